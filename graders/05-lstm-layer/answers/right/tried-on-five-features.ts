import * as tf from '@tensorflow/tfjs';

const unites = 6 * 5;

function fabriquerCouche(nombre: number) {
  return tf.layers.lstm({ units: nombre, returnSequences: true });
}

const couche = fabriquerCouche(unites);

// Un essai : deux séquences de quatre pas de cinq nombres.
const essai = couche.apply(tf.randomNormal([2, 4, 5])) as tf.Tensor;
console.log(essai.shape);
essai.print();

export { couche as layer };
