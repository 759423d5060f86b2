import type { Command } from '../command';
import type { forTeachers } from './for-teachers';

const elsewhere: Command = {
  syntax: { flags: [], values: [], fewestArguments: 0, mostArguments: Number.POSITIVE_INFINITY },
  isLeftOut: true,
  run: () => Promise.reject(new Error('it is left out')),
};

/** What a released copy has in the place of the teacher's commands. */
export const leftOut: Record<keyof typeof forTeachers, Command> = {
  new: elsewhere,
  release: elsewhere,
  rubric: elsewhere,
  stubs: elsewhere,
  verify: elsewhere,
};
