import type { Language } from '../messages/text';
import { openProgress } from '../progress/open-progress';
import { wordProgressProblem } from '../progress/text';
import { detectLayers } from '../sandbox/host/layers';
import { TypeChecker } from '../types/type-checker';
import type { Exercise } from '../workbook/exercise';
import type { Workbook } from '../workbook/workbook';
import { GuestPool } from './guest-pool';
import { Loop } from './loop';
import { Runner } from './runner';
import { SaveWatcher } from './saves';

export interface WatchOptions {
  readonly workbook: Workbook;
  readonly exercises: readonly Exercise[];
  readonly buildFolder: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Watches the learner's files and shows a verdict at each save, until they quit. */
export async function watchWorkbook(options: WatchOptions): Promise<void> {
  const { workbook, exercises, buildFolder } = options;
  const ids = exercises.map(({ grader }) => grader.id);
  const stubs = new Map(
    await Promise.all(ids.map(async (id) => [id, await workbook.stub(id)] as const)),
  );
  const pool = new GuestPool({ layers: await detectLayers(buildFolder), buildFolder });
  const runner = new Runner(workbook, pool, stubs);
  const { progress, problem } = await openProgress(workbook.root);
  const types = new TypeChecker({
    buildFolder,
    root: workbook.root,
    // It takes as much as three guests.
    onLiving: (lives) => pool.makeRoom(lives),
  });
  const loop = new Loop({ ...options, stubs, runner, progress, types });
  if (problem) loop.say(wordProgressProblem(problem, options.language));
  const saves = new SaveWatcher(
    workbook.exercisesFolder,
    ids.map((id) => `${id}.ts`),
    {
      onSave: (file) => void loop.save(file.replace(/\.ts$/, '')),
      onPolling: () => loop.sayPolling(),
    },
  );
  try {
    await loop.run();
  } finally {
    saves.close();
    runner.close();
    pool.close();
    types.close();
  }
}
