import { codeOf } from '../verify/answers';
import type { MeasuredMutants } from '../verify/mutants/measure-mutants';
import { scoreOf } from '../verify/mutants/score';
import type { Verified } from '../verify/verify-workbook';
import type { Proof } from './show-verified';

/** What `cahier verify --json` prints: codes and data, for programs. */
export function verifiedJson(proofs: readonly Proof[], { data }: Verified, seed: number) {
  return {
    version: 1,
    seed,
    isProven: data.length === 0 && proofs.every(({ isProven }) => isProven),
    exercises: proofs.map(({ verified: { answers, ...verified }, mutants, isProven }) => ({
      ...verified,
      isProven,
      answers: answers.map(({ answer, isAsExpected, verdicts }) => ({
        answer,
        isAsExpected,
        verdicts: verdicts.map(({ check, verdict }) => ({ check, verdict: codeOf(verdict) })),
      })),
      ...(mutants && { mutation: mutationJson(mutants) }),
    })),
    data,
  };
}

function mutationJson({ id: _id, mutants, ...others }: MeasuredMutants) {
  return { ...scoreOf(mutants), ...others, list: mutants };
}
