import { exercises } from '../../../graders';
import { wrap } from '../../show/terminal';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { UsageError } from '../usage-error';

/** `cahier release --out DIR [--no-graders]`: the folder or the archive that a class receives. */
export const release: Command = {
  syntax: { flags: ['no-graders'], values: ['out'], fewestArguments: 0, mostArguments: 0 },
  async run({ args, workbook, terminal, text, print }) {
    const { out } = args.values;
    if (out === undefined) throw new UsageError({ code: 'destination-missing' });
    // Nobody else needs what packs an archive.
    const { findDestination, makeRelease, writeRelease } = await import('../../release');
    const destination = await findDestination(out, workbook.root);
    if ('problem' in destination) {
      throw new UsageError({ code: 'destination', problem: destination.problem, path: out });
    }
    const hasGraders = !args.flags.has('no-graders');
    const files = await makeRelease({ workbook, exercises, hasGraders });
    await writeRelease(files, destination);
    print(wrap(text.released(out, files.length, hasGraders), terminal));
    return exitCodes.ok;
  },
};
