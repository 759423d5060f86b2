import { numberEn, numberFr } from '../messages/format';
import type { Language } from '../messages/text';

/** How a teacher writes numbers on the board. */
export interface Board {
  number(value: number): string;
  list(values: readonly number[]): string;
  /** A number inside code, whatever the language. */
  code(value: number): string;
  /** Two numbers that differ, with as many digits as it takes to see it. */
  pair(found: number, expected: number): [string, string];
  /** Two lists of numbers, in the same way. */
  lists(found: readonly number[], expected: readonly number[]): [string, string];
}

/** Longer lists end with dots. */
const mostInList = 5;

/** A count is told as it is. */
const isExact = (value: number) => Number.isInteger(value) || !Number.isFinite(value);

export function boardOf(language: Language): Board {
  const write = language === 'fr' ? numberFr : numberEn;
  const separator = language === 'fr' ? ' ; ' : ', ';
  const withDigits = (digits: number) => (value: number) =>
    write(isExact(value) ? value : Number(value.toPrecision(digits)));
  const listWith = (digits: number) => (values: readonly number[]) => {
    const shown = values.slice(0, mostInList).map(withDigits(digits));
    return [...shown, ...(values.length > mostInList ? ['…'] : [])].join(separator);
  };
  const number = withDigits(3);
  const list = listWith(3);
  return {
    number,
    list,
    code: (value) => numberEn(Number(value.toPrecision(3))),
    pair: (found, expected) =>
      tellApart(number(found), number(expected), write(found), write(expected)),
    lists: (found, expected) =>
      tellApart(list(found), list(expected), listWith(6)(found), listWith(6)(expected)),
  };
}

function tellApart(found: string, expected: string, ...exact: [string, string]): [string, string] {
  return found === expected ? exact : [found, expected];
}
