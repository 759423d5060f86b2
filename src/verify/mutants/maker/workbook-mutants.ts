import ts from 'typescript';
import type { Mutant } from '../mutant';

type Change = Omit<Mutant, 'mutator'>;

/**
 * StrykerJS leaves numbers, single properties and single statements alone; in a workbook of models
 * these are most of what a learner gets wrong.
 */
const mutators: Readonly<Record<string, (node: ts.Node) => readonly Change[]>> = {
  NumericLiteral: (node) =>
    ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent)
      ? [1, -1].map((step) => replace(node, writeNumber(Number(node.text) + step)))
      : [],

  StatementRemoval: (node) =>
    (ts.isExpressionStatement(node) || ts.isReturnStatement(node)) &&
    (ts.isBlock(node.parent) || ts.isSourceFile(node.parent))
      ? [replace(node, '')]
      : [],

  PropertyRemoval: (node) =>
    ts.isObjectLiteralExpression(node) && node.properties.length > 1
      ? node.properties.map((property) => replace(property, '', afterComma(property)))
      : [],

  ElementRemoval: (node) => {
    if (!ts.isArrayLiteralExpression(node)) return [];
    const [previous, last] = node.elements.slice(-2);
    return previous && last ? [{ start: previous.end, end: last.end, replacement: '' }] : [];
  },

  /** `Math.tanh(sum)` becomes `sum`. */
  CallRemoval: (node) => {
    if (!ts.isCallExpression(node) || ts.isExpressionStatement(node.parent)) return [];
    const [argument] = node.arguments;
    return argument && !ts.isSpreadElement(argument)
      ? [replace(node, `(${argument.getText()})`)]
      : [];
  },
};

/** The mutants that this workbook makes besides StrykerJS's. */
export function makeWorkbookMutants(file: ts.SourceFile): Mutant[] {
  return nodesOf(file).flatMap((node) =>
    Object.entries(mutators).flatMap(([mutator, change]) =>
      change(node).map((changed) => ({ mutator, ...changed })),
    ),
  );
}

/** Where a source prints: nobody grades that. */
export function findPrinting(file: ts.SourceFile): Array<Pick<Mutant, 'start' | 'end'>> {
  return nodesOf(file)
    .filter((node) => ts.isExpressionStatement(node) && /^console\./.test(node.getText()))
    .map((node) => ({ start: node.getStart(), end: node.end }));
}

function nodesOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return [node, ...children.flatMap(nodesOf)];
}

function replace(node: ts.Node, replacement: string, end = node.end): Change {
  return { start: node.getStart(), end, replacement };
}

/** Without what binary fractions add: 1.1, and not 1.1000000000000001. */
function writeNumber(value: number): string {
  const text = String(Number(value.toPrecision(12)));
  return value < 0 ? `(${text})` : text;
}

function afterComma(node: ts.Node): number {
  const [comma = ''] = /^\s*,[ \t]*/.exec(node.getSourceFile().text.slice(node.end)) ?? [];
  return node.end + comma.length;
}
