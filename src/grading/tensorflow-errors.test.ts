import { layerMistakes } from './testing/layer-mistakes';
import { tensorMistakes } from './testing/tensor-mistakes';
import { trainingMistakes } from './testing/training-mistakes';
import { type Mistakes, place, verdictOn } from './testing/verdict-on';

// Of the three together none may be missing.
const cases: Mistakes = { ...layerMistakes, ...trainingMistakes, ...tensorMistakes };

const inOneLine = (code: () => unknown) => String(code).replace(/\s+/g, ' ').slice(6, 90);

describe.each(Object.entries(cases))('%s', (code, provoked) => {
  test.each(provoked.map(([provoke, data]) => ({ source: inOneLine(provoke), provoke, data })))(
    '$source',
    async ({ provoke, data }) => {
      const verdict = await verdictOn(provoke);
      expect(verdict).toEqual({
        status: 'failed',
        code,
        data: { ...data, place, message: expect.any(String) },
      });
    },
  );
});
