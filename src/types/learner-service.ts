import { join } from 'node:path';
import * as ts from 'typescript';
import type { Question, TypeAdvice } from './protocol';

/** More than anybody reads; a file of nothing but errors must not flood the pipe. */
const mostAdvice = 100;
const mostMessageCharacters = 300;

/**
 * Types one learner file at a time, with the project's compiler options. What the file imports stays
 * in memory, which makes the second answer about ten times faster than the first.
 *
 * @param root the folder of the workbook
 */
export class LearnerService {
  /** What is looked at now, in the compiler's spelling of a path. */
  #asked: Question = { path: '', text: '' };
  #questions = 0;
  readonly #service: ts.LanguageService;

  constructor(root: string) {
    this.#service = ts.createLanguageService(this.#hostFor(root));
  }

  /** The type errors in the file itself, in its order; nothing of what it imports. */
  check({ path, text }: Question): TypeAdvice[] {
    this.#asked = { path: path.replaceAll('\\', '/'), text };
    this.#questions += 1;
    const syntax = this.#service.getSyntacticDiagnostics(this.#asked.path);
    // Like the compiler itself: types are guesswork where the syntax is broken.
    const found =
      syntax.length > 0 ? syntax : this.#service.getSemanticDiagnostics(this.#asked.path);
    return found
      .filter(({ category }) => category === ts.DiagnosticCategory.Error)
      .toSorted((one, other) => (one.start ?? 0) - (other.start ?? 0))
      .slice(0, mostAdvice)
      .map(toAdvice);
  }

  #hostFor(root: string): ts.LanguageServiceHost {
    const options = readOptions(root);
    const { fileExists, readFile, directoryExists, getDirectories, realpath } = ts.sys;
    return {
      getCompilationSettings: () => options,
      getScriptFileNames: () => [this.#asked.path],
      getScriptVersion: (path) =>
        path === this.#asked.path ? String(this.#questions) : versionOnDisk(path),
      getScriptSnapshot: (path) => {
        const text = path === this.#asked.path ? this.#asked.text : readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      // Comments take a quarter of the first answer's time, and of the memory.
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
      fileExists,
      readFile,
      directoryExists,
      getDirectories,
      ...(realpath && { realpath }),
    };
  }
}

function readOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config?.compilerOptions, root);
  // A learner's file is no test.
  const types = options.types?.filter((name) => name !== 'jest');
  return { ...options, ...(types && { types }) };
}

/** Packages do not change while a learner works; what an exercise imports beside them may. */
function versionOnDisk(path: string): string {
  if (path.includes('/node_modules/')) return '';
  return String(ts.sys.getModifiedTime?.(path)?.getTime());
}

function toAdvice({ code, file, start = 0, messageText }: ts.Diagnostic): TypeAdvice {
  const place = file ? ts.getLineAndCharacterOfPosition(file, start) : { line: 0, character: 0 };
  const words = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' ');
  return {
    code,
    line: place.line + 1,
    column: place.character + 1,
    message: words.slice(0, mostMessageCharacters),
  };
}
