import { train } from '../../solutions/08-train';

test('trains for two epochs on three-dimensional input', async () => {
  const { model, history, xTrain, yTrain } = await train();
  expect(xTrain.shape).toEqual([5, 4, 1]);
  expect(yTrain.size).toBe(5);
  expect(model.layers.map((layer) => layer.getClassName())).toEqual(['LSTM', 'Flatten', 'Dense']);
  const losses = history.history.loss ?? [];
  expect(losses).toHaveLength(2);
  for (const loss of losses) expect(Number.isFinite(loss)).toBe(true);
});
