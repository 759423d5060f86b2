import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { scaffoldExercise } from '../../src/workbook/scaffold';
import { stubOf } from '../../src/workbook/stub';
import { Workbook } from '../../src/workbook/workbook';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy('workbook', { isBuilt: false });
afterAll(() => workbook.remove());

const solution = (id: string) => workbook.path('solutions', `${id}.ts`);
const grader = (id: string, ...names: string[]) => workbook.path('graders', id, ...names);
const edit = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(file, edited);
};

/** Each breaks one thing, or a few that do not hide each other, in an exercise as it was made. */
const broken: Record<string, (id: string) => void> = {
  '41-texts': (id) => {
    const messages = grader(id, 'messages.ts');
    edit(messages, "title: 'Le double'", "title: 'Le double de `x`'");
    edit(messages, 'A third is nearly there: return `x` multiplied by the right number.', '');
    edit(messages, '({ x, expected, found }) =>', '({ x, expected }) =>');
    edit(messages, / et j’ai trouvé \$\{.*?\}/, '');
    edit(messages, "'not-doubled': (", "'half-of-it': () => 'La moitié.',\n      'not-doubled': (");
    edit(solution(id), 'exported function double: it', 'exported function: it');
    edit(solution(id), 'le double du nombre', 'le double (soit `return 2 * x`) du nombre');
  },
  '42-checks': (id) => {
    const checks = grader(id, 'grader.ts');
    edit(
      checks,
      '        const index =',
      "        if ((inputs[0] ?? 0) > 8) return failed('not-doubled', { x: 8, expected: 16, found: 8 });\n        const index =",
    );
    edit(
      checks,
      '  checks: {',
      "  checks: {\n    runs: check({ points: 1, observer: 'doubled', schema: z.unknown(), judge: () => passed }),",
    );
    for (const title of ['`double` renvoie', '`double` returns']) {
      edit(
        grader(id, 'messages.ts'),
        `checks: { doubles: '${title}`,
        `checks: { runs: 'double', doubles: '${title}`,
      );
    }
    const answer = (name: string, text: string) =>
      writeFileSync(grader(id, 'answers', `${name}.ts`), text);
    answer('right/triples', 'export const double = (x: number) => 3 * x;\n');
    answer('wrong/silent', 'export const double = (x: number) => x;\n');
    answer(
      'wrong/mistaken',
      '// expect: halves not-doubled\n// expect: doubles missing-export\nexport const double = (x: number) => x;\n',
    );
  },
  '43-generous': (id) => {
    edit(solution(id), 'return Number.NaN * x;', 'return x + x;');
    edit(solution(id), 'Votre calcul, à la place de NaN', 'return 2 * x;');
  },
  '44-wrong': (id) => {
    edit(solution(id), 'return 2 * x;', 'return 3 * x;');
    rmSync(workbook.exerciseFile(id));
  },
  '45-throwing': (id) => {
    edit(solution(id), 'return Number.NaN * x;', "throw new Error('not yet');");
  },
  '46-alone': (id) => {
    rmSync(solution(id));
  },
  '47-marked': (id) => {
    edit(solution(id), '// @end', '// @fin');
  },
  '48-without-prompt': (id) => {
    edit(solution(id), 'FRANÇAIS', 'FRANCAIS');
    edit(grader(id, 'messages.ts'), 'numberFr(found)', 'numberFr(undefined.found)');
  },
  '49-unfit': (id) => {
    edit(
      grader(id, 'grader.ts'),
      'inputs: random.numbers(5, 1, 9)',
      'inputs: random.none(5, 1, 9)',
    );
  },
};

function breakData() {
  edit(workbook.path('data', 'co2-mauna-loa-annual.csv'), '0.12\n', '0.13\n');
  writeFileSync(workbook.path('data', 'marks.csv'), 'a\n');
  appendFileSync(workbook.path('data', 'SHA256SUMS'), `${'0'.repeat(64)}  gone.csv\n`);
}

interface Verified {
  isProven: boolean;
  exercises: Array<{
    id: string;
    isProven: boolean;
    falseFails: number;
    shortcomings: Array<{ code: string }>;
  }>;
  data: Array<{ code: string; file: string }>;
}

