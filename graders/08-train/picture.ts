import type { Bilingual } from '../../src/grader';
import { drawBars } from '../../src/pictures/bars';
import { putTogether } from '../../src/pictures/lay-out';
import type { Picture } from '../../src/pictures/picture';
import type { Challenge } from './grader';
import { trainedHistorySchema } from './training-observation';

interface Text {
  readonly title: string;
  readonly epoch: (number: number) => string;
  readonly falls: string;
  readonly doesNotFall: string;
}

const texts: Bilingual<Text> = {
  fr: {
    title: 'La perte à chaque époque',
    epoch: (number) => `époque ${number}`,
    falls: 'Elle baisse : c’est ce qu’on veut.',
    doesNotFall: 'Elle ne baisse pas.',
  },
  en: {
    title: 'The loss in each epoch',
    epoch: (number) => `epoch ${number}`,
    falls: 'It falls, as it should.',
    doesNotFall: 'It does not fall.',
  },
};

/** The part of what `history` is judged on that is drawn. */
const drawn = trainedHistorySchema.pick({ losses: true });

/** The losses that the learner's history tells, one bar for each epoch. */
export const picture: Picture<Challenge> = ({ observationOf, ...paper }) => {
  const { losses = [] } = drawn.safeParse(observationOf('history')).data ?? {};
  if (losses.length === 0) return undefined;
  const text = texts[paper.language];
  const bars = losses.map((value, index) => ({ label: text.epoch(index + 1), value }));
  const [first = Number.NaN] = losses;
  const last = losses.at(-1) ?? Number.NaN;
  const conclusion = last < first ? text.falls : text.doesNotFall;
  const lines = [text.title, ...drawBars(bars, paper)];
  return putTogether(losses.length > 1 ? [...lines, conclusion] : lines, paper);
};
