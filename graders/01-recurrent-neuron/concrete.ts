import { boardOf } from '../../src/concrete/board';
import type { Concrete } from '../../src/concrete/concrete-case';
import type { Challenge, WeightName } from './challenge';
import { words } from './concrete-words';
import type { Feedback } from './feedback';
import {
  changedWeights,
  hiddenSequences,
  newNeurons,
  outputSequences,
  ownNeuron,
  resetNeuron,
} from './grader';
import { weightShown } from './judge-new-neurons';
import { findStateParting } from './partings';
import { areClose, follow, rightState } from './recurrence';

type Show = Concrete<Challenge, Feedback>;

/** So many steps of a sequence are shown, up to the one where something parts. */
const stepsShown = 4;

const setters: Readonly<Record<WeightName, string>> = { wh: 'setWh', wx: 'setWx', wyh: 'setWyh' };

const showInitialState: Show = ({ failure, language }) => {
  const say = words[language];
  const { number } = boardOf(language);
  switch (failure.code) {
    case 'initial-state-not-zero':
      return { given: say.newNeuron, found: number(failure.data.found), expected: number(0) };
    case 'h-moves-when-read': {
      const { first, second } = failure.data;
      const given = `${say.newNeuron}, ${say.andThen} getHiddenState()`;
      const found = `${number(first)}, ${say.andThen} ${number(second)}`;
      return { given, found, expected: `${number(0)}, ${say.andThen} ${number(0)}` };
    }
    case 'h-shared': {
      const { before, after } = failure.data;
      return { given: say.twoNeurons, found: number(after), expected: say.still(number(before)) };
    }
    default:
      return undefined;
  }
};

const showNewNeurons: Show = ({ failure, observationOf, language }) => {
  const say = words[language];
  const { number, list } = boardOf(language);
  if (failure.code === 'weights-not-numbers') {
    return { given: say.threeNeurons, found: number(failure.data.found), expected: say.aNumber };
  }
  if (failure.code !== 'weight-not-random' && failure.code !== 'weight-without-effect') {
    return undefined;
  }
  const { weight } = failure.data;
  const neurons = newNeurons.parse(observationOf('random-weights')).slice(0, 3);
  const values = neurons.map((steps) => weightShown(steps, weight));
  if (!values.every(Number.isFinite)) return undefined;
  const found = `${say.seen(weight)} ${list(values)}`;
  return { given: say.threeNeurons, found, expected: say.threeDifferent };
};

const showHiddenStates: Show = ({ failure, observationOf, challenge, language }) => {
  const say = words[language];
  const { number, list, lists } = boardOf(language);
  const runs = hiddenSequences.parse(observationOf('hidden-state'));
  for (const [index, { hiddenStates, twin }] of runs.entries()) {
    const trial = challenge.trials[index];
    const parting = trial && findStateParting([trial], [hiddenStates]);
    if (!parting) continue;
    if (failure.code === 'weights-not-kept') return showTwins(hiddenStates, twin, 'h', language);
    const { step, wh, wx, wyh, previous, x } = parting;
    const cut = cutAt(step);
    const [found, expected] = lists(
      cut.from(hiddenStates),
      cut.from(follow(rightState, trial.weights, trial.sequence)),
    );
    const weights = [`wh = ${number(wh)}`, `wx = ${number(wx)}`];
    if (failure.code === 'h-holds-output' || failure.code === 'h-read-as-output')
      weights.push(`wyh = ${number(wyh)}`);
    const factors = [wh, previous, wx, x].map((value) => factor(number(value)));
    const sum = `${factors.slice(0, 2).join(' · ')} + ${factors.slice(2).join(' · ')}`;
    const steps = (name: string) => say.steps(name, cut.first, cut.last);
    return {
      given: `${weights.join(', ')}\n${steps('x')} ${list(cut.from(trial.sequence))}`,
      found: `${steps('h')} ${found}`,
      expected: `${steps('h')} ${expected}\n${say.atStep(step)} h = tanh(${sum})`,
    };
  }
  return undefined;
};

const showOutputs: Show = ({ failure, observationOf, language }) => {
  const { number, pair } = boardOf(language);
  if (failure.code === 'weights-not-kept') {
    const runs = outputSequences.parse(observationOf('output'));
    const run = runs.find(({ outputs, twin }) => !areClose(outputs, twin));
    return run && showTwins(run.outputs, run.twin, 'ŷ', language);
  }
  if (!('data' in failure && 'h' in failure.data)) return undefined;
  const { step, wyh, h, ...numbers } = failure.data;
  const [found, expected] = pair(numbers.found, numbers.expected);
  const product = `${factor(number(wyh))} · ${factor(number(h))}`;
  return {
    given: `${words[language].atStep(step)} wyh = ${number(wyh)}, h = ${number(h)}`,
    found: `ŷ = ${found}`,
    expected: `ŷ = ${product} = ${expected}`,
  };
};

