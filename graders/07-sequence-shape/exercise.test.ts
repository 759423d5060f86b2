import { gradeLearnerFile } from '../../tests/support/grade-learner-file';

gradeLearnerFile('07-sequence-shape');
