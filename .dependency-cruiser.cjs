/** The import rules that docs/architecture.md draws. */
const inside = (...folders) => `^(${folders.join('|')})`;

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'grading-imports-nothing-of-ours',
      comment: 'The core is pure: it must run in any process, and in a browser.',
      severity: 'error',
      from: { path: inside('src/grading/'), pathNot: '\\.test\\.ts$' },
      to: {
        path: inside('src/', 'graders/', 'data/', 'tests/'),
        pathNot: inside('src/grading/'),
      },
    },
    {
      name: 'grading-runs-anywhere',
      severity: 'error',
      from: {
        path: inside(
          'src/grading/',
          'src/reference/',
          'src/judging/',
          'src/trials/',
          'src/pictures/',
          'src/concrete/',
        ),
        pathNot: '\\.test\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'judges-are-pure',
      comment: 'A judge computes with plain TypeScript: no TensorFlow.js, no file, no process.',
      severity: 'error',
      from: { path: '^graders/[^/]+/(grader|messages|picture|concrete)\\.ts$' },
      to: { path: ['@tensorflow', inside('src/observing/', 'src/sandbox/', 'src/cli/')] },
    },
    {
      name: 'judges-touch-no-machine',
      severity: 'error',
      from: { path: '^graders/[^/]+/(grader|messages|picture|concrete)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'guest-imports-only-the-protocol',
      comment: 'And what it is there to run: the observers, beside the data and TensorFlow.js.',
      severity: 'error',
      from: { path: inside('src/sandbox/guest/'), pathNot: '\\.test\\.ts$' },
      to: {
        path: inside('src/', 'graders/', 'solutions/'),
        pathNot: inside(
          'src/sandbox/guest/',
          'src/sandbox/protocol\\.ts$',
          'src/observing/',
          'graders/observers\\.ts$',
        ),
      },
    },
    {
      name: 'nothing-of-a-judge-in-the-sandbox',
      comment: 'Not even by way of something else.',
      severity: 'error',
      from: { path: '^src/sandbox/guest/main\\.ts$' },
      to: {
        path: [
          '^graders/[^/]+/(grader|messages|picture|concrete)\\.ts$',
          inside(
            'solutions/',
            'src/reference/',
            'src/workbook/',
            'src/messages/',
            'src/judging/',
            'src/grader/',
            'src/pictures/',
            'src/concrete/',
          ),
        ],
        reachable: true,
      },
    },
    {
      name: 'the-compiler-has-its-own-process',
      comment:
        'A process forks in proportion to its memory: the one that forks guests stays small.',
      severity: 'error',
      from: { path: '^src/(cli/main|types/type-checker|types/show)\\.ts$' },
      to: { path: 'node_modules/typescript/', reachable: true },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: { pathNot: inside('src/cli/', 'tests/') },
      to: { path: inside('src/cli/') },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: ['\\.test\\.ts$', inside('tests/', 'bench/')] },
      to: { path: inside('tests/', 'bench/') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/answers/|^tests/fixtures/' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require'] },
  },
};
