import { dirname, join } from 'node:path';
import * as ts from 'typescript';

/** Data for a sentence, made from nothing but its type: for tests, which have no other at hand. */
export interface SampledSentence {
  readonly code: string;
  readonly samples: readonly unknown[];
}

/** How many samples are made of each type: enough for unions to show each member of theirs. */
const sampleCount = 6;

/** The numbers of each sample, in turn: some plurals, some singulars, zeros and fractions. */
const sampleNumbers = [
  [3, 4, 5, 6, 7, 8],
  [1],
  [0, 2],
  [0.125, 2.5, -1.75],
  [30, 10, 2],
  [2, 1, 0],
];

/** Reads from the sources, by TypeScript, what each sentence of a table is made from. */
export class SentenceSampler {
  readonly #program: ts.Program;

  /** @param files the modules whose tables will be sampled */
  constructor(root: string, files: readonly string[]) {
    const path = join(root, 'tsconfig.json');
    const { config } = ts.readConfigFile(path, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
    this.#program = ts.createProgram([...files], options);
  }

  /** @param path from an export of the module to its table of sentences: `['text', 'fr', 'feedback']` */
  sample(file: string, path: readonly string[]): SampledSentence[] {
    const checker = this.#program.getTypeChecker();
    const source = this.#program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is not a module`);
    const [exportName = '', ...properties] = path;
    const exported = checker.getExportsOfModule(module).find(({ name }) => name === exportName);
    if (!exported) throw new Error(`${file} has no export ${exportName}`);
    const table = properties.reduce(
      (type, property) => typeOfProperty(checker, type, property),
      checker.getTypeOfSymbol(exported),
    );
    return table.getProperties().map(({ name }) => {
      const [signature] = typeOfProperty(checker, table, name).getCallSignatures();
      const parameter = signature?.getParameters()[0];
      const data = parameter && checker.getTypeOfSymbol(parameter);
      const samples = Array.from({ length: sampleCount }, (_, variant) =>
        data ? new Sample(checker, variant).of(data) : {},
      );
      return { code: name, samples };
    });
  }
}

function typeOfProperty(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Type {
  const property = type.getProperty(name);
  if (!property) throw new Error(`${checker.typeToString(type)} has no property ${name}`);
  return checker.getTypeOfSymbol(property);
}

/** One value of a type. */
class Sample {
  #numbers = 0;
  #texts = 0;

  constructor(
    readonly checker: ts.TypeChecker,
    readonly variant: number,
  ) {}

  of(type: ts.Type): unknown {
    if (type.isUnion()) return this.of(at(type.types, this.variant));
    if (type.isLiteral()) return type.value;
    if (type.flags & ts.TypeFlags.BooleanLiteral) return this.checker.typeToString(type) === 'true';
    if (type.flags & ts.TypeFlags.Number) {
      return at(at(sampleNumbers, this.variant), this.#numbers++);
    }
    if (type.flags & ts.TypeFlags.String) return `sample${this.#texts++}`;
    if (type.flags & ts.TypeFlags.Null) return null;
    if (type.flags & ts.TypeFlags.Undefined) return undefined;
    if (this.checker.isTupleType(type)) {
      return this.checker.getTypeArguments(type as ts.TypeReference).map((item) => this.of(item));
    }
    if (this.checker.isArrayType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return item ? [this.of(item), this.of(item)] : [];
    }
    return Object.fromEntries(
      type
        .getProperties()
        .map((property) => [property.name, this.of(this.checker.getTypeOfSymbol(property))]),
    );
  }
}

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item;
}
