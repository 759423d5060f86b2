/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const tsJest: [string, object] = ['ts-jest', { tsconfig: 'tsconfig.jest.json' }];

/** fast-wrap-ansi and what it needs: ES modules, which Jest cannot load as they are. */
const esModules = 'fast-wrap-ansi|fast-string-width|fast-string-truncated-width';

const config: Config = {
  testEnvironment: 'node',
  testMatch: filesToTest(process.argv.slice(2)),
  transform: { '^.+\\.ts$': tsJest, [`/node_modules/(${esModules})/.+\\.js$`]: tsJest },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  // Jest leaves one processor idle: on a machine with two, that would be half of them.
  maxWorkers: '100%',
  // The first test of a worker may have to wait for the build.
  testTimeout: 30_000,
};

/**
 * `npm test -- 04` grades one exercise, and runs no other test. Jest looks for the 04 in whole paths, that of the clone
 * included, so the exercise's own folder is named here.
 */
function filesToTest(words: readonly string[]): string[] {
  const numbers = words.filter(
    // What follows an option may be its value, as in `--maxWorkers 2`.
    (word, index) => /^\d{1,2}$/.test(word) && !words[index - 1]?.startsWith('-'),
  );
  return numbers.length === 0
    ? ['<rootDir>/{src,graders,data,tests}/**/*.test.ts']
    : numbers.map((number) => `<rootDir>/graders/${number.padStart(2, '0')}-*/exercise.test.ts`);
}

export default config;
