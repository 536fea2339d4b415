import type { SubmissionDetail } from '@sang-kien/shared';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { decideTexts as texts } from '../../../texts/official-decide.ts';
import { DECIDE_PANEL } from './decide-panel.tsx';

/** On a phone the panel stands below what is to be read first: this says that it is there, and leads down. */
export function ToDecide({ detail }: { detail: SubmissionDetail }) {
  if (detail.state !== 'submitted' || !detail.actions.includes('confirm')) return null;
  return (
    <div className="only-narrow">
      <Notice tone="info">
        <Button variant="link" onClick={toPanel}>
          {texts.jump}
        </Button>
      </Notice>
    </div>
  );
}

function toPanel(): void {
  const panel = document.getElementById(DECIDE_PANEL);
  panel?.scrollIntoView({ block: 'start' });
  panel?.focus({ preventScroll: true });
}
