import { answerLine, readyLine } from '../protocol';
import { isAnswered, isReady, parseAnswer } from './parse-answer';

const token = '0123456789abcdef0123456789abcdef';
const observed = { kind: 'observed', observations: { h: { kind: 'value', value: [0.1, 'NaN'] } } };

/** What a guest writes for an answer. */
function written(answer: unknown): string {
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return answerLine(token, Buffer.byteLength(body)) + body;
}

function parse(afterReady: string | Buffer) {
  return parseAnswer(
    Buffer.concat([Buffer.from(readyLine(token)), Buffer.from(afterReady)]),
    token,
  );
}

function codeOf(afterReady: string | Buffer): string | undefined {
  const parsed = parse(afterReady);
  return parsed?.kind === 'refused' ? parsed.verdict.code : parsed?.kind;
}

test('a guest is ready once it has written its token, and not before', () => {
  expect(isReady(Buffer.from(readyLine(token)), token)).toBe(true);
  expect(isReady(Buffer.from(`${readyLine(token)}more`), token)).toBe(true);
  for (const bytes of ['', token, `${token.slice(1)}0\n`, ` ${token}\n`]) {
    expect(isReady(Buffer.from(bytes), token)).toBe(false);
  }
});

test('one whole answer is believed', () => {
  expect(parse(written(observed))).toEqual(observed);
});

test('an answer in other alphabets is counted in bytes', () => {
  const error = { name: 'Error', message: 'été 𝄞', stack: '' };
  expect(parse(written({ kind: 'threw', error }))).toEqual({ kind: 'threw', error });
});

test('no answer is none', () => {
  expect(parse('')).toBeUndefined();
});

test('a promise that never settled has a code of its own', () => {
  expect(codeOf(written({ kind: 'never-settled' }))).toBe('never-settled');
});

test.each([
  ['a second answer', written(observed) + written(observed)],
  ['anything behind the answer', `${written(observed)} `],
])('%s is a second answer', (_name, bytes) => {
  expect(codeOf(bytes)).toBe('second-answer');
});

test.each([
  ['no line before it', JSON.stringify(observed)],
  ['another token', written(observed).replace(token, token.replace('0', '1'))],
  ['no token', written(observed).slice(token.length + 1)],
  ['a negative length', `${token} -1\n{}`],
  ['a length in hexadecimal', `${token} 0x10\n{}`],
  ['a length that never ends', `${token} ${'1'.repeat(100)}`],
  ['bytes that are no text', Buffer.from([0, 255, 254, 10])],
])('%s is a forged answer', (_name, bytes) => {
  expect(codeOf(bytes)).toBe('forged-answer');
});

test.each([
  ['an empty answer', `${token} 0\n`],
  ['half an answer', written(observed).slice(0, -1)],
  ['what is no JSON', written('{')],
  ['null', written('null')],
  ['an unknown kind', written({ kind: 'passed' })],
  ['an outcome of an unknown kind', written({ kind: 'observed', observations: { h: {} } })],
  [
    'a problem with an unknown code',
    written({
      kind: 'observed',
      observations: { h: { kind: 'problem', problem: { code: 'passed', data: {} } } },
    }),
  ],
  [
    'an error with an endless message',
    written({
      kind: 'threw',
      error: { name: 'Error', message: 'x'.repeat(5000), stack: '' },
    }),
  ],
])('%s is malformed', (_name, bytes) => {
  expect(codeOf(bytes)).toBe('malformed-answer');
});

test('an answer is there once all of it is, and never for another token', () => {
  const whole = readyLine(token) + written(observed);
  for (let length = 0; length <= whole.length; length += 1) {
    const bytes = Buffer.from(whole.slice(0, length));
    expect(isAnswered(bytes, token)).toBe(length === whole.length);
  }
  expect(isAnswered(Buffer.from(whole), token.replace('0', '1'))).toBe(false);
});
