/** What Linux tells of processes (`/proc`). */
import { readdirSync, readFileSync } from 'node:fs';

/** A process and all that descend from it. */
export function familyOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const pid of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    const parent = Number(statOf(pid)[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const family = [root];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

/** What stands behind the name, which may hold spaces: state, parent, … (man proc_pid_stat). */
export function statOf(pid: number): string[] {
  return readOrNothing(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
}

/** A process may be gone before it is read. */
export function readOrNothing(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
