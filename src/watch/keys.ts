/** What a key asks for, outside a search. */
export type Action =
  | 'next'
  | 'previous'
  | 'hint'
  | 'run'
  | 'prompt'
  | 'solution'
  | 'list'
  | 'language'
  | 'open'
  | 'quit'
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'enter'
  | 'escape'
  | 'suspend';

/** One key press as Node's readline names it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
}

const byName: Readonly<Record<string, Action>> = {
  n: 'next',
  right: 'next',
  p: 'previous',
  left: 'previous',
  h: 'hint',
  r: 'run',
  t: 'prompt',
  s: 'solution',
  l: 'list',
  f: 'language',
  o: 'open',
  q: 'quit',
  up: 'up',
  down: 'down',
  pageup: 'page-up',
  pagedown: 'page-down',
  space: 'page-down',
  return: 'enter',
  enter: 'enter',
  escape: 'escape',
};

const withControl: Readonly<Record<string, Action>> = { c: 'quit', d: 'quit', z: 'suspend' };

export function actionOf(key: Key): Action | undefined {
  if (key.name === undefined) return undefined;
  return key.ctrl ? withControl[key.name] : byName[key.name];
}
