import { steps } from '@sang-kien/shared';
import { useNavigate } from 'react-router-dom';
import { Button } from '../../../components/button.tsx';
import { moment } from '../../../components/moment.ts';
import { Notice } from '../../../components/notice.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import type { DraftSnapshot } from '../draft/draft-store.ts';
import { listFields } from '../draft/field-names.ts';
import { judgeDraft } from './judge-draft.ts';
import { programmeNow } from './programme-clock.ts';
import { CHECK_ADDRESS, stepAddress } from './step-address.ts';

type DraftNoticesProps = { draft: DraftSnapshot; onDismiss: () => void };

/** What happened to the draft behind the person's back. */
export function DraftNotices({ draft, onDismiss }: DraftNoticesProps) {
  return (
    <>
      {draft.continuedInChat !== null && (
        <ContinuedInChat {...{ draft, onDismiss }} at={draft.continuedInChat} />
      )}
      {draft.changedElsewhere !== null && (
        <Notice tone="info">
          <p>
            {submissionTexts.changedElsewhere[draft.changedElsewhere.via ?? 'app'](
              listFields(draft.changedElsewhere.fields),
            )}
          </p>
          <p>{submissionTexts.changedElsewhere.kept}</p>
          <Button variant="link" onClick={onDismiss}>
            {submissionTexts.dismiss}
          </Button>
        </Notice>
      )}
      {draft.saveState === 'refused' && draft.error !== null && <Notice tone="error">{draft.error}</Notice>}
    </>
  );
}

/** Where the person stopped in the chat, and the way to what is still to do. */
function ContinuedInChat({ draft, at, onDismiss }: DraftNoticesProps & { at: string }) {
  const navigate = useNavigate();
  const texts = submissionTexts.continuedInChat;
  const { problemsOf } = judgeDraft(draft.content, programmeNow()).journey;
  const missing = steps.filter(({ id }) => problemsOf(id).length > 0);
  const [first] = missing;
  const goOn = () => {
    onDismiss();
    void navigate(first ? stepAddress(first.id) : CHECK_ADDRESS);
  };
  return (
    <Notice tone="info">
      <div className="stack-tight">
        <p>
          {texts.when(moment(at))}{' '}
          {first ? texts.missing(missing.map(({ title }) => title).join(', ')) : texts.complete}
        </p>
        <Button variant="secondary" onClick={goOn}>
          {first ? texts.goOn(first.title) : texts.check}
        </Button>
        <Button variant="link" onClick={onDismiss}>
          {submissionTexts.dismiss}
        </Button>
      </div>
    </Notice>
  );
}
