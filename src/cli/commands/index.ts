import type { Command } from '../command';
import { check } from './check';
import { doctor } from './doctor';
import { forTeachers } from './for-teachers';
import { hint } from './hint';
import { lang } from './lang';
import { list } from './list';
import { reset } from './reset';
import { solution } from './solution';
import { start } from './start';

export const commandNames = [
  'start',
  'check',
  'list',
  'hint',
  'solution',
  'reset',
  'lang',
  'doctor',
  'verify',
  'stubs',
  'new',
  'rubric',
  'release',
] as const;
export type CommandName = (typeof commandNames)[number];

export const commands: Readonly<Record<CommandName, Command>> = {
  start,
  check,
  list,
  hint,
  solution,
  reset,
  lang,
  doctor,
  ...forTeachers,
};
