import { rubric } from '../../../../graders/02-recurrent-vs-feedforward/rubric';
import { swaps } from '../../../../graders/02-recurrent-vs-feedforward/swaps';
import type { LabelledAnswer } from '../../measure/labelled';
import { parseRubric } from '../../rubric';
import { tells } from '../second-reader';
import { joinParts } from './examples';
import { lessonMaker } from './lessons';
import type { Remark } from './remarks';

const good: LabelledAnswer = {
  line: 1,
  text: 'The recurrent neuron adds its previous state to the input. The feedforward one has no memory.',
  lang: 'en',
  kind: 'short',
  ideas: { a: true, b: false, c: true, d: false, e: false },
  misconceptions: [],
  pass: true,
};
const remark = {
  lang: 'en',
  true: 'The state of a recurrent neuron lies between -1 and 1.',
  false: 'The state of a recurrent neuron lies between 0 and 1.',
} as const;
const inFrench = { ...remark, lang: 'fr', true: 'Oui.', false: 'Non.' } as const;

test('a good answer stays good with a true remark, and with nothing else that is done to it', () => {
  const make = lessonMaker(rubric, swaps, [remark, inFrench]);
  const lessons = make.ofAnswer(good);
  const told = (name: string) => lessons.map(({ targets }) => targets[make.tells.indexOf(name)]);
  const isGood = told(tells.complete).map((target) => target === true);
  expect(isGood.filter(Boolean)).toHaveLength(5);
  expect(isGood.filter((each) => !each)).toHaveLength(8);
  // Of the answer itself it is known that same weights are not spoken of; a remark may speak of them.
  const sameWeights = told(tells.idea('same-weights')).filter((_target, at) => isGood[at]);
  expect(sameWeights).toEqual([false, null, null, null, null]);
  expect(told(tells.misconception).filter((_target, at) => isGood[at])).toEqual(
    Array(5).fill(false),
  );
});

test('a remark in another language is not for it', () => {
  const lessons = (...remarks: Remark[]) => lessonMaker(rubric, swaps, remarks).ofAnswer(good);
  expect(lessons(inFrench)).toEqual(lessons());
});

test('a true remark alone may be a whole answer: nobody said', () => {
  const { tells: told, ofRemark } = lessonMaker(rubric, swaps, []);
  const complete = ofRemark(remark).map(({ targets }) => targets[told.indexOf(tells.complete)]);
  expect(complete).toEqual([null, false]);
});

test('a bad answer is given no remark', () => {
  const make = lessonMaker(rubric, swaps, [remark]);
  expect(make.ofAnswer({ ...good, ideas: { c: true }, pass: false })).toHaveLength(1);
});

test('parts in both languages are joined to those in either', () => {
  const part = (lang: string, text: string) => ({ lang, text, ideas: ['a'], misconceptions: [] });
  const kinds = [[part('mixed', 'La loop.')], [part('fr', 'Le passé.'), part('en', 'The past.')]];
  const texts = joinParts(kinds, 200, parseRubric(rubric.data)).map(({ text }) => text);
  expect(texts).toContain('La loop. Le passé.');
  expect(texts).toContain('La loop. The past.');
});
