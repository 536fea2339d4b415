import { useNavigate } from 'react-router-dom';
import { Screen } from '../components/screen.tsx';
import { DossierList } from '../features/my-submissions/dossier-list.tsx';
import { FindByCode } from '../features/my-submissions/find-by-code.tsx';
import { dossierTexts } from '../texts/dossier.ts';

export function MySubmissionsPage() {
  const navigate = useNavigate();
  return (
    <Screen title={dossierTexts.listTitle} onBack={() => navigate('/')}>
      <DossierList />
      <FindByCode />
    </Screen>
  );
}
