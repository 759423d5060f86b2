import { newExercise } from './new';
import { release } from './release';
import { rubric } from './rubric';
import { stubs } from './stubs';
import { verify } from './verify';

/** What only the workbook's author uses: `cahier release` leaves it out of what a class receives. */
export const forTeachers = { new: newExercise, release, rubric, stubs, verify };
