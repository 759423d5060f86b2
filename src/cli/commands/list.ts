import { exercises } from '../../../graders';
import { showSummaryLine } from '../../show/show-exercise';
import { showText } from '../../show/text';
import { drawSeed } from '../../workbook/grade';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { gradeAll } from '../grade-all';

/** `cahier list`: every exercise with its state and points. */
export const list: Command = {
  syntax: { flags: [], values: [], fewestArguments: 0, mostArguments: 0 },
  async run(context) {
    const { language, terminal } = context;
    const views = await gradeAll(context, exercises, drawSeed());
    for (const view of views) context.print(showSummaryLine(view, showText[language], terminal));
    return exitCodes.ok;
  },
};
