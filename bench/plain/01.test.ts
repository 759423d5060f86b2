import { hiddenStates, neuron, RecurrentNeuron } from '../../solutions/01-recurrent-neuron';

const weights = [
  { wh: 0.4, wx: 0.9, wyh: 1.4 },
  { wh: 0.9, wx: 1.5, wyh: -0.5 },
  { wh: -0.5, wx: 1.4, wyh: 0.8 },
];
const sequence = [0.3, -0.7, 0.5, 0.9, -0.2];

function neuronWith({ wh, wx, wyh }: { wh: number; wx: number; wyh: number }): RecurrentNeuron {
  const made = new RecurrentNeuron();
  made.setWh(wh);
  made.setWx(wx);
  made.setWyh(wyh);
  return made;
}

test('the hidden state is 0 at the start', () => {
  expect(new RecurrentNeuron().getHiddenState()).toBe(0);
});

test('the weights are drawn at random', () => {
  const outputs = [1, 2, 3].map(() => new RecurrentNeuron().predict(0.01));
  expect(new Set(outputs).size).toBe(3);
});

test.each(weights)('h and ŷ follow the formula', (drawn) => {
  const made = neuronWith(drawn);
  let h = 0;
  for (const x of sequence) {
    h = Math.tanh(drawn.wh * h + drawn.wx * x);
    expect(made.predict(x)).toBeCloseTo(drawn.wyh * h, 6);
    expect(made.getHiddenState()).toBeCloseTo(h, 6);
  }
});

test.each(['setWh', 'setWx', 'setWyh'] as const)('%s changes its weight alone', (setter) => {
  for (const value of [2, 0]) {
    const made = neuronWith({ wh: 0.5, wx: 0.5, wyh: 0.5 });
    made.predict(0.3);
    const before = made.getHiddenState();
    made[setter](value);
    expect(made.getHiddenState()).toBe(before);
  }
});

test('reset sets h to 0 and keeps the weights', () => {
  const made = neuronWith({ wh: 0.5, wx: 0.8, wyh: 1.2 });
  const first = sequence.map((x) => made.predict(x));
  made.resetHiddenState();
  expect(made.getHiddenState()).toBe(0);
  expect(sequence.map((x) => made.predict(x))).toEqual(first);
});

test('hiddenStates are those of the neuron', () => {
  expect(hiddenStates.length).toBeGreaterThanOrEqual(2);
  neuron.resetHiddenState();
  for (const h of hiddenStates) {
    neuron.predict(0.1);
    expect(neuron.getHiddenState()).toBeCloseTo(h, 6);
  }
});
