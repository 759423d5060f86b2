import * as tf from '@tensorflow/tfjs';

// Without this TensorFlow.js prints an advertisement for its native build at the first operation.
tf.env().set('IS_TEST', true);
