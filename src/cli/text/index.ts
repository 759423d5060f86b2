import type { Bilingual } from '../../messages/text';
import { en } from './en';
import { fr } from './fr';
import type { CliText } from './text';

export const cliText: Bilingual<CliText> = { fr, en };
