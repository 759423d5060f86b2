import { rubric } from '../../../../graders/02-recurrent-vs-feedforward/rubric';
import type { LabelledAnswer } from '../../measure/labelled';
import { parseRubric } from '../../rubric';
import { twinsIn } from './twins';

const read = parseRubric(rubric.data);
const answer = (text: string, pass: boolean): LabelledAnswer => ({
  line: 1,
  text,
  lang: 'en',
  kind: pass ? 'good' : 'twin',
  ideas: undefined,
  misconceptions: pass ? [] : ['wrong'],
  pass,
});
const twins = (good: string, wrong: string) =>
  twinsIn([answer(good, true), answer(wrong, false)], read);

test('the one sentence that differs between an answer and its twin is a remark', () => {
  const memory = 'The recurrent neuron remembers what it has read before.';
  const none = 'The feedforward neuron has no memory of its earlier inputs.';
  const some = 'The feedforward neuron has some memory of its earlier inputs.';
  expect(twins(`${memory} ${none}`, `${memory} ${some}`)).toEqual([
    { lang: 'en', true: none, false: some },
  ]);
});

test.each([
  [
    'leans on the sentence before',
    'Think of the recurrent neuron. It keeps a trace of the inputs that a feedforward neuron forgets.',
    'Think of the recurrent neuron. It keeps no trace of the inputs that a feedforward neuron forgets.',
  ],
  [
    'only names what others point at',
    'A feedforward neuron and a recurrent neuron. The former treats each input alone, the latter remembers.',
    'A recurrent neuron and a feedforward neuron. The former treats each input alone, the latter remembers.',
  ],
  [
    'names nobody',
    'The recurrent neuron has a loop. Once read, nothing of the past is lost at all to the next step.',
    'The recurrent neuron has a loop. Once read, all of the past is lost at once to the next step.',
  ],
  [
    'is of another answer',
    'The recurrent neuron adds its own state to each new input it reads.',
    'Feedforward neurons have loops, and forget nothing of what they read.',
  ],
])('a sentence that %s is none', (_what, good, wrong) => {
  expect(twins(good, wrong)).toEqual([]);
});
