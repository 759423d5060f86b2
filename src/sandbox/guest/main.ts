import './quiet-tensorflow';
import { setFlagsFromString, startupSnapshot } from 'node:v8';
import { run } from './run';
import { warmUp } from './warm-up';

/** After this many trainings V8 has compiled what a training needs; more gain little. */
const trainingsToWarm = 20;

if (startupSnapshot.isBuildingSnapshot()) {
  startupSnapshot.setDeserializeMainFunction(main);
  void warmUp();
} else {
  void main();
}

/** A guest that was told that it has time makes itself ready first: see the host's `Readiness`. */
async function main(): Promise<void> {
  if (process.argv.includes('warmed')) {
    setFlagsFromString('--interrupt-budget=67584');
    for (let training = 0; training < trainingsToWarm; training += 1) await warmUp();
  }
  await run();
}
