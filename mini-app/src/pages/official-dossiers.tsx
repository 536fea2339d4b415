import { Screen } from '../components/screen.tsx';
import { OfficialDossiers } from '../features/official/dossiers/dossier-list.tsx';
import { dossierListTexts } from '../texts/official-dossiers.ts';
import { useBack } from './use-back.ts';

/** /can-bo/ho-so?don-vi=&trang-thai=&giai-doan=&tim= */
export function OfficialDossiersPage() {
  return (
    <Screen title={dossierListTexts.title} onBack={useBack('/can-bo')} corner={false}>
      <OfficialDossiers />
    </Screen>
  );
}
