import { type Guest, type Sandbox, startGuest } from '../sandbox/host/guest';
import { drawSeed, guestSeed } from '../workbook/grade';

/** A guest that waits for its request, with the seed that its run will have. */
interface ReadyGuest {
  readonly seed: number;
  readonly guest: Guest;
}

/** The second serves a save that comes right after the first. */
const usualSize = 2;

/**
 * Keeps a few guests ready, so that a save waits for none to start. Each runs once; they warm
 * themselves while the learner thinks.
 */
export class GuestPool {
  readonly #ready: ReadyGuest[] = [];
  #size = usualSize;
  #isClosed = false;

  constructor(readonly sandbox: Sandbox) {}

  /** A guest and its seed; one is started where none is ready. */
  take(): ReadyGuest {
    for (let ready = this.#ready.shift(); ready; ready = this.#ready.shift()) {
      if (ready.guest.isAlive()) return ready;
    }
    return this.#start();
  }

  /** Takes back a guest that was not needed after all. */
  giveBack(ready: ReadyGuest): void {
    if (this.#isClosed) ready.guest.dismiss();
    else this.#ready.unshift(ready);
  }

  /** Starts as many as are missing. Call it when a verdict has been shown, not before. */
  refill(): void {
    while (!this.#isClosed && this.#ready.length < this.#size) {
      this.#ready.push(this.#start());
    }
  }

  /** Keeps one only, for as long as its room is needed for something else. */
  makeRoom(isNeeded: boolean): void {
    this.#size = isNeeded ? 1 : usualSize;
    for (const { guest } of this.#ready.splice(this.#size)) guest.dismiss();
    this.refill();
  }

  /** A guest that warms itself until its request comes, however soon that is. */
  #start(): ReadyGuest {
    const seed = drawSeed();
    return { seed, guest: startGuest(this.sandbox, guestSeed(seed), 'warmed') };
  }

  /** Ends them all, for good: a run that ends later starts no new ones. */
  close(): void {
    this.#isClosed = true;
    for (const { guest } of this.#ready.splice(0)) guest.dismiss();
  }
}
