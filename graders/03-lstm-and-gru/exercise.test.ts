import { gradeLearnerFile } from '../../tests/support/grade-learner-file';

gradeLearnerFile('03-lstm-and-gru');
