// Taken before the learner's code runs. Of a string it asks for no `toJSON`, of anything else it does.
const { stringify } = JSON;
const { isArray } = Array;
const { keys } = Object;

/**
 * Writes plain data as JSON in its own way: `JSON.stringify` would ask every object for a `toJSON`,
 * which the learner's code may have given to all of them, and write what that says. Uses nothing that
 * can be replaced.
 *
 * JSON has no NaN and no infinities: they are written as strings (see `anyNumber`).
 *
 * @throws RangeError for what holds itself
 */
export function writeJson(value: unknown): string {
  if (typeof value === 'string') return stringify(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') return value - value === 0 ? `${value}` : `"${value}"`;
  if (typeof value !== 'object' || value === null) return 'null';
  return isArray(value) ? writeList(value) : writeRecord(value as Record<string, unknown>);
}

function writeList(list: readonly unknown[]): string {
  let text = '';
  for (let index = 0; index < list.length; index += 1) {
    text += (index === 0 ? '' : ',') + writeJson(list[index]);
  }
  return `[${text}]`;
}

function writeRecord(record: Readonly<Record<string, unknown>>): string {
  const names = keys(record);
  let text = '';
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    const value = record[name];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${stringify(name)}:${writeJson(value)}`;
  }
  return `{${text}}`;
}
