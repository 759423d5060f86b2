import './quiet-tensorflow';
import { startupSnapshot } from 'node:v8';
import { run } from './run';
import { warmUp } from './warm-up';

if (startupSnapshot.isBuildingSnapshot()) {
  startupSnapshot.setDeserializeMainFunction(run);
  void warmUp();
} else {
  void run();
}
