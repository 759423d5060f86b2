import * as TensorFlow from '@tensorflow/tfjs';

const { lstm: makeLayer } = TensorFlow.layers;

export const layer = makeLayer({ units: 30, returnState: true, returnSequences: true });

const sorties = layer.apply(TensorFlow.zeros([1, 3, 4])) as TensorFlow.Tensor[];
for (const sortie of sorties) console.log(sortie.shape.join(' × '));
