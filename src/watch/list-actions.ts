import type { Display } from './display';
import { actionOf, type Key } from './keys';
import { foundBy } from './list';
import { noPanel, type Panel } from './state';

type List = Extract<Panel, { kind: 'list' }>;

/** What keys do in the list of exercises: choose, search, jump, reset. */
export class ListActions {
  constructor(readonly display: Display) {}

  open(): void {
    const { current } = this.display.state;
    const panel: Panel = { kind: 'list', search: '', isSearching: false, cursor: current };
    this.display.show({ panel, scroll: 0 });
  }

  /** Whether the key was for the list: what is left are the keys that work everywhere. */
  press(list: List, key: Key): boolean {
    if (list.isSearching && this.#search(list, key)) return true;
    const action = actionOf(key);
    if (action === 'language' || action === 'quit' || action === 'suspend') return false;
    const found = foundBy(list.search, this.display.options.exercises, this.display.state.language);
    const chosen = found[list.cursor]?.grader.id;
    if (key.sequence === '/') this.#show({ ...list, isSearching: true });
    else if (key.name === 'x' && chosen) this.#show({ kind: 'confirm-reset', id: chosen });
    else if (action === 'up') this.#show({ ...list, cursor: Math.max(0, list.cursor - 1) });
    else if (action === 'down') {
      this.#show({ ...list, cursor: Math.max(0, Math.min(found.length - 1, list.cursor + 1)) });
    } else if (action === 'enter' && chosen) this.#jumpTo(chosen);
    else if (action === 'escape' || action === 'list') this.#show(noPanel);
    return true;
  }

  #show(panel: Panel): void {
    this.display.show({ panel });
  }

  #jumpTo(chosen: string): void {
    const current = this.display.state.exercises.findIndex(({ id }) => id === chosen);
    this.display.show({ current, panel: noPanel, scroll: 0 });
  }

  /** Whether the key was part of the search. */
  #search(list: List, key: Key): boolean {
    const { search } = list;
    if (key.name === 'return' || key.name === 'escape') {
      this.#show({ ...list, isSearching: false });
      return key.name === 'escape';
    }
    if (key.name === 'backspace') this.#typeSearch(list, [...search].slice(0, -1).join(''));
    else if (isLetter(key)) this.#typeSearch(list, search + key.sequence);
    else return false;
    return true;
  }

  #typeSearch(list: List, search: string): void {
    this.#show({ ...list, search, cursor: 0 });
  }
}

function isLetter({ sequence, ctrl }: Key): boolean {
  return !ctrl && sequence !== undefined && /^[\p{L}\p{N} -]$/u.test(sequence);
}
