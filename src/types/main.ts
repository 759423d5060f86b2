/**
 * The compiler's process: reads one question a line and writes one answer a line, until its input
 * ends. `types.cjs ROOT`
 */
import { constants, setPriority } from 'node:os';
import { LearnerService } from './learner-service';
import { type Question, readLines } from './protocol';

// On a machine with few cores the verdict goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const [, , root = ''] = process.argv;
const service = new LearnerService(root);

readLines(process.stdin, (line) => {
  const question: Question = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(service.check(question))}\n`);
});
