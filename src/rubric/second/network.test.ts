import { readNetwork } from './model-file';
import { readTokens } from './network';
import read from './read-by-pytorch.json';

it('reads what PyTorch reads', () => {
  const tokens = read.tokens.map(([features = [], , worths = []]) => ({
    features,
    worths,
    kinds: [],
  }));
  const outputs = readTokens(readNetwork(read.network), tokens);
  const sums = outputs.map((parts) => parts.reduce((sum, part) => sum + part, 0));
  for (const [index, expected] of read.outputs.entries())
    expect(sums[index]).toBeCloseTo(expected, 5);
});
