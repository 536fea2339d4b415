import type { SubmissionDetail, SubmissionState } from '@sang-kien/shared';
import { useState } from 'react';
import { decideSubmission } from '../../../api/decision.ts';
import { ApiProblem, sentenceOf } from '../../../api/problem.ts';
import { getSubmission } from '../../../api/submission.ts';
import {
  emptyForm,
  fieldIds,
  readForm,
  type Deciding,
  type DecisionErrors,
  type DecisionForm,
} from './decision-form.ts';

export type DecidingProps = { detail: SubmissionDetail; onChanged: (detail: SubmissionDetail) => void };
/** A conflict is mended by looking again, anything else by another try. */
type Failure = { sentence: string; conflict: boolean };

/** One official's work on one dossier; what was typed stays through every failure. */
export function useDeciding({ detail, onChanged }: DecidingProps) {
  const [what, setWhat] = useState<Deciding | null>(null);
  const [form, setForm] = useState<DecisionForm>(emptyForm);
  const [errors, setErrors] = useState<DecisionErrors>({});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<SubmissionState | null>(null);

  const attempt = async (work: () => Promise<SubmissionDetail>): Promise<SubmissionDetail | null> => {
    setBusy(true);
    setFailure(null);
    try {
      return await work();
    } catch (error) {
      const conflict = error instanceof ApiProblem && error.code === 'conflict';
      setFailure({ sentence: sentenceOf(error), conflict });
      return null;
    } finally {
      setBusy(false);
    }
  };
  const send = async () => {
    if (what === null || busy) return;
    const read = readForm(what, form);
    setErrors('errors' in read ? read.errors : {});
    if ('errors' in read) return focusFirst(read.errors);
    const decided = await attempt(() => decideSubmission(detail, read.decision));
    if (decided === null) return;
    setDone(decided.state);
    setWhat(null);
    setForm(emptyForm);
    onChanged(decided);
  };
  const reload = async () => {
    const now = await attempt(() => getSubmission(detail.code));
    if (now !== null) onChanged(now);
  };
  const choose = (chosen: Deciding | null) => {
    setWhat(chosen);
    setErrors({});
    setFailure(null);
    if (chosen !== null) setDone(null);
  };
  const change = (changed: Partial<DecisionForm>) => setForm((before) => ({ ...before, ...changed }));
  return { what, choose, form, change, errors, busy, failure, done, send, reload };
}
export type DecidingWork = ReturnType<typeof useDeciding>;

function focusFirst(errors: DecisionErrors): void {
  const [first] = (['steps', 'exclusion', 'reason'] as const).filter((field) => errors[field] !== undefined);
  if (first !== undefined) document.getElementById(fieldIds[first])?.focus();
}
