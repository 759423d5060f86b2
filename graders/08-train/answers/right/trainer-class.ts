import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

interface Training {
  model: tf.LayersModel;
  history: tf.History;
  xTrain: tf.Tensor3D;
  yTrain: tf.Tensor1D;
}

class Trainer {
  readonly #model = tf.sequential({ name: 'co2' });
  readonly #data = loadData();

  constructor(private readonly epochs: number) {
    this.#model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
    this.#model.add(tf.layers.flatten());
    this.#model.add(tf.layers.dense({ units: 1, kernelInitializer: 'zeros' }));
    this.#model.compile({ optimizer: tf.train.sgd(2), loss: tf.metrics.meanSquaredError });
  }

  async run(): Promise<Training> {
    const [X, yTrain] = this.#data;
    const xTrain = X.reshape([...X.shape, 1]) as tf.Tensor3D;
    const options: tf.ModelFitArgs = { epochs: this.epochs };
    const history = await this.#model.fit(xTrain, yTrain, options);
    return { model: this.#model, history, xTrain, yTrain };
  }
}

export const train = (): Promise<Training> => new Trainer(2).run();
