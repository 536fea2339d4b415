import { Screen } from '../components/screen.tsx';
import { People } from '../features/official/people/people.tsx';
import { peopleTexts } from '../texts/official-people.ts';
import { useBack } from './use-back.ts';

export function OfficialsPage() {
  return (
    <Screen title={peopleTexts.title} onBack={useBack('/can-bo')} corner={false}>
      <p>{peopleTexts.lead}</p>
      <People />
    </Screen>
  );
}
