import { useEffect, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { sentenceOf } from '../api/problem.ts';
import { signIn } from '../api/sign-in.ts';
import { useSession } from '../api/use-session.ts';
import { Button } from '../components/button.tsx';
import { Loading } from '../components/loading.tsx';
import { Notice } from '../components/notice.tsx';
import { Screen } from '../components/screen.tsx';
import { currentPlatform } from '../platform/current.ts';
import { appTexts } from '../texts/app.ts';

/** Shows its children to a signed-in person, and the way to sign in to anybody else. */
export function RequireSession({ children }: { children: ReactNode }) {
  return useSession() ? children : <SignInScreen />;
}

function SignInScreen() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { working, failure, start } = useSignIn(pathname + search);
  const quiet = currentPlatform().name === 'zalo';
  useEffect(() => {
    // Inside Zalo the host's token asks the person nothing.
    if (quiet) start();
  }, [quiet]);
  const { title, toSubmit, toContinue, button, working: workingText } = appTexts.signIn;
  const sentence = pathname.startsWith('/nop/') ? toSubmit : toContinue;
  return (
    <Screen title={title} onBack={() => navigate('/')}>
      {failure && <Notice tone="error">{failure}</Notice>}
      {quiet && working ? <Loading label={workingText} /> : <p>{sentence}</p>}
      {!(quiet && working) && (
        <Button onClick={start} loading={working}>
          {button}
        </Button>
      )}
    </Screen>
  );
}

function useSignIn(returnTo: string) {
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const run = async () => {
    try {
      const end = await signIn(returnTo);
      if (end === 'failed') setFailure(appTexts.signIn.failed);
      // While the browser leaves for Zalo's page the button stays busy.
      if (end !== 'redirected') setWorking(false);
    } catch (error) {
      setFailure(sentenceOf(error));
      setWorking(false);
    }
  };
  const start = () => {
    setWorking(true);
    setFailure(null);
    void run();
  };
  return { working, failure, start };
}
