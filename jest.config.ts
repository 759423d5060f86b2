/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const tsJest: [string, object] = ['ts-jest', { tsconfig: 'tsconfig.jest.json' }];

/** wrap-ansi and what it needs: ES modules, which Jest cannot load as they are. */
const esModules =
  'wrap-ansi|ansi-styles|string-width|strip-ansi|ansi-regex|emoji-regex|get-east-asian-width';

const config: Config = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,graders,data,tests}/**/*.test.ts'],
  transform: { '^.+\\.ts$': tsJest, [`/node_modules/(${esModules})/.+\\.js$`]: tsJest },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  // The first test of a worker may have to wait for the build.
  testTimeout: 30_000,
};

export default config;
