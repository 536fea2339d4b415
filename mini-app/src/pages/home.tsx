import { useNavigate } from 'react-router-dom';
import { Button } from '../components/button.tsx';
import { Screen } from '../components/screen.tsx';
import { appTexts } from '../texts/app.ts';

export function HomePage() {
  const navigate = useNavigate();
  return (
    <Screen title={appTexts.name}>
      <Button onClick={() => navigate('/nop/personal')}>Nộp sáng kiến</Button>
    </Screen>
  );
}
