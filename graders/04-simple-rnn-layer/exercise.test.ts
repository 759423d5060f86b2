import { gradeLearnerFile } from '../../tests/support/grade-learner-file';

gradeLearnerFile('04-simple-rnn-layer');