const ids = Object.keys(broken);
const verify = (...more: string[]) =>
  workbook.run(['verify', ...ids, '--seed', '1', ...more], { patienceMs: 120_000 });
const prose = (text: string) => text.replace(/\s+/g, ' ');

let json: Verified;
const said: Record<string, { exitCode: number | null; stdout: string }> = {};

beforeAll(async () => {
  for (const id of ids) {
    await scaffoldExercise(new Workbook(workbook.folder), id);
    broken[id]?.(id);
    if (existsSync(solution(id)) && existsSync(workbook.exerciseFile(id))) {
      workbook.write(id, stubOf(readFileSync(solution(id), 'utf8')));
    }
  }
  edit(workbook.exerciseFile('43-generous'), 'console.log(double(21));', 'console.log(double(2));');
  breakData();
  json = JSON.parse((await verify('--json')).stdout);
  for (const lang of ['en', 'fr']) said[lang] = await verify('--lang', lang);
}, 300_000);

test.each([
  ['41-texts', ['codes-never-earned', 'text-differs', 'text-missing', 'text-without-name']],
  ['41-texts', ['text-gives-away']],
  ['42-checks', ['solution-fails', 'answer-surprises', 'checks-never-failed']],
  ['43-generous', ['stub-earns', 'stub-differs', 'stub-gives-away']],
  ['44-wrong', ['solution-fails', 'stub-missing']],
  ['45-throwing', ['stub-breaks']],
  ['46-alone', ['no-solution']],
  ['47-marked', ['stub-markers']],
  ['48-without-prompt', ['text-missing', 'text-throws']],
])('%s falls short by %j', (id, codes) => {
  const exercise = json.exercises.find((each) => each.id === id);
  expect(exercise?.shortcomings.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  expect(exercise?.isProven).toBe(false);
  expect(json.isProven).toBe(false);
});

test('a draw on which the solution fails is counted, and no other', () => {
  const { falseFails } = json.exercises.find(({ id }) => id === '42-checks') ?? {};
  expect(falseFails).toBeGreaterThan(2);
  expect(falseFails).toBeLessThan(40);
  expect(json.exercises.find(({ id }) => id === '44-wrong')?.falseFails).toBe(10);
});

test('a mistake of the grader that lets nothing be judged is said once', () => {
  const unfit = json.exercises.find(({ id }) => id === '49-unfit');
  expect(unfit?.shortcomings.map(({ code }) => code)).toEqual(['solution-fails']);
  for (const { stdout } of Object.values(said)) {
    expect(stdout.match(/graders\/49-unfit\/grader\.ts, lig?ne \d+/g)).toHaveLength(1);
  }
});

test('each file of the data that is not as it was is named', () => {
  expect(json.data.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'data-changed co2-mauna-loa-annual.csv',
    'data-missing gone.csv',
    'data-unlisted marks.csv',
  ]);
});

