// Random all the same.
const toss = () => (Math.random() < 0.5 ? -1 : 1);

export class RecurrentNeuron {
  private wh = toss();
  private wx = toss();
  private wyh = toss();
  private h = 0;
  public setWh(v: number): void {
    this.wh = v;
  }
  public setWx(v: number): void {
    this.wx = v;
  }
  public setWyh(v: number): void {
    this.wyh = v;
  }
  public predict(x: number): number {
    this.h = Math.tanh(this.wh * this.h + this.wx * x);
    return this.wyh * this.h;
  }
  public resetHiddenState(): void {
    this.h = 0;
  }
  public getHiddenState(): number {
    return this.h;
  }
}

export const neuron = new RecurrentNeuron();
export const hiddenStates: number[] = [0.1, 0.1].flatMap((x) => {
  neuron.predict(x);
  return neuron.getHiddenState();
});
