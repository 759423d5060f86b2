import * as tf from '@tensorflow/tfjs';

export { modele as model };

const modele = construire([4, 1], 10);
console.log('modèle construit :', modele.countParams(), 'poids');

function construire(forme: [number, number], unites: number): tf.Sequential {
  const m = tf.sequential();
  ajouterCouches(m, forme, unites);
  compiler(m);
  return m;
}

function ajouterCouches(m: tf.Sequential, forme: [number, number], unites: number): void {
  m.add(tf.layers.lstm({ units: unites, inputShape: forme, returnSequences: true }));
  m.add(tf.layers.flatten());
  m.add(tf.layers.dense({ units: 1 }));
}

function compiler(m: tf.Sequential): void {
  m.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
}