const showSetters: Show = ({ failure, observationOf, challenge, language }) => {
  const say = words[language];
  const { number, list, lists, code } = boardOf(language);
  if (!('weight' in failure.data)) return undefined;
  const { weight } = failure.data;
  if (failure.code === 'setter-changes-h') {
    const { before, after } = failure.data;
    const [from, to] = [number(before), number(after)];
    const given = `${setters[weight]}(…)`;
    return { given, found: say.hMoves(from, to), expected: say.hStays(from) };
  }
  const effects = changedWeights.parse(observationOf('setters'));
  const wanted =
    failure.code === 'setter-ignores-zero' ? 0 : 'value' in failure.data ? failure.data.value : NaN;
  const at = challenge.changes.findIndex(
    (change) => change.weight === weight && change.value === wanted,
  );
  const [change, effect] = [challenge.changes[at], effects[at]];
  if (!change || !effect) return undefined;
  const cut = (values: readonly number[]) => values.slice(0, stepsShown);
  const given = `${setters[weight]}(${code(wanted)})\nx = ${list(cut(change.sequence))}`;
  if (failure.code === 'setter-wrong') {
    const [found, expected] = lists(cut(effect.changedOutputs), cut(effect.directOutputs));
    return { given, found: `ŷ = ${found}`, expected: `ŷ = ${expected}\n${say.likeDirect}` };
  }
  const found = `${say.before} ŷ = ${list(cut(effect.sameBefore))}\n${say.after} ŷ = ${list(cut(effect.sameAfter))}`;
  return { given, found, expected: say.otherAfter };
};

const showReset: Show = ({ failure, observationOf, challenge, language }) => {
  const say = words[language];
  const { number, list, lists } = boardOf(language);
  if (failure.code === 'reset-leaves-h') {
    const found = `h = ${number(failure.data.after)}`;
    return { given: say.afterPredictions, found, expected: `h = ${number(0)}` };
  }
  if (failure.code !== 'reset-changes-weights') return undefined;
  const { first, second } = resetNeuron.parse(observationOf('reset'));
  const read = (name: 'output' | 'hiddenState') =>
    [first, second].map((steps) => steps.slice(0, stepsShown).map((step) => step[name])) as [
      number[],
      number[],
    ];
  const outputs = read('output');
  const name = areClose(...outputs) ? 'h' : 'ŷ';
  const [before, after] = name === 'h' ? read('hiddenState') : outputs;
  const [found, expected] = lists(after, before);
  return {
    given: `${say.sequenceTwice}\nx = ${list(challenge.reset.sequence.slice(0, stepsShown))}`,
    found: `${name} = ${found}`,
    expected: `${say.firstTime}\n${name} = ${expected}`,
  };
};

const showOwnList: Show = ({ failure, observationOf, language }) => {
  const say = words[language];
  const { number, list, lists } = boardOf(language);
  const {
    list: own,
    replays,
    withDrawnWeights,
    twins,
  } = ownNeuron.parse(observationOf('hidden-states'));
  const given = say.calls(own.length);
  const ownText = `hiddenStates = ${list(own)}`;
  switch (failure.code) {
    case 'too-few-states':
      return { given: 'hiddenStates.length', found: number(own.length), expected: say.atLeastTwo };
    case 'states-not-numbers':
      return { given, found: ownText, expected: say.numbersOnly };
    case 'states-never-change':
      return { given, found: ownText, expected: say.changing };
    case 'states-start-at-zero':
    case 'states-are-outputs':
    case 'states-rounded':
    case 'states-of-another-neuron': {
      const states = replays[0]?.steps.map(({ hiddenState }) => hiddenState) ?? [];
      const [found, expected] = lists(own, states);
      return { given, found: `hiddenStates = ${found}`, expected: `h = ${expected}` };
    }
    case 'neuron-unlike-others': {
      const [found, expected] = lists(withDrawnWeights, twins[0] ?? []);
      return { given: say.drawnWeights, found: `h = ${found}`, expected: `h = ${expected}` };
    }
    default:
      return undefined;
  }
};

const shows: Readonly<Record<string, Show>> = {
  'initial-state': showInitialState,
  'random-weights': showNewNeurons,
  'hidden-state': showHiddenStates,
  output: showOutputs,
  setters: showSetters,
  reset: showReset,
  'hidden-states': showOwnList,
};

/** For each check, the numbers of this run in which its mistake shows. */
export const concrete: Show = (input) => shows[input.check]?.(input);

function showTwins(
  one: readonly number[],
  other: readonly number[],
  name: string,
  language: 'fr' | 'en',
) {
  const say = words[language];
  const cut = (list: readonly number[]) => list.slice(0, stepsShown);
  const [first, second] = boardOf(language).lists(cut(one), cut(other));
  return {
    given: say.twins,
    found: `${name} = ${first}\n${say.and} ${name} = ${second}`,
    expected: say.twiceTheSame,
  };
}

/** The steps that are shown where something parts at `step`, which counts from 1. */
function cutAt(step: number) {
  const first = Math.max(0, step - stepsShown);
  return {
    first: first + 1,
    last: first + stepsShown,
    from: (list: readonly number[]) => list.slice(first, first + stepsShown),
  };
}

/** A negative number stands in parentheses inside a product. */
function factor(number: string): string {
  return number.startsWith('-') ? `(${number})` : number;
}
