import { useNavigate } from 'react-router-dom';
import { Button } from '../components/button.tsx';
import { Screen } from '../components/screen.tsx';
import { Conditions, Examples, Exclusions } from '../features/guide/conditions.tsx';
import { Dates } from '../features/guide/dates.tsx';
import { GuideSteps } from '../features/guide/steps.tsx';
import { Contents } from '../features/guide/section.tsx';
import { EvidenceHelp, Writing } from '../features/guide/writing.tsx';
import { guideTexts } from '../texts/guide.ts';
import { useHashFocus } from './use-hash-focus.ts';

const { conditions, steps, dates, description, evidence, examples, exclusions } = guideTexts;
const links = [
  { id: 'dieu-kien', title: conditions.title },
  { id: 'cac-buoc', title: steps.title },
  { id: 'thoi-gian', title: dates.title },
  { id: 'mo-ta', title: description.title },
  { id: 'minh-chung', title: evidence.title },
  { id: 'vi-du', title: examples.title },
  { id: 'khong-nhan', title: exclusions.title },
];

/** Bước 2 of the programme. Nothing here is asked from the server: it reads the same without a network. */
export function GuidePage() {
  const navigate = useNavigate();
  useHashFocus();
  const start = <Button onClick={() => navigate('/nop/personal')}>{guideTexts.start}</Button>;
  return (
    <Screen title={guideTexts.title} onBack={() => navigate('/')} footer={start}>
      <Contents title={guideTexts.contents} links={links} />
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
