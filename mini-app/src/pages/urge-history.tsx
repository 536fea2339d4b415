import { useSearchParams } from 'react-router-dom';
import { Screen } from '../components/screen.tsx';
import { UrgeHistory } from '../features/official/urge/urge-history.tsx';
import { urgeTexts } from '../texts/official-urge.ts';
import { useBack } from './use-back.ts';

export function UrgeHistoryPage() {
  const [params] = useSearchParams();
  return (
    <Screen
      title={urgeTexts.history.title}
      onBack={useBack('/can-bo/don-doc')}
      corner={false}
      className="urge-screen"
    >
      <UrgeHistory scope={params.get('don-vi') ?? undefined} />
    </Screen>
  );
}
