import { useSearchParams } from 'react-router-dom';
import { Screen } from '../components/screen.tsx';
import { CommendationList } from '../features/official/commendation/commendation-list.tsx';
import { commendationTexts as texts } from '../texts/official-commendation.ts';
import { useBack } from './use-back.ts';

export function CommendationPage() {
  const [params] = useSearchParams();
  return (
    <Screen title={texts.title} onBack={useBack('/can-bo')} corner={false} className="commendation-screen">
      <p className="commendation-lead">{texts.lead}</p>
      <CommendationList scope={params.get('don-vi') ?? undefined} />
    </Screen>
  );
}
