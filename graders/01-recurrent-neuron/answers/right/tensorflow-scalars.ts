import * as tf from '@tensorflow/tfjs';

export class RecurrentNeuron {
  private wh: tf.Scalar = tf.randomUniform([], -1, 1) as tf.Scalar;
  private wx: tf.Scalar = tf.randomUniform([], -1, 1) as tf.Scalar;
  private wyh: tf.Scalar = tf.randomUniform([], -1, 1) as tf.Scalar;
  private h: tf.Scalar = tf.scalar(0);

  setWh(v: number) {
    this.wh = tf.scalar(v);
  }
  setWx(v: number) {
    this.wx = tf.scalar(v);
  }
  setWyh(v: number) {
    this.wyh = tf.scalar(v);
  }

  predict(x: number): number {
    const z: tf.Scalar = this.wh.mul(this.h).add(this.wx.mul(x));
    this.h = tf.tanh(z);
    return this.wyh.mul(this.h).dataSync()[0] as number;
  }

  resetHiddenState() {
    this.h = tf.scalar(0);
  }
  getHiddenState(): number {
    return this.h.dataSync()[0] as number;
  }
}

export const neuron = new RecurrentNeuron();
export const hiddenStates = Array.from({ length: 3 }, () => {
  neuron.predict(0.1);
  return neuron.getHiddenState();
});
