import { Screen } from '../components/screen.tsx';
import { Targets } from '../features/official/targets/targets.tsx';
import { targetTexts } from '../texts/official-targets.ts';
import { useBack } from './use-back.ts';

/** /can-bo/chi-tieu?don-vi=&giai-doan= */
export function TargetsPage() {
  return (
    <Screen title={targetTexts.title} onBack={useBack('/can-bo/bang')} corner={false}>
      <Targets />
    </Screen>
  );
}
