import { exercises } from '../../graders';
import { wordVerdict } from '../messages/word';
import { detectLayers } from '../sandbox/host/layers';
import { verifyAnswers } from '../verify/answers';
import { drawSeed, gradeExercise } from '../workbook/grade';
import { Workbook } from '../workbook/workbook';
export async function main(root: string, buildFolder: string, argv: string[]) {
  const wb = new Workbook(root);
  const sandbox = { layers: await detectLayers(buildFolder), buildFolder };
  const [command, id = '', from = 'solutions'] = argv;
  for (const e of exercises.filter((x) => x.grader.id.startsWith(id))) {
    const seed = Number(process.env['SEED'] ?? drawSeed());
    if (command === 'verify') {
      const r = await verifyAnswers(e, wb, sandbox, seed);
      const bad = r.filter((x) => !x.isAsExpected);
      console.log(`${e.grader.id}: ${r.length} answers, ${bad.length} surprises`);
      for (const b of bad) console.log(' ', b.answer, '\n     ', b.surprises.join('\n      '));
      continue;
    }
    const path = from.endsWith('.ts') ? from : `${root}${from}/${e.grader.id}.ts`;
    const g = await gradeExercise(e, { sandbox, path, seed, stub: await wb.stub(e.grader.id) });
    console.log(g.id, Math.round(g.durationMs), 'ms', g.printed);
    for (const c of g.checks) {
      console.log(c.id, c.verdict.status, c.points, '/', c.maxPoints, JSON.stringify(c.verdict));
      for (const l of ['fr', 'en'] as const) {
        try {
          const m = wordVerdict(c.verdict, e.text[l].feedback, l);
          if (m) console.log('   ', m);
        } catch (err) {
          console.log('   ', String(err));
        }
      }
    }
  }
}
