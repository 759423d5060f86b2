import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

var data = loadData();
var x = data[0];
var target = data[1];
var shape = [];
for (let i = 0; i < x.rank; i++) {
  shape.push(x.shape[i]);
}
console.log(shape);
var fits = true;
if (shape.length < 3) {
  fits = false;
}
var newX = tf.reshape(x, [5, 4, 1]);
console.log(newX.shape);

export { fits as fitsLstm, newX as xTrain, shape as shapeBefore, target as yTrain };
