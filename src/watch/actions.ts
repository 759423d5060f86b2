import { relative } from 'node:path';
import type { Language } from '../messages/text';
import { withoutPrompt } from '../workbook/prompt';
import { resetExercise } from '../workbook/reset-exercise';
import { solutionWithoutMarkers } from '../workbook/stub';
import type { Display } from './display';
import { type Action, actionOf, type Key } from './keys';
import { ListActions } from './list-actions';
import { editorOf, needsTerminal, openEditor } from './open-editor';
import { hasPassed, isDone, noPanel } from './state';

/** What a key may ask of the loop itself. */
export interface LoopRequests {
  runAgain(id: string): Promise<void>;
  quit(): void;
  /** The learner's choice, which should be remembered. */
  useLanguage(language: Language): void;
  /** A hint was shown. */
  keepHint(id: string, hint: number): Promise<void>;
}

/** What each key does. */
export class Actions {
  readonly #list: ListActions;

  constructor(
    readonly display: Display,
    readonly loop: LoopRequests,
  ) {
    this.#list = new ListActions(display);
  }

  async press(key: Key): Promise<void> {
    const { panel } = this.display.state;
    if (panel.kind === 'confirm-reset') return this.#answerReset(panel.id, key);
    if (panel.kind === 'list' && this.#list.press(panel, key)) return;
    const action = actionOf(key);
    if (action) await this.#act(action);
  }

  async #act(action: Action): Promise<void> {
    const { display } = this;
    const { current, panel } = display.state;
    switch (action) {
      case 'next':
        return this.#goTo(current + 1);
      case 'enter':
        return isDone(display.current)
          ? this.#goTo(current + 1)
          : this.#scrollBy(display.pageLength());
      case 'previous':
        return this.#goTo(current - 1);
      case 'hint':
        return this.#giveHint();
      case 'run':
        return this.loop.runAgain(display.current.id);
      case 'prompt':
        return display.show({
          panel: panel.kind === 'prompt' ? noPanel : { kind: 'prompt' },
          scroll: 0,
        });
      case 'solution':
        return this.#showSolution();
      case 'list':
        return this.#list.open();
      case 'language':
        return this.#switchLanguage();
      case 'open':
        return this.#open();
      case 'up':
        return this.#scrollBy(-1);
      case 'down':
        return this.#scrollBy(1);
      case 'page-up':
        return this.#scrollBy(-display.pageLength());
      case 'page-down':
        return this.#scrollBy(display.pageLength());
      case 'escape':
        return display.show({ panel: noPanel, scroll: 0 });
      case 'suspend':
        return display.tty.suspend();
      case 'quit':
        return this.loop.quit();
    }
  }

  #goTo(index: number): void {
    const count = this.display.state.exercises.length;
    this.display.show({ current: (index + count) % count, panel: noPanel, scroll: 0 });
  }

  #scrollBy(lines: number): void {
    const { display } = this;
    const scroll = display.state.scroll + lines;
    display.show({ scroll: Math.max(0, Math.min(display.mostScroll(), scroll)) });
  }

  #giveHint(): void {
    const { display } = this;
    const { id, hints } = display.current;
    const exercise = display.options.exercises.find(({ grader }) => grader.id === id);
    const count = exercise?.text[display.state.language].hints.length ?? 0;
    if (hints >= count) {
      const { noHints, noMoreHints } = display.text;
      display.show({ notice: count === 0 ? noHints : noMoreHints });
    } else {
      display.change(id, { hints: hints + 1 });
      // A new hint is the last thing below the verdict.
      display.show({ scroll: display.mostScroll(), panel: noPanel });
      void this.loop.keepHint(id, hints + 1);
    }
  }

  async #showSolution(): Promise<void> {
    const { display } = this;
    if (display.state.panel.kind === 'solution') return display.show({ panel: noPanel });
    if (display.options.workbook.isReleased) {
      return display.show({ notice: display.text.solutionElsewhere });
    }
    if (!hasPassed(display.current)) return display.show({ notice: display.text.solutionNotYet });
    const solution = await display.options.workbook.solution(display.current.id);
    const source = withoutPrompt(solutionWithoutMarkers(solution)).trimEnd();
    display.show({ panel: { kind: 'solution', source }, scroll: 0 });
  }

  #switchLanguage(): void {
    const language = this.display.state.language === 'fr' ? 'en' : 'fr';
    this.display.show({ language });
    this.loop.useLanguage(language);
  }

  async #open(): Promise<void> {
    const { display } = this;
    const { id } = display.current;
    const editor = editorOf(process.env);
    if (!editor) return display.show({ notice: display.text.noEditor(display.fileName(id)) });
    const takesTerminal = needsTerminal(editor);
    if (takesTerminal) display.tty.release();
    const wasOpened = await openEditor(editor, display.options.workbook.exerciseFile(id));
    if (takesTerminal) display.tty.take();
    const say = wasOpened ? display.text.opened : display.text.noEditor;
    display.show({ notice: say(display.fileName(id)) });
  }

  async #answerReset(id: string, key: Key): Promise<void> {
    const { display } = this;
    display.show({ panel: noPanel });
    if (key.name !== 'y' && key.name !== 'o') {
      return display.show({ notice: display.text.nothingToReset });
    }
    const copy = await resetExercise(display.options.workbook, id);
    const kept = copy && relative(process.cwd(), copy);
    display.show({ notice: display.text.wasReset(display.fileName(id), kept) });
  }
}
