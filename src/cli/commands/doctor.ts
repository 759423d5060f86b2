import { createRequire } from 'node:module';
import { join } from 'node:path';
import { detectLayers } from '../../sandbox/host/layers';
import { wrap } from '../../show/terminal';
import type { Command } from '../command';
import { type Context, exitCodes } from '../context';

/** One thing that Cahier leans on: whether it is there, and what to do where it is not. */
interface Finding {
  readonly isFine: boolean;
  readonly name: string;
  readonly advice?: string;
}

/** `cahier doctor`: what this machine gives to Cahier, and what to do about what it does not. */
export const doctor: Command = {
  syntax: { flags: [], values: [], fewestArguments: 0, mostArguments: 0 },
  async run(context) {
    const { terminal, print } = context;
    for (const { isFine, name, advice } of await examine(context)) {
      const mark = isFine ? terminal.paint.green('✓') : terminal.paint.yellow('–');
      print(mark + wrap(name, terminal, '  ').slice(1));
      if (!isFine && advice) print(wrap(advice, terminal, '    '));
    }
    return exitCodes.ok;
  },
};

async function examine({ text, root, buildFolder }: Context): Promise<Finding[]> {
  const layers = await detectLayers(buildFolder);
  const { doctor: words } = text;
  return [
    { isFine: true, name: words.node(process.version, process.platform, process.arch) },
    { isFine: true, name: hasNativeBackend(root) ? words.nativeUnused : words.cpuBackend },
    {
      isFine: layers.snapshot,
      name: words.snapshot(layers.snapshot),
      advice: words.snapshotAdvice,
    },
    { isFine: true, name: words.permissions },
    {
      isFine: layers.bubblewrap !== undefined,
      name: words.bubblewrap(layers.bubblewrap !== undefined),
      advice: process.platform === 'linux' ? words.bubblewrapAdvice : words.bubblewrapElsewhere,
    },
    {
      isFine: layers.resourceLimits,
      name: words.resourceLimits(layers.resourceLimits),
      advice: words.resourceLimitsAdvice,
    },
  ];
}

function hasNativeBackend(root: string): boolean {
  try {
    createRequire(join(root, 'package.json')).resolve('@tensorflow/tfjs-node');
    return true;
  } catch {
    return false;
  }
}
