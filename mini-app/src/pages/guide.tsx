import { useNavigate } from 'react-router-dom';
import { Button } from '../components/button.tsx';
import { Screen } from '../components/screen.tsx';
import { Conditions, Examples, Exclusions } from '../features/guide/conditions.tsx';
import { Dates } from '../features/guide/dates.tsx';
import { GuideSteps } from '../features/guide/steps.tsx';
import { EvidenceHelp, Writing } from '../features/guide/writing.tsx';
import { guideTexts } from '../texts/guide.ts';

/** Bước 2 of the programme. Nothing here is asked from the server: it reads the same without a network. */
export function GuidePage() {
  const navigate = useNavigate();
  const start = <Button onClick={() => navigate('/nop/personal')}>{guideTexts.start}</Button>;
  return (
    <Screen title={guideTexts.title} onBack={() => navigate('/')} footer={start}>
      <Conditions />
      <GuideSteps />
      <Dates />
      <Writing />
      <EvidenceHelp />
      <Examples />
      <Exclusions />
    </Screen>
  );
}
