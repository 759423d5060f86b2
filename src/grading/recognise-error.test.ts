import * as tf from '@tensorflow/tfjs';
import { recogniseError } from './recognise-error';
import { place, verdictOn, wrongly } from './testing/verdict-on';

describe('errors that are not of TensorFlow.js', () => {
  test('a class called without new', async () => {
    class RecurrentNeuron {}
    const expected = { status: 'failed', code: 'class-without-new', data: { place } };
    expect(await verdictOn(() => wrongly(RecurrentNeuron)())).toEqual(expected);
    expect(await verdictOn(() => wrongly(tf).Sequential())).toEqual(expected);
  });

  test('a recursion without end', async () => {
    const forever = (): unknown => forever() ?? 0;
    expect(await verdictOn(forever)).toEqual({
      status: 'failed',
      code: 'recursion-too-deep',
      data: { place },
    });
  });

  test.each([
    ['TypeError', () => wrongly(undefined).reshape([5, 4, 1])],
    ['TypeError', () => [1].map(wrongly(null))],
    ['ReferenceError', () => wrongly(globalThis).eval('xTrain')],
    ['Error', () => Promise.reject(new Error('mine'))],
  ])('%s stays as it is', async (name, provoke) => {
    const verdict = await verdictOn(provoke);
    expect(verdict).toMatchObject({ status: 'failed', code: 'threw', data: { name, place } });
  });
});

describe('an error of JavaScript inside TensorFlow.js', () => {
  const inSandbox = [
    "TypeError: Cannot read properties of undefined (reading 'length')",
    '    at Object.inferFromImplicitShape (/home/lea/cahier/build/0123/guest.cjs:1:31297)',
    '    at Array.map (<anonymous>)',
    '    at z.reshape (/home/lea/cahier/build/0123/guest.cjs:26:25566)',
    '    at prepare (cahier-learner.js:12:7)',
    '    at runLearnerModule (/home/lea/cahier/build/0123/guest.cjs:5060:65307)',
  ].join('\n');
  const error = { name: 'TypeError', message: 'Cannot read properties', stack: inSandbox };

  test('names the method that the learner called', () => {
    expect(recogniseError(error, place)).toMatchObject({
      code: 'tf-wrong-argument',
      data: { method: 'reshape' },
    });
  });

  test('stays as it is where no line of the learner led to it', () => {
    expect(recogniseError(error, undefined)).toMatchObject({ code: 'threw' });
  });

  test('stays as it is where the learner threw it', () => {
    const stack = inSandbox.replace(/\n.*inferFrom[\s\S]*?reshape.*/, '');
    expect(recogniseError({ ...error, stack }, place)).toMatchObject({ code: 'threw' });
  });
});
