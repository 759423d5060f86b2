import * as tf from '@tensorflow/tfjs';

class Count {
  constructor(readonly features: number, readonly units: number) {}
  get total() {
    const { features, units } = this;
    return Math.imul(3, units) * (features + units + 1);
  }
}
export const { total: parameterCount } = new Count(3, 16);
export const layer = tf.layers.gru({
  units: 16,
  returnSequences: true,
  stateful: true,
  batchInputShape: [2, 6, 3],
});
