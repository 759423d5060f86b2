/** The same checks as plain tests, as a teacher without Cahier would write them. */
module.exports = {
  testEnvironment: 'node',
  rootDir: '../..',
  testMatch: ['<rootDir>/bench/plain/*.test.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }] },
  // The data are read relative to `import.meta.url`, which CommonJS does not have.
  moduleNameMapper: { '^\\.\\./data/load-data$': '<rootDir>/bench/plain/load-data.ts' },
};
