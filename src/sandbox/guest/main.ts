import './quiet-tensorflow';
import { setFlagsFromString, startupSnapshot } from 'node:v8';
import { readRequest, requestBegun } from './request';
import { prepareRun } from './run';
import { runMany } from './run-many';
import { warmUp } from './warm-up';

/** After this many trainings V8 has compiled what a training needs; more gain little. */
const trainingsToWarm = 40;

if (startupSnapshot.isBuildingSnapshot()) {
  startupSnapshot.setDeserializeMainFunction(main);
  void warmUp();
} else {
  void main();
}

/**
 * The guest's whole life: one request, one answer; many, where it is shared. One that was told that it
 * has time makes itself ready first, until the request comes: see the host's `Readiness`.
 */
async function main(): Promise<void> {
  if (process.argv.includes('shared')) return runMany();
  let isRequested = false;
  const begun = requestBegun().finally(() => {
    isRequested = true;
  });
  if (process.argv.includes('warmed')) {
    setFlagsFromString('--interrupt-budget=67584');
    for (let training = 0; training < trainingsToWarm && !isRequested; training += 1) {
      await warmUp();
    }
  }
  const run = prepareRun();
  const request = readRequest(await begun);
  if (request) await run(request);
}
