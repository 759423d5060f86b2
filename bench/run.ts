/**
 * `npm run bench`: what Cahier costs against plain Jest, as ratios within one run (a machine drifts
 * between hours). Writes docs/benchmarks.md.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error: plain JavaScript, run at installation before there is a compiler.
import { ensureBuild } from '../scripts/build.mjs';
import { startGuest } from '../src/sandbox/host/guest';
import { detectLayers } from '../src/sandbox/host/layers';
import { type IdleCost, measureIdle } from './idle';
import { compareLoops, type LoopRow } from './loop';
import { type Cost, measure, median } from './measure';

const root = join(import.meta.dirname, '..');
const runs = 9;
const node = process.execPath;
const cahier = (...args: string[]) => [join(root, 'bin/cahier.mjs'), ...args];
const jest = (...args: string[]) => [
  join(root, 'node_modules/jest/bin/jest.js'),
  '--config',
  join(root, 'bench/plain/jest.config.cjs'),
  '--runInBand',
  ...args,
];

interface Row {
  readonly what: string;
  readonly ours: readonly Cost[];
  readonly theirs: readonly Cost[];
}

/** Each in turn, so that a drift of the machine touches both. */
async function compare(what: string, ours: string[], theirs: string[]): Promise<Row> {
  const row = { what, ours: [] as Cost[], theirs: [] as Cost[] };
  await measure(node, ours);
  for (let run = 0; run < runs; run += 1) {
    row.ours.push(await measure(node, ours));
    row.theirs.push(await measure(node, theirs));
  }
  process.stderr.write(`${what}: done\n`);
  return row;
}

async function compareChildren(buildFolder: string): Promise<Row> {
  const sandbox = { layers: await detectLayers(buildFolder), buildFolder };
  const row = {
    what: 'one child, from its start to its answer / a bare node',
    ours: [] as Cost[],
    theirs: [] as Cost[],
  };
  for (let run = 0; run < runs * 2; run += 1) {
    const start = performance.now();
    await startGuest(sandbox, 1).run({ exerciseId: '', challenge: {}, code: '(async () => {})' });
    row.ours.push({ ms: performance.now() - start, peakMegabytes: Number.NaN });
    row.theirs.push(await measure(node, ['-e', '0']));
  }
  return row;
}

function show({ what, ours, theirs }: Row): string {
  const ms = (costs: readonly Cost[]) => median(costs.map((cost) => cost.ms));
  const memory = (costs: readonly Cost[]) => median(costs.map((cost) => cost.peakMegabytes));
  const megabytes = (value: number) => (Number.isNaN(value) ? '–' : String(Math.round(value)));
  const ratio = median(ours.map((cost, index) => cost.ms / (theirs[index]?.ms ?? Number.NaN)));
  return `| ${[
    what,
    Math.round(ms(ours)),
    Math.round(ms(theirs)),
    ratio.toFixed(2),
    megabytes(memory(ours)),
    megabytes(memory(theirs)),
  ].join(' | ')} |`;
}

function showLoop({ id, ours, theirs }: LoopRow): string {
  const ratio = median(theirs) / median(ours);
  return `| ${[id, median(ours).toFixed(1), Math.round(median(theirs)), Math.round(ratio)].join(' | ')} |`;
}

function showIdle({ mostMegabytes, megabytes, processorPercent }: IdleCost): string {
  return `With nothing to do, the loop and all that it started hold ${Math.round(megabytes)} MB and take ${processorPercent.toFixed(1)} % of
one core; between five saves of exercise 08, 4 s apart, and until the compiler of types has ended 20 s
after the last, they hold ${Math.round(mostMegabytes)} MB at most.`;
}

const buildFolder: string = await ensureBuild();
const rows = [
  await compare(
    'the solved workbook / plain Jest, its cache cold',
    cahier('check', '--from', 'solutions'),
    jest('--no-cache'),
  ),
  await compare(
    'the solved workbook / plain Jest, its cache warm',
    cahier('check', '--from', 'solutions'),
    jest(),
  ),
  await compare(
    'exercise 01 / plain Jest, warm',
    cahier('check', '01', '--from', 'solutions'),
    jest('01'),
  ),
  await compare(
    'exercise 08 / plain Jest, warm',
    cahier('check', '08', '--from', 'solutions'),
    jest('08'),
  ),
  await compareChildren(buildFolder),
];
const page = `# Benchmarks

\`npm run bench\` writes this page: medians of ${runs} runs of each, in turn; the ratio is the median of
the ratios run by run. Plain Jest is the same checks as ordinary ts-jest tests (\`bench/plain\`), in one
process, that import the learner's code directly: no sandbox, no limits, no protection, one language.
"Cold" for Cahier is every run: it keeps no process and no cache of learners' files. Memory is the most
that all the processes of a run held together.

Node ${process.version}, ${availableParallelism()} cores, ${process.platform} ${process.arch}.

| what / against what | Cahier, ms | other, ms | ratio | Cahier, MB | other, MB |
|---|---|---|---|---|---|
${rows.map(show).join('\n')}

## The learner's loop

From the write of the file to the verdict on the screen of a terminal, medians of 20 saves of each in
turn: \`npm start\` against \`jest --watch\` on the plain tests of the exercise.

| exercise | Cahier, ms | jest --watch, ms | times as fast |
|---|---|---|---|
${(await compareLoops()).map(showLoop).join('\n')}

${showIdle(await measureIdle())}
`;
writeFileSync(join(root, 'docs/benchmarks.md'), page);
process.stdout.write(page);
