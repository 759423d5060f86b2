import { describeTerminal, reflow, wrap } from './terminal';

const terminal = { ...describeTerminal(process.stdout, { NO_COLOR: '1' }), columns: 40 };

test('joins the lines of paragraphs and of list items, and leaves formulas alone', () => {
  const prompt = [
    'A paragraph that was broken',
    'by hand.',
    '',
    '    h ← tanh(wh · h)',
    '',
    'Write:',
    '',
    '  - an item that was broken',
    '    by hand;',
    '  1. another one that was',
    '     broken too;',
    '',
    'the end.',
  ].join('\n');
  expect(reflow(prompt, terminal).split('\n')).toEqual([
    'A paragraph that was broken by hand.',
    '',
    '    h ← tanh(wh · h)',
    '',
    'Write:',
    '',
    '  - an item that was broken by hand;',
    '  1. another one that was broken too;',
    '',
    'the end.',
  ]);
});

test('keeps an equation, a product and a shape in one piece', () => {
  const sentence =
    'At this step, where wh = 0.5, I wanted h = 0.25 of shape [5, 4, 1] and the sum wh · h.';
  expect(wrap(sentence, terminal).split('\n')).toEqual([
    'At this step, where wh = 0.5, I wanted',
    'h = 0.25 of shape [5, 4, 1] and the sum',
    'wh · h.',
  ]);
});

test('keeps a sum and the arrow before it in one piece', () => {
  const sentence = 'The hyperbolic tangent is missing in h ← tanh(wh · h + wx · x).';
  expect(wrap(sentence, terminal).split('\n')).toEqual([
    'The hyperbolic tangent is missing in',
    'h ← tanh(wh · h + wx · x).',
  ]);
  const atTheEdge = 'Apply Math.tanh to the sum wh · h + wx · x.';
  expect(wrap(atTheEdge, terminal).split('\n')).toEqual([
    'Apply Math.tanh to the sum',
    'wh · h + wx · x.',
  ]);
});

test('breaks a list between its items', () => {
  const list = 'Escape back · / search · Enter open · x as it was at first';
  expect(wrap(list, terminal).split('\n')).toEqual([
    'Escape back · / search · Enter open · x',
    'as it was at first',
  ]);
});
