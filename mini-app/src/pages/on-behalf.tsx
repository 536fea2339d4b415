import { hasRight } from '@sang-kien/shared';
import { getOfficialTasks } from '../api/dossier-list.ts';
import { useLoad } from '../api/use-load.ts';
import { Forbidden } from '../components/failed.tsx';
import { Loaded } from '../components/loaded.tsx';
import { Screen } from '../components/screen.tsx';
import { BeginOnBehalf } from '../features/submission/on-behalf/begin-screen.tsx';
import '../features/submission/submission.css';
import { submissionTexts } from '../texts/submission.ts';
import { officialTexts } from '../texts/official.ts';
import { DraftGate } from './nop/draft-gate.tsx';
import { useBack } from './use-back.ts';

const { title } = submissionTexts.onBehalf;

/** /can-bo/nhap-thay: an officer enters for members who have no Zalo, one after another. */
export function OnBehalfPage() {
  const back = useBack('/can-bo');
  const mine = useLoad(getOfficialTasks, 'posts');
  return (
    <DraftGate title={title}>
      {({ draft }) => (
        <Screen title={title} onBack={back} corner={false}>
          <Loaded load={mine}>
            {({ posts }) => {
              const entering = posts.filter(({ role }) => hasRight(role, 'enter_for_others'));
              if (entering.length === 0) return <Forbidden sentence={officialTexts.notYourRole} />;
              return <BeginOnBehalf posts={entering} draft={draft} />;
            }}
          </Loaded>
        </Screen>
      )}
    </DraftGate>
  );
}