describe.each([
  [
    'en',
    [
      /^Exercise +stub +seeds +right +wrong +checks +codes +texts +mutants$/m,
      /^41 +✓ +100\/100 +1\/1 +1\/1 +1\/1 +1\/2 +✗ +–$/m,
      /^43 +✗ +100\/100 +1\/1 +1\/1 +1\/1 +1\/1 +✓ +–$/m,
    ],
    [
      '0 of 9 exercises are proven. What is left to do:',
      'title to say the same in both languages. In French alone there is: `x`; in English alone: nothing',
      'sentence of the code not-doubled to say the same in both languages. In French alone there is: nothing more; in English alone: found',
      'I expected hint 3 in both languages, and found none in English. Write it in graders/41-texts/messages.ts',
      'I expected the sentence of the code half-of-it in both languages, and found none in English',
      'none earns half-of-it',
      'The learner exports double, and the English prompt does not name it',
      'The French prompt gives the answer away, for the solution says the same between its markers: return 2 * x.',
      'of 100 draws: so would a learner who is right',
      'npx cahier check 42 --from solutions --seed',
      'right/triples.ts is not graded as it says: - doubles: I expected it to pass, and found not-doubled. Mend the check; or the answer',
      'wrong/silent.ts is not graded as it says: - it names no check and code',
      'there is no check halves',
      'doubles: I expected missing-export, and found not-doubled. Mend the check; or, if it is right, write at the answer’s head `// expect: doubles not-doubled`',
      'none fails runs: nothing proves',
      'should earn nothing, and earns 5 of 5 points (doubles)',
      'A comment of the stub gives the answer away, for the solution says the same between its markers: return 2 * x.',
      'I expected exercises/43-generous.ts as solutions/43-generous.ts generates it, and line',
      'fails doubles, whatever is drawn: For `double(',
      'I expected the stub exercises/44-wrong.ts, and there is no such file',
      'a learner runs it before writing anything, and it does not:',
      'there is no solutions/46-alone.ts',
      'solutions/47-marked.ts, line',
      'I expected the prompt in both languages, and found none in French. Write it in solutions/48-without-prompt.ts',
      'The French sentence of the code not-doubled cannot be made of what a wrong answer earned',
      'data/co2-mauna-loa-annual.csv is not the file whose sum is in data/SHA256SUMS',
      'data/gone.csv is missing',
      'data/marks.csv has no sum in data/SHA256SUMS',
    ],
  ],
  [
    'fr',
    [
      /^Exercice +départ +tirages +bonnes +fausses +critères +codes +textes +mutants$/m,
      /^41 +✓ +100\/100 +1\/1 +1\/1 +1\/1 +1\/2 +✗ +–$/m,
    ],
    [
      '0 exercice sur 9 est éprouvé. Ce qu’il reste à faire :',
      'le titre dise la même chose dans les deux langues. En français seulement : `x` ; en anglais seulement : rien',
      'la phrase du code not-doubled dise la même chose dans les deux langues. En français seulement : rien de plus ; en anglais seulement : found',
      'J’attendais l’indice 3 dans les deux langues, et il n’y a rien en anglais. Écrivez-le dans graders/41-texts/messages.ts',
      'aucune n’obtient half-of-it',
      'L’élève exporte double, et l’énoncé en anglais ne le nomme pas',
      'L’énoncé en français donne la réponse, car le corrigé dit la même chose entre ses repères : return 2 * x.',
      'tirages sur 100 : un élève qui a raison échouerait autant',
      'right/triples.ts n’est pas corrigée comme elle le dit : - doubles : j’attendais une réussite, et j’ai trouvé not-doubled',
      'elle ne nomme ni critère ni code',
      'le critère halves n’existe pas',
      'aucune n’est refusée par runs',
      'il gagne 5 points sur 5 (doubles)',
      'Un commentaire de l’exercice de départ donne la réponse, car le corrigé dit la même chose entre ses repères : return 2 * x.',
      'J’attendais exercises/43-generous.ts tel que solutions/43-generous.ts le produit',
      'il échoue sur doubles, quel que soit le tirage : Pour `double(',
      'exercises/44-wrong.ts, et ce fichier n’existe pas',
      'l’élève le lance avant d’y écrire, et il ne tourne pas :',
      'solutions/46-alone.ts n’existe pas',
      'solutions/47-marked.ts, ligne',
      'J’attendais l’énoncé dans les deux langues, et il n’y a rien en français',
      'La phrase du code not-doubled en français ne peut pas être faite de ce qu’une fausse réponse a obtenu',
      'data/co2-mauna-loa-annual.csv n’est pas le fichier dont la somme',
      'data/gone.csv manque',
      'data/marks.csv n’a pas de somme',
    ],
  ],
])('in %s', (lang, rows, sentences) => {
  test('one table shows every proof', () => {
    for (const row of rows) expect(said[lang]?.stdout).toMatch(row);
    expect(said[lang]?.exitCode).toBe(1);
  });

  test.each(sentences)('what is left to do is said: %s', (sentence) => {
    expect(prose(said[lang]?.stdout ?? '')).toContain(sentence);
  });

  test('no line is longer than a terminal, and no value is left raw', () => {
    const long = said[lang]?.stdout.split('\n').filter((line) => line.length > 80);
    expect(long).toEqual([]);
    expect(said[lang]?.stdout).not.toMatch(/undefined\b(?! \(reading)|\[object|\bat .*\.ts:\d/);
  });
});
