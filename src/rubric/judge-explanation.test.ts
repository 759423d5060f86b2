import { mostCharacters } from './fold';
import { explanationJudge } from './judge-explanation';
import type { Rubric } from './rubric';

/** Of cats, which see at night, and moles, which do not. */
const rubric: Rubric<'cats-see' | 'moles-do-not', 'magic' | 'moles-see'> = {
  given: ['Explain how a cat and a mole find their way at night.'],
  placeholder: 'write here',
  data: {
    subjects: {
      cat: { fr: ['chat*'], en: ['cat, cats'] },
      mole: { fr: ['taupe*'], en: ['mole*'] },
    },
    topic: 'cat',
    words: {
      sight: { fr: ['voit, voient, vue'], en: ['see*, sight, eye*'] },
      night: { fr: ['nuit'], en: ['night, dark'] },
      magic: { fr: ['magi*'], en: ['magic*'] },
    },
    ideas: {
      'cats-see': { ways: [{ of: 'cat', says: ['sight'], nearby: ['night'] }] },
      'moles-do-not': {
        ways: [
          { of: 'mole', denies: ['sight'] },
          { of: 'cat', says: ['sight'], unlike: 'mole' },
        ],
      },
    },
    doubts: {
      magic: { ways: [{ mentions: ['magic'] }] },
      'moles-see': { ways: [{ of: 'mole', says: ['sight'] }] },
    },
    required: [['cats-see'], ['moles-do-not']],
  },
};

const judge = explanationJudge(rubric);

function codeOf(text: string): string {
  const verdict = judge(text);
  return 'code' in verdict ? verdict.code : verdict.status;
}

describe('what is certain fails', () => {
  it.each([
    ['', 'answer-empty'],
    [' \n\t\u200b…!', 'answer-empty'],
    ['\n write here \n', 'answer-unchanged'],
    ['I have no idea, sorry', 'answer-not-known'],
    ['Je ne sais pas', 'answer-not-known'],
    ['cats see', 'answer-too-short'],
    ['explain how a cat and a mole find their way at night', 'answer-copies-prompt'],
  ])('%j: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
    expect(judge(text).status).toBe('failed');
  });
});

describe('ideas', () => {
  it.each([
    'The cat sees at night. The mole does not see anything.',
    'Le chat voit la nuit, alors que la taupe n’a pas une bonne vue.',
    'The cat sees at night, but the mole has no sight.',
    'Unlike the mole, the cat sees in the dark.',
    'It sees at night with its eyes. The mole has no eyes at all.',
    'The difference between a cat and a mole is that the cat sees at night and the mole has no sight.',
    'Le chat voit non seulement le jour mais aussi la nuit. Une taupe est sans vue.',
    'There is a cat and a mole. The first sees at night, the second does not see.',
    'write here\n\nThe cat sees at night.\nThe mole does not see anything.',
  ])('pass: %s', (text) => {
    expect(codeOf(text)).toBe('passed');
  });

  it.each([
    ['The cat sees at night by magic. The mole does not see.', 'in-doubt'],
    ['It is false that the cat sees at night. The mole does not see.', 'turned-around'],
    [
      'Il est faux de dire que le chat ne voit pas la nuit. Il est faux que la taupe a une bonne vue.',
      'turned-around',
    ],
    ['The cat sees at night.\nI dispute: everybody knows that of moles.', 'disputed'],
    ['The cat sees by magic at night. The mole does not see.\n  je conteste', 'disputed'],
    ['The cat sees.\n« Je conteste : » c’est tout dire', 'disputed'],
    ['The cat sees at night. I dispute: moles do not matter.', 'disputed'],
    ['cats see\nI dispute: what more is there to say?', 'disputed'],
    [`${rubric.given[0]}\nBy sight.\nI dispute: that is it`, 'disputed'],
    [`${'The cat sees at night. '.repeat(2000)}\nI dispute: I had much to say`, 'disputed'],
  ])('are for a person to read: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
    expect(judge(text).status).toBe('review');
  });

  it.each([
    ['The mole sees at night. The cat does not see anything.', 'in-doubt'],
    ['The cat sees at night, and it is a fine animal.', 'not-found-yet'],
    ['The cat sees at night. I dispute nothing of it.', 'not-found-yet'],
    ['Does the cat see at night? Does the mole not see?', 'not-found-yet'],
    ['cat sight night eyes dark mole no sight eyes night dark', 'reads-like-keywords'],
    [
      "le chat, d'avant, l'œil, la nuit, l'obscurité, voit, c'est, la taupe, n'a, rien",
      'reads-like-keywords',
    ],
    ['the sees night of the at has cat the and of is mole the', 'words-out-of-order'],
  ])('are to be revised: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
    expect(judge(text).status).toBe('revise');
  });

  it.each([
    ['The cat sees at night. The mole has no sight.\nI dispute: too easy!', 'passed'],
    ['I dispute: I have nothing to add to this page.', 'dispute-alone'],
    ['write here\nJe conteste : je n’ai rien à dire', 'dispute-alone'],
    [`${rubric.given[0]}\nI dispute: that is my answer`, 'dispute-alone'],
    ['I have no idea, sorry\nI dispute: nobody knows', 'answer-not-known'],
  ])('neither pass nor are excused because they are disputed: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('are disputed in the learner’s own words', () => {
    const verdict = judge(
      'The cat sees at night.\n\n- Je conteste : \u001b la taupe\u202e aussi.\n',
    );
    expect(verdict).toMatchObject({
      status: 'review',
      data: { reason: 'la taupe aussi', was: { code: 'not-found-yet' } },
    });
  });

  it('are quoted from the learner’s own text, on one line and cut', () => {
    const verdict = judge(
      `The cat sees at night,\n\u001b[31m\u202e\`${'and it is dark '.repeat(20)}.`,
    );
    expect(verdict).toMatchObject({ code: 'not-found-yet', data: { missing: [['moles-do-not']] } });
    const found = verdict.status === 'revise' && 'found' in verdict.data ? verdict.data.found : [];
    const quoted = found[0]?.quote ?? '';
    expect(quoted).toMatch(/^The cat sees at night, /);
    expect(quoted).not.toMatch(/[\p{C}`]/u);
    expect(quoted.length).toBeLessThanOrEqual(161);
  });
});

describe('any string', () => {
  const fill = (piece: string) => piece.repeat(mostCharacters / piece.length + 1);
  const hostile = {
    'one letter': fill('a'),
    'short words': fill('a '),
    marks: fill('?!.'),
    'marks before a digit': `${fill('.')}9`,
    'one long sentence': fill('the cat has no sight and the mole sees at night '),
    'many sentences': fill('The cat sees. '),
    'line feeds': fill('\n- '),
    notations: fill('h___{{{t-1 '),
    roles: fill('unlike the difference between the first '),
    negations: fill('ne n pas que not only '),
    'a ligature that becomes eighteen letters': fill('ﷺ'),
    'marks on one letter': `e${fill('\u0301')}`,
    'half a character': fill('\ud83d'),
    'control characters': fill('\u0000\u001b[31m\u202e'),
    html: fill('<script>alert(1)</script> '),
    'the names of properties': fill('__proto__ constructor toString '),
    'far too long': 'cat '.repeat(1_000_000),
  };

  it.each(Object.entries(hostile))('gets a verdict in no time: %s', (_, text) => {
    const start = performance.now();
    expect(['failed', 'revise', 'review']).toContain(judge(text).status);
    // 100 ms on a machine with nothing else to do.
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
