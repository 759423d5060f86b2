import * as tf from '@tensorflow/tfjs';
const m = tf.sequential({ layers: [tf.layers.lstm({ units: 30, inputShape: [null, 2], unitForgetBias: false })] });
let art: tf.io.ModelArtifacts | undefined;
await m.save(tf.io.withSaveHandler(async (a) => { art = a; return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } }; }));
const copie = await tf.loadLayersModel(tf.io.fromMemory(art!));
export const layer = copie.layers.find((l) => l.getClassName() === 'LSTM')!;
