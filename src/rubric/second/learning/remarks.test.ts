import { SeededRandom } from '../../../grading/seeded-random';
import { addRemark } from './remarks';

/** What a remark may do to a text, over many draws. */
const additions = (text: string) =>
  new Set(
    Array.from({ length: 50 }, (_, seed) =>
      addRemark(text, 'So it is;', new SeededRandom(seed, '')),
    ),
  );

test('a remark may come before, between and after the sentences, as one of them', () => {
  expect(additions('One is read. Two follows')).toEqual(
    new Set([
      'So it is. One is read. Two follows',
      'One is read. So it is. Two follows',
      'One is read. Two follows. So it is.',
    ]),
  );
});

test('it comes neither between a question and its answer nor behind the number of an item', () => {
  expect(additions('What is kept? The state. 1. The input')).toEqual(
    new Set([
      'So it is. What is kept? The state. 1. The input',
      'What is kept? The state. So it is. 1. The input',
      'What is kept? The state. 1. The input. So it is.',
    ]),
  );
});
