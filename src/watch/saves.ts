import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';

export interface SaveListeners {
  /** A file was written, created, deleted or put back. */
  onSave(file: string): void;
  /** File events do not arrive here: from now on the files are looked at four times a second. */
  onPolling(): void;
}

/** In the place of a stamp. */
const missing = 'missing';

const calmIntervalMs = 1000;
const pollingIntervalMs = 250;
/** How long an event may come after the look that found its change. */
const eventPatienceMs = 500;
/** A file that is gone or empty is most often about to be written: what comes within this counts. */
const emptyPatienceMs = 100;

/**
 * Notices every save of some files in a folder, however the editor writes: in place, truncating
 * first, through a temporary file that is renamed. Events tell at once; a look at the files once a
 * second finds what no event told, and where that happens (network shares, WSL) looks take over.
 */
export class SaveWatcher {
  readonly #seen = new Map<string, string>();
  readonly #lastEvent = new Map<string, number>();
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isPolling = false;

  constructor(
    readonly folder: string,
    readonly files: readonly string[],
    readonly listeners: SaveListeners,
  ) {
    for (const file of files) this.#seen.set(file, this.#stampOf(file));
    this.#listen();
    this.#look(calmIntervalMs);
  }

  close(): void {
    this.#watcher?.close();
    clearInterval(this.#timer);
  }

  #listen(): void {
    try {
      this.#watcher?.close();
      this.#watcher = watch(this.folder, (_event, name) => {
        for (const file of name === null ? this.files : this.files.filter((f) => f === name)) {
          this.#lastEvent.set(file, Date.now());
          this.#examine(file);
        }
      });
      // The folder itself may go: a look finds what became of it.
      this.#watcher.on('error', () => this.#watcher?.close());
    } catch {
      this.#startPolling();
    }
  }

  #look(everyMs: number): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      for (const file of this.files) if (this.#examine(file)) this.#expectEvent(file);
    }, everyMs);
  }

  /** Tells of a change, if there is one. */
  #examine(file: string): boolean {
    const stamp = this.#stampOf(file);
    if (stamp === this.#seen.get(file)) return false;
    this.#seen.set(file, stamp);
    const tell = () => {
      if (this.#seen.get(file) === stamp) this.listeners.onSave(file);
    };
    if (isEmpty(stamp)) setTimeout(tell, emptyPatienceMs).unref();
    else tell();
    return true;
  }

  /** A change that a look found first should have had an event by now, or shortly. */
  #expectEvent(file: string): void {
    if (this.#isPolling) return;
    const found = Date.now();
    setTimeout(() => {
      if ((this.#lastEvent.get(file) ?? 0) < found - eventPatienceMs) this.#startPolling();
    }, eventPatienceMs).unref();
  }

  #startPolling(): void {
    if (this.#isPolling) return;
    this.#isPolling = true;
    this.#look(pollingIntervalMs);
    this.listeners.onPolling();
  }

  #stampOf(file: string): string {
    try {
      const { mtimeMs, size, ino } = statSync(join(this.folder, file));
      return `${mtimeMs} ${size} ${ino}`;
    } catch {
      return missing;
    }
  }
}

function isEmpty(stamp: string): boolean {
  return stamp === missing || stamp.split(' ')[1] === '0';
}
