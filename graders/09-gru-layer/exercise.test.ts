import { gradeLearnerFile } from '../../tests/support/grade-learner-file';

gradeLearnerFile('09-gru-layer');
