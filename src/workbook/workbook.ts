import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stubOf } from './stub';

/** Where a workbook keeps its files. */
export class Workbook {
  constructor(readonly root: string) {}

  get exercisesFolder(): string {
    return join(this.root, 'exercises');
  }

  get solutionsFolder(): string {
    return join(this.root, 'solutions');
  }

  get dataFolder(): string {
    return join(this.root, 'data');
  }

  exerciseFile(id: string): string {
    return join(this.exercisesFolder, `${id}.ts`);
  }

  graderFolder(id: string): string {
    return join(this.root, 'graders', id);
  }

  /** What `cahier new` makes an exercise from. */
  get templateFolder(): string {
    return join(this.root, 'templates', 'NN-slug');
  }

  /** The right and wrong answers that test an exercise's grader. */
  answersFolder(id: string): string {
    return join(this.graderFolder(id), 'answers');
  }

  solutionFile(id: string): string {
    return join(this.solutionsFolder, `${id}.ts`);
  }

  /** The worked solution with its markers. @throws where the file is missing */
  solution(id: string): Promise<string> {
    return readFile(this.solutionFile(id), 'utf8');
  }

  /** The stub as it was shipped. @throws where what it comes from is missing */
  async stub(id: string): Promise<string> {
    return this.isReleased
      ? readFile(join(this.#stubsFolder, `${id}.ts`), 'utf8')
      : stubOf(await this.solution(id));
  }

  /** Whether `cahier release` made it for a class: it then has stubs in the place of solutions. */
  get isReleased(): boolean {
    return existsSync(this.#stubsFolder);
  }

  get #stubsFolder(): string {
    return join(this.root, 'stubs');
  }
}
