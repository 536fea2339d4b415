import { useNavigate } from 'react-router-dom';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Screen } from '../../../components/screen.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { stepAddress } from '../form/step-address.ts';

const texts = submissionTexts.endedElsewhere;

type EndedElsewhereProps = {
  /** Code of the dossier that the draft became; null when it was thrown away. */
  code: string | null;
  onDismiss: () => void;
};

/** In place of a draft that was handed in or thrown away at another door while it stood open here. */
export function EndedElsewhere({ code, onDismiss }: EndedElsewhereProps) {
  const navigate = useNavigate();
  const leave = (address: string) => {
    onDismiss();
    void navigate(address, { replace: true });
  };
  const begin = () => leave(stepAddress('personal'));
  return (
    <Screen title={code === null ? texts.goneTitle : texts.sentTitle} onBack={() => leave('/')}>
      {code === null ? (
        <Notice tone="info">{texts.gone}</Notice>
      ) : (
        <>
          <Notice tone="success">
            <p>{texts.sent}</p>
            <p>
              {texts.code}: <strong>{code}</strong>
            </p>
          </Notice>
          <Button onClick={() => leave(`/ho-so/${code}`)}>{texts.open}</Button>
        </>
      )}
      <Button variant={code === null ? 'primary' : 'secondary'} onClick={begin}>
        {code === null ? texts.again : texts.another}
      </Button>
    </Screen>
  );
}
