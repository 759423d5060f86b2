import { gradeLearnerFile } from '../../tests/support/grade-learner-file';

gradeLearnerFile('02-recurrent-vs-feedforward');
