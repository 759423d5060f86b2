import { boardOf } from '../../src/concrete/board';
import type { Concrete } from '../../src/concrete/concrete-case';
import { showLayers, showLoss } from '../../src/concrete/regression-model';
import { modelSchema, shapeText, tensorSchema } from '../../src/grader';
import { words } from './concrete-words';
import type { Challenge, Feedback } from './grader';
import { replayTraining } from './replay';
import { weightsAfterSchema } from './training-observation';

type Show = Concrete<Challenge, Feedback>;

const showData: Show = ({ check, failure, observationOf, challenge: { windows }, language }) => {
  const say = words[language];
  const { lists, pair } = boardOf(language);
  const { data } = failure;
  if ('shape' in data) {
    const [given, found] = [
      say.fiveExamples,
      `${check === 'x-train' ? 'xTrain' : 'yTrain'}, ${say.shape(shapeText(data.shape))}`,
    ];
    return { given, found, expected: check === 'x-train' ? say.howShape : say.onePerExample };
  }
  if (!('example' in data && 'expected' in data)) return undefined;
  const { example } = data;
  const row = windows.x[example - 1] ?? [];
  if (check === 'y-train') {
    const [found, expected] = pair(data.found, data.expected);
    return { given: say.example(example), found: `y = ${found}`, expected: `y = ${expected}` };
  }
  const { values } = tensorSchema.parse(observationOf('x-train'));
  const own = values.slice((example - 1) * row.length, example * row.length);
  const [found, expected] = lists(own, row);
  return { given: say.example(example), found: `x = ${found}`, expected: `x = ${expected}` };
};

const showEpochs: Show = ({ failure, observationOf, language }) => {
  const say = words[language];
  const { training } = weightsAfterSchema
    .omit({ weightsAfter: true })
    .parse(observationOf('epochs'));
  switch (failure.code) {
    case 'wrong-epochs': {
      const found = training && say.read(training.exampleCount, training.batchCount);
      return found ? { given: say.twoEpochs, found, expected: say.twice } : undefined;
    }
    case 'trained-on-some-examples': {
      const found = say.different(failure.data.found);
      return { given: say.twoEpochs, found, expected: say.different(5) };
    }
    case 'trained-on-wrong-pairs': {
      const [found, expected] = boardOf(language).pair(failure.data.found, failure.data.expected);
      return { given: say.oneExample, found: `y = ${found}`, expected: `y = ${expected}` };
    }
    default:
      return undefined;
  }
};

const showHistory: Show = ({ failure, language }) => {
  const say = words[language];
  switch (failure.code) {
    case 'wrong-loss-count': {
      const { found, expected } = failure.data;
      return { given: say.yourEpochs, found: say.losses(found), expected: say.losses(expected) };
    }
    case 'losses-differ': {
      const { epoch, ...losses } = failure.data;
      const [found, expected] = boardOf(language).pair(losses.found, losses.expected);
      return { given: say.epoch(epoch), found, expected: `${say.replayed} ${expected}` };
    }
    default:
      return undefined;
  }
};

const showTraining: Show = ({ failure, observationOf, challenge, language }) => {
  const say = words[language];
  const { number, pair } = boardOf(language);
  const { training, weightsAfter } = weightsAfterSchema.parse(observationOf('training'));
  if (!training || failure.code === 'training-needs-model') return undefined;
  if (failure.code.startsWith('loss-') && training.measured && !('step' in failure.data)) {
    return showLoss(training.measured, challenge.windows.y, language);
  }
  const first = (weights: readonly (readonly (readonly number[])[])[]) => weights[0]?.[0]?.[0];
  const [before, after] = [first(training.weightsBefore), first(weightsAfter)];
  if (before === undefined || after === undefined) return undefined;
  const given = say.weight(number(before));
  const steps = say.after(training.batches.length);
  if (after === before) {
    return { given, found: `${steps} ${number(after)}`, expected: say.moved };
  }
  const repeated = first(replayTraining(training, challenge.weightPool)?.weights ?? []);
  if (repeated === undefined) return undefined;
  const [found, expected] = pair(after, repeated);
  return { given, found: `${steps} ${found}`, expected: `${steps} ${expected}` };
};

/** For each check, the data or the numbers of this run in which its mistake shows. */
export const concrete: Show = (input) => {
  const { check, observationOf, language } = input;
  switch (check) {
    case 'x-train':
    case 'y-train':
      return showData(input);
    case 'model':
      return showLayers(modelSchema.parse(observationOf(check)), language);
    case 'epochs':
      return showEpochs(input);
    case 'history':
      return showHistory(input);
    default:
      return showTraining(input);
  }
};
