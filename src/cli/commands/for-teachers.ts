import { release } from './release';
import { verify } from './verify';

/** What only the workbook's author uses: `cahier release` leaves it out of what a class receives. */
export const forTeachers = { release, verify };
