// expect: optimizer step-wrong
import * as tf from '@tensorflow/tfjs';

// An optimizer of its own, which moves the first value of each weight only.
class Lazy extends tf.SGDOptimizer {
  override minimize(f: () => tf.Scalar, returnCost?: boolean, list?: tf.Variable[]) {
    const before = list!.map((variable) => variable.clone());
    const cost = super.minimize(f, returnCost, list);
    for (const [index, variable] of list!.entries()) {
      const values = before[index].dataSync().slice();
      values[0] = variable.dataSync()[0];
      variable.assign(tf.tensor(values, variable.shape));
    }
    return cost;
  }
}

export const model = tf.sequential({
  layers: [
    tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 1 }),
  ],
});
model.compile({ optimizer: new Lazy(0.1), loss: 'meanSquaredError' });
