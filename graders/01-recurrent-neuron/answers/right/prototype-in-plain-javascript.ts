// @ts-nocheck: as a learner who knows JavaScript only writes it
var weightsOf = () => ({
  wh: Math.random() * 2 - 1,
  wx: Math.random() * 2 - 1,
  wyh: Math.random() * 2 - 1,
});

function RecurrentNeuron() {
  this.weights = weightsOf();
  this.h = 0;
}

RecurrentNeuron.prototype.setWh = function (v) {
  this.weights.wh = v;
};
RecurrentNeuron.prototype.setWx = function (v) {
  this.weights.wx = v;
};
RecurrentNeuron.prototype.setWyh = function (v) {
  this.weights.wyh = v;
};
RecurrentNeuron.prototype.getHiddenState = function () {
  return this.h;
};
RecurrentNeuron.prototype.resetHiddenState = function () {
  this.h = 0;
};
RecurrentNeuron.prototype.predict = function (x) {
  var z = this.weights.wh * this.h + this.weights.wx * x;
  var e = Math.exp(2 * z);
  this.h = (e - 1) / (e + 1);
  return this.weights.wyh * this.h;
};

var neuron = new RecurrentNeuron();
var hiddenStates = [];
for (var i = 0; i < 3; i++) {
  neuron.predict(0.1);
  hiddenStates[i] = neuron.getHiddenState();
}

export { hiddenStates, neuron, RecurrentNeuron };
