/** `npm test` grades every exercise, `npm test -- 04` one of them. */
const numbers = process.argv.slice(2).filter(
  // What follows an option may be its value, as in `--maxWorkers 2`.
  (word, index, words) => /^\d{1,2}$/.test(word) && !words[index - 1]?.startsWith('-'),
);
const wanted = numbers.map((number) => `${number.padStart(2, '0')}-*`);

module.exports = {
  testEnvironment: 'node',
  testMatch: (wanted.length > 0 ? wanted : ['*']).map((name) => `<rootDir>/tests/${name}.test.cjs`),
  transform: {},
  // The first test of a worker may have to wait for the build.
  testTimeout: 30_000,
};
