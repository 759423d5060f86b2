import { gradeLearnerFile } from '../../tests/support/grade-learner-file';

gradeLearnerFile('06-regression-model');
