import { gradeLearnerFile } from '../../tests/support/grade-learner-file';

gradeLearnerFile('05-lstm-layer');
