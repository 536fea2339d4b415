import type { Problem, SubmissionDetail } from '@sang-kien/shared';
import { useRef, useState } from 'react';
import { editSubmission } from '../../../api/decision.ts';
import { ApiProblem, sentenceOf } from '../../../api/problem.ts';
import { atScreenRow } from '../form/co-author-rows.ts';
import { programmeNow } from '../form/programme-clock.ts';
import { amendedBody } from './amendment.ts';
import type { Amend } from './use-amend.ts';

type Resending = {
  detail: SubmissionDetail;
  amend: Amend;
  onProblems: (problems: readonly Problem[]) => void;
  onSent: (detail: SubmissionDetail) => void;
};

/** Sends the answer once, however often the button is tapped; what was typed stays through every failure. */
export function useResending({ detail, amend, onProblems, onSent }: Resending) {
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async () => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    try {
      const content = amend.latest();
      const sent = await editSubmission(detail, amendedBody({ detail, content, now: programmeNow() }));
      amend.forget();
      onSent(sent);
    } catch (error) {
      setFailure(sentenceOf(error));
      if (error instanceof ApiProblem && error.code === 'refused')
        onProblems((error.problems as Problem[]).map((each) => atScreenRow(each, amend.content.coAuthors)));
    }
    underWay.current = false;
    setBusy(false);
  };
  return { busy, failure, send };
}
