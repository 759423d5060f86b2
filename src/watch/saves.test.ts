import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SaveWatcher } from './saves';

let folder: string;
let file: string;
let saved: string[];
let watcher: SaveWatcher;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cahier-test-'));
  file = join(folder, 'a.ts');
  writeFileSync(file, 'before');
  saved = [];
});

afterEach(() => {
  watcher.close();
  rmSync(folder, { recursive: true });
});

/** Resolves with what the file holds at each of the next saves. */
function nextSaves(count: number): Promise<string[]> {
  return new Promise((resolve) => {
    watcher = new SaveWatcher(folder, ['a.ts'], {
      onSave: () => {
        saved.push(readFileSync(file, 'utf8'));
        if (saved.length === count) resolve(saved);
      },
      onPolling: () => {},
    });
  });
}

test('a file that is emptied and then written is saved once', async () => {
  const saves = nextSaves(1);
  const descriptor = openSync(file, 'w');
  // As a slow editor: the event of the emptying comes well before the text.
  await wait(30);
  writeSync(descriptor, 'after');
  closeSync(descriptor);
  expect(await saves).toEqual(['after']);
});

test('a file that stays empty is saved too', async () => {
  const saves = nextSaves(1);
  writeFileSync(file, '');
  expect(await saves).toEqual(['']);
});
