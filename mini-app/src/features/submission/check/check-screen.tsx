import { stepOf } from '@sang-kien/shared';
import { useEffect, useReducer, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Screen } from '../../../components/screen.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import type { DraftSnapshot, DraftStore } from '../draft/draft-store.ts';
import { DraftNotices } from '../form/draft-notices.tsx';
import { judgeDraft } from '../form/judge-draft.ts';
import { programmeNow } from '../form/programme-clock.ts';
import { SaveStateLine } from '../form/save-state-line.tsx';
import { stepAddress } from '../form/step-address.ts';
import type { StepWork } from '../form/step-screen.tsx';
import { RefusedFiles } from './refused-files.tsx';
import { ProblemLinks, SendingFailure } from './sending-failure.tsx';
import { SummaryCard } from './summary-card.tsx';
import { summaryOf } from './summary.ts';
import { useSending } from './use-sending.ts';

const texts = submissionTexts.check;

type CheckScreenProps = {
  draft: DraftSnapshot;
  store: DraftStore;
  work: StepWork;
  /** How many chosen files were refused and do not go along. */
  refusedFiles: number;
  /** Beside the line that says whether the draft is saved. */
  aside?: ReactNode;
};

/** All answers once more before they go; each group with its way back. */
export function CheckScreen({ draft, store, work, refusedFiles, aside }: CheckScreenProps) {
  const navigate = useNavigate();
  const { busy, failure, send } = useSending(store);
  const [waits, setWaits] = useState(false);
  const now = programmeNow();
  const { gate, problems } = judgeDraft(draft.content, now);
  useTicking(gate !== null);
  const open = problems.filter(({ field }) => stepOf(field) !== undefined);
  useEffect(() => {
    if (!waits || work.pending) return;
    setWaits(false);
    if (work.blocked === null) send();
  }, [waits, work.pending]);
  return (
    <Screen
      title={texts.title}
      onBack={() => void navigate(stepAddress('declarations'))}
      footer={
        <div className="stack-tight">
          <SaveStateLine draft={draft} aside={aside} />
          <Button onClick={() => setWaits(true)} loading={busy || waits}>
            {texts.submit}
          </Button>
        </div>
      }
    >
      <p>{texts.intro}</p>
      <DraftNotices draft={draft} onDismiss={() => store.dismissNotice()} />
      {gate !== null && failure?.outcome !== 'refused' && <Notice tone="warning">{gate}</Notice>}
      {failure && <SendingFailure failure={failure} />}
      {open.length > 0 && (
        <Notice tone="error">
          <ProblemLinks problems={open} />
        </Notice>
      )}
      <RefusedFiles count={refusedFiles} />
      {work.blocked !== null && <Notice tone="error">{work.blocked}</Notice>}
      {waits && work.pending && <Notice tone="info">{texts.waitForUploads}</Notice>}
      {busy && <Notice tone="info">{texts.submitting}</Notice>}
      {summaryOf({ content: draft.content, files: draft.files, at: now }).map((group) => (
        <SummaryCard key={group.step} group={group} />
      ))}
    </Screen>
  );
}

/** While the gate is closed its sentence is looked at anew every second, so that it goes when the gate opens. */
function useTicking(on: boolean): void {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [on]);
}
