import { useProgramme } from '../../api/use-programme.ts';
import { Button } from '../../components/button.tsx';
import { openProgrammeChat } from '../../features/support/open-chat.ts';
import type { DraftStore } from '../../features/submission/draft/draft-store.ts';
import { submissionTexts } from '../../texts/submission.ts';

/** To the other door: the chat goes on with what is saved here. */
export function ContinueInChat({ store }: { store: DraftStore }) {
  const programme = useProgramme();
  const zaloUrl = programme.state === 'ready' ? programme.value.support.zaloUrl : null;
  const open = () => {
    // Not waited for: a browser opens a new tab only while it handles the tap itself.
    void store.flush();
    void openProgrammeChat(zaloUrl);
  };
  return (
    <Button variant="link" className="btn-aside" onClick={open}>
      {submissionTexts.inChat}
    </Button>
  );
}
