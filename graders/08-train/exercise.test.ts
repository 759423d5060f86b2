import { gradeLearnerFile } from '../../tests/support/grade-learner-file';

gradeLearnerFile('08-train');
