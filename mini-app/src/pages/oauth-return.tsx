import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { sentenceOf } from '../api/problem.ts';
import { openBrowserSession } from '../api/session-calls.ts';
import { keepSession } from '../api/session.ts';
import { signIn } from '../api/sign-in.ts';
import { Button } from '../components/button.tsx';
import { Loading } from '../components/loading.tsx';
import { Notice } from '../components/notice.tsx';
import { Screen } from '../components/screen.tsx';
import { readOAuthReturn } from '../platform/oauth.ts';
import { appTexts } from '../texts/app.ts';

const texts = appTexts.signIn;

/** Where Zalo's page comes back to: trades the code for our session, then goes on to the wanted page. */
export function OAuthReturnPage() {
  const failure = useReturn();
  return (
    <Screen title={texts.title}>
      {failure === null ? (
        <Loading label={texts.working} />
      ) : (
        <>
          <Notice tone="error">{failure}</Notice>
          <Button onClick={() => void signIn('/')}>{texts.button}</Button>
        </>
      )}
    </Screen>
  );
}

function useReturn(): string | null {
  const navigate = useNavigate();
  const [failure, setFailure] = useState<string | null>(null);
  const begun = useRef(false);
  useEffect(() => {
    // The code is good once: a second run of the effect must not spend it again.
    if (begun.current) return;
    begun.current = true;
    const back = readOAuthReturn(new URLSearchParams(location.search));
    if (back === null) return setFailure(texts.failed);
    openBrowserSession(back.code, back.codeVerifier).then(
      (session) => {
        keepSession(session);
        navigate(back.returnTo, { replace: true });
      },
      (error: unknown) => setFailure(sentenceOf(error)),
    );
  }, [navigate]);
  return failure;
}
