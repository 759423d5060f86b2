import { layers, ones, sequential, type Tensor } from '@tensorflow/tfjs';

const model = sequential({ layers: [layers.lstm({ units: 30, inputShape: [4, 2] })] });
model.add(layers.dense({ units: 1 }));
model.summary();
(model.predict(ones([3, 4, 2])) as Tensor).print();

export const layer = model.layers[0];
