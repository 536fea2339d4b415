import { Notice } from '../../../components/notice.tsx';
import { Button } from '../../../components/button.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import type { DraftSnapshot } from '../draft/draft-store.ts';

/** Whether the server has what was typed, in words that are always in view. */
export function SaveStateLine({ draft }: { draft: DraftSnapshot }) {
  return (
    <p className={`save-state save-state-${draft.saveState}`} role="status">
      {submissionTexts.saveState[draft.saveState]}
    </p>
  );
}

/** What happened to the draft behind the person's back. */
export function DraftNotices({ draft, onDismiss }: { draft: DraftSnapshot; onDismiss: () => void }) {
  return (
    <>
      {draft.changedElsewhere && (
        <Notice tone="info">
          <p>{submissionTexts.changedElsewhere}</p>
          <Button variant="link" onClick={onDismiss}>
            {submissionTexts.dismiss}
          </Button>
        </Notice>
      )}
      {draft.saveState === 'refused' && draft.error !== null && <Notice tone="error">{draft.error}</Notice>}
    </>
  );
}
