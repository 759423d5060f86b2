import { gradeLearnerFile } from '../../tests/support/grade-learner-file';

gradeLearnerFile('NN-slug');
