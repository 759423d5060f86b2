import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { root } from '../../tests/support/run-cahier';
import { reflow } from '../show/terminal';
import { promptOf } from './prompt';

const files = readdirSync(join(root, 'solutions')).filter((name) => name.endsWith('.ts'));
const paint = picocolors.createColors(false);

test.each(files)(
  'however narrow, no line of the French prompt of %s begins with its punctuation',
  (file) => {
    const prompt = promptOf(readFileSync(join(root, 'solutions', file), 'utf8'), 'fr');
    for (let columns = 40; columns <= 80; columns += 1) {
      const lines = reflow(prompt, { columns, paint }).split('\n');
      expect(lines.filter((line) => /^\s*[;:!?»]|«$/.test(line))).toEqual([]);
    }
  },
);
