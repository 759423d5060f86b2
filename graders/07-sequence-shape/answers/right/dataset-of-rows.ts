import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';
import type { Tensor } from '@tensorflow/tfjs';
const [X, y] = loadData();
const ds = tf.data.zip({ x: tf.data.array(tf.unstack(X)), y: tf.data.array(tf.unstack(y)) });
const xs: Tensor[] = [], ys: Tensor[] = [];
await ds.forEachAsync((e: any) => { xs.push(e.x.expandDims(1)); ys.push(e.y); }); // any: as a learner does who only wants the compiler to be quiet.
export const shapeBefore = X.shape, fitsLstm = false, xTrain = tf.stack(xs), yTrain = tf.stack(ys);
