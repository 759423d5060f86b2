import { describeTerminal, reflow } from './terminal';

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
