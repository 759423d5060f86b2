import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exercise } from '../workbook/exercise';
import type { Workbook } from '../workbook/workbook';
import { bundleSources } from './bundle-sources';
import { trimLock } from './lock';
import { makeManifest } from './manifest';
import { jsonFile, type ReleaseFile, textFile } from './release-file';

export interface ReleaseOptions {
  readonly workbook: Workbook;
  readonly exercises: readonly Exercise[];
  /** Without them learners see what runs, not the verdicts. */
  readonly hasGraders: boolean;
}

/** What a class receives as it is here. Nothing else of the workbook's folder is even looked at. */
const copied = [
  'LICENSE',
  'bin/cahier.mjs',
  'data/README.fr.md',
  'data/README.md',
  'data/co2-mauna-loa-annual.csv',
  'data/co2.ts',
  'data/load-data.ts',
  'docs/report.md',
  'scripts/build.mjs',
  'scripts/bundle-cache.mjs',
  'scripts/registry.mjs',
  'src/sandbox/guest-flags.json',
];

/**
 * Makes all files of a release in memory, in the order of their names. The same workbook gives the
 * same bytes, wherever and whenever it is done.
 * @throws what the disk or the compiler may refuse
 */
export async function makeRelease(options: ReleaseOptions): Promise<ReleaseFile[]> {
  const { workbook, exercises } = options;
  const { root } = workbook;
  const {
    files: bundles,
    packages,
    beside,
  } = await bundleSources(root, exercises, options.hasGraders);
  const files = [
    ...bundles,
    ...(await Promise.all([...copied, ...beside].map((path) => copyFile(root, path, path)))),
    ...(await templates(root, options.hasGraders)),
    ...(await Promise.all(exercises.map(({ grader }) => stubFiles(workbook, grader.id)))).flat(),
    jsonFile('tsconfig.json', learnerTsconfig(await readJson(root, 'tsconfig.json'))),
  ];
  const manifest = makeManifest(await readJson(root, 'package.json'), packages, hashOf(files));
  const lock = trimLock(await readJson(root, 'package-lock.json'), manifest);
  files.push(jsonFile('package.json', manifest), jsonFile('package-lock.json', lock));
  return inOrder(files);
}

/** What only a released copy has lies in `release/`; its READMEs say what kind of copy it is. */
async function templates(root: string, hasGraders: boolean): Promise<ReleaseFile[]> {
  const readmes = hasGraders ? 'graded' : 'ungraded';
  return Promise.all([
    copyFile(root, 'release/gitignore', '.gitignore'),
    copyFile(root, 'release/jest.config.cjs', 'jest.config.cjs'),
    copyFile(root, `release/${readmes}/README.md`, 'README.md'),
    copyFile(root, `release/${readmes}/README.fr.md`, 'README.fr.md'),
  ]);
}

/** Twice: one to fill in, one to come back to. Never what lies in the teacher's own `exercises/`. */
async function stubFiles(workbook: Workbook, id: string): Promise<ReleaseFile[]> {
  const stub = await workbook.stub(id);
  const test = `require('./support/grade-learner-file.cjs').gradeLearnerFile('${id}');\n`;
  return [
    textFile(`exercises/${id}.ts`, stub),
    textFile(`stubs/${id}.ts`, stub),
    textFile(`tests/${id}.test.cjs`, test),
  ];
}

function learnerTsconfig({ compilerOptions }: { compilerOptions: object }) {
  return {
    compilerOptions: { ...compilerOptions, types: ['node'] },
    include: ['exercises', 'data'],
  };
}

async function copyFile(root: string, from: string, path: string): Promise<ReleaseFile> {
  return { path, content: await readFile(join(root, from)) };
}

async function readJson<T>(root: string, name: string): Promise<T> {
  return JSON.parse(await readFile(join(root, name), 'utf8'));
}

function inOrder(files: readonly ReleaseFile[]): ReleaseFile[] {
  return [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function hashOf(files: readonly ReleaseFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of inOrder(files)) {
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}
