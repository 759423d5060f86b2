import { dirname, join } from 'node:path';
import * as ts from 'typescript';

/** A function of the grader author's interface, with the examples of its docstring. */
export interface Documented {
  readonly name: string;
  readonly examples: readonly string[];
}

/** A statement of an example and what stands in the comment behind it. */
const claim = /^(.*?);\s*\/\/ (→|throws|contains) (.+)$/;

/** What every example finds around it. */
const prelude = [
  `import * as tf from '@tensorflow/tfjs';`,
  `import * as z from 'zod';`,
  `import { expect } from '@jest/globals';`,
];

/** For the tests beside it: reads docstrings by TypeScript, and checks the types of their examples. */
export class ExampleReader {
  readonly #options: ts.CompilerOptions;

  constructor(readonly root: string) {
    const path = join(root, 'tsconfig.json');
    const { config } = ts.readConfigFile(path, ts.sys.readFile);
    this.#options = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path)).options;
  }

  /** Every function that a module exports, and every method of a class that it exports. */
  read(file: string): Documented[] {
    const program = ts.createProgram([file], this.#options);
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is not a module`);
    return checker.getExportsOfModule(module).flatMap((symbol) => {
      const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      if (own.flags & ts.SymbolFlags.Class) {
        const methods = [...(own.members?.values() ?? [])].filter(
          ({ flags, name }) => flags & ts.SymbolFlags.Method && !name.startsWith('__#'),
        );
        return [own, ...methods].map((member) => documented(member, checker));
      }
      const isFunction =
        own.flags & ts.SymbolFlags.Value &&
        checker.getTypeOfSymbol(own).getCallSignatures().length > 0;
      return isFunction ? [documented(own, checker)] : [];
    });
  }

  /** What the compiler says of the examples, as if each were a file beside the module. */
  checkTypes(sources: ReadonlyMap<string, string>): string[] {
    const host = ts.createCompilerHost(this.#options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (name) => sources.has(name) || fileExists(name);
    host.readFile = (name) => sources.get(name) ?? readFile(name);
    host.getSourceFile = (name, ...rest) => {
      const text = sources.get(name);
      return text === undefined
        ? getSourceFile.call(host, name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    };
    const program = ts.createProgram([...sources.keys()], this.#options, host);
    return [...sources.keys()].flatMap((name) =>
      program
        .getSemanticDiagnostics(program.getSourceFile(name))
        .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
    );
  }
}

function documented(symbol: ts.Symbol, checker: ts.TypeChecker): Documented {
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === 'example');
  return { name: symbol.name, examples: tags.map(({ text }) => ts.displayPartsToString(text)) };
}

/** An example as a program: what it claims in comments becomes what is expected. */
export function programOf(example: string, module: string, names: readonly string[]): string {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(example));
  const lines = example.split('\n').map((line) => {
    const [, expression = '', kind, expected] = claim.exec(line) ?? [];
    if (kind === '→') return `expect(${expression}).toEqual(${expected});`;
    if (kind === 'contains') return `expect(${expression}).toMatchObject(${expected});`;
    if (kind === 'throws') return `expect(() => ${expression}).toThrow('${expected}');`;
    return line;
  });
  return [
    ...prelude,
    `import { ${used.join(', ')} } from '${module}';`,
    `export async function run() {`,
    ...lines,
    '}',
  ].join('\n');
}

/** The same without types, as a CommonJS module. */
export function transpile(program: string): string {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(program, { compilerOptions: options }).outputText;
}
