import { useNavigate } from 'react-router-dom';
import { Button } from '../components/button.tsx';
import { Screen } from '../components/screen.tsx';
import { appTexts } from '../texts/app.ts';

export function NotFoundPage() {
  const navigate = useNavigate();
  return (
    <Screen title={appTexts.notFound.title}>
      <p>{appTexts.notFound.sentence}</p>
      <Button onClick={() => navigate('/')}>{appTexts.broken.home}</Button>
    </Screen>
  );
}
