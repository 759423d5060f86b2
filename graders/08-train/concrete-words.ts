import type { Bilingual } from '../../src/grader';

interface Words {
  readonly example: (number: number) => string;
  readonly shape: (shape: string) => string;
  readonly howShape: string;
  readonly onePerExample: string;
  readonly oneExample: string;
  readonly yourEpochs: string;
  readonly fiveExamples: string;
  readonly twoEpochs: string;
  readonly read: (examples: number, batches: number) => string;
  readonly twice: string;
  readonly different: (count: number) => string;
  readonly losses: (count: number) => string;
  readonly epoch: (number: number) => string;
  readonly replayed: string;
  readonly weight: (value: string) => string;
  readonly after: (steps: number) => string;
  readonly moved: string;
}

export const words: Bilingual<Words> = {
  fr: {
    example: (number) => `exemple ${number} de xTrain`,
    shape: (shape) => `de forme ${shape}`,
    howShape: 'les exemples, puis les pas de temps, puis les nombres par pas',
    onePerExample: 'une valeur par exemple',
    oneExample: 'un exemple donné à fit avec la valeur à prédire',
    yourEpochs: 'les époques de votre entraînement',
    fiveExamples: 'les 5 exemples de loadData()',
    twoEpochs: 'les 5 exemples de loadData(), 2 époques',
    read: (examples, batches) =>
      `${examples} exemple${examples > 1 ? 's' : ''} lu${examples > 1 ? 's' : ''}, en ${batches} lot${batches > 1 ? 's' : ''}`,
    twice: '5 exemples à chaque époque, 5 × 2 = 10 lus en tout',
    different: (count) =>
      `${count} exemple${count > 1 ? 's' : ''} différent${count > 1 ? 's' : ''}`,
    losses: (count) => `${count} perte${count > 1 ? 's' : ''}`,
    epoch: (number) => `époque ${number}, vos lots et vos premiers poids`,
    replayed: 'le même entraînement, refait de mon côté :',
    weight: (value) => `un poids de la couche LSTM, ${value} au départ`,
    after: (steps) => `après ${steps} pas :`,
    moved: 'une autre valeur : w − taux · dérivée, à chaque pas',
  },
  en: {
    example: (number) => `example ${number} of xTrain`,
    shape: (shape) => `of shape ${shape}`,
    howShape: 'the examples, then the time steps, then the numbers per step',
    onePerExample: 'one value for each example',
    oneExample: 'an example given to fit with the value to predict',
    yourEpochs: 'the epochs of your training',
    fiveExamples: 'the 5 examples of loadData()',
    twoEpochs: 'the 5 examples of loadData(), 2 epochs',
    read: (examples, batches) =>
      `${examples} example${examples === 1 ? '' : 's'} read, in ${batches} batch${batches === 1 ? '' : 'es'}`,
    twice: '5 examples in each epoch, 5 × 2 = 10 read in all',
    different: (count) => `${count} different example${count === 1 ? '' : 's'}`,
    losses: (count) => `${count} loss${count === 1 ? '' : 'es'}`,
    epoch: (number) => `epoch ${number}, your batches and first weights`,
    replayed: 'the same training, repeated on my side:',
    weight: (value) => `a weight of the LSTM layer, ${value} at the start`,
    after: (steps) => `after ${steps} step${steps === 1 ? '' : 's'}:`,
    moved: 'another value: w − rate · derivative, at each step',
  },
};
