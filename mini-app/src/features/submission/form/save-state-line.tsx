import type { ReactNode } from 'react';
import { submissionTexts } from '../../../texts/submission.ts';
import type { DraftSnapshot } from '../draft/draft-store.ts';

/** Whether the server has what was typed, in words that are always in view. */
export function SaveStateLine({ draft, aside }: { draft: DraftSnapshot; aside?: ReactNode }) {
  return (
    <div className="save-line">
      <p className={`save-state save-state-${draft.saveState}`} role="status">
        {submissionTexts.saveState[draft.saveState]}
      </p>
      {aside}
    </div>
  );
}
