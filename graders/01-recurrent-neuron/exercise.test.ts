import { gradeLearnerFile } from '../../tests/support/grade-learner-file';

gradeLearnerFile('01-recurrent-neuron');
