import { useParams } from 'react-router-dom';
import { Screen } from '../components/screen.tsx';
import { HandOver } from '../features/official/hand-over.tsx';
import { handOverTexts } from '../texts/hand-over.ts';
import { useBack } from './use-back.ts';

export function HandOverPage() {
  const { id = '' } = useParams();
  return (
    <Screen title={handOverTexts.title} onBack={useBack('/can-bo/can-giup')} corner={false}>
      <HandOver id={id} />
    </Screen>
  );
}
