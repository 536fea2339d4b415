import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { listOfficialSubmissions } from '../../../api/dossier-list.ts';
import { sentenceOf } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { decideTexts as texts } from '../../../texts/official-decide.ts';

/** To the dossier that has waited longest, so that one decides one after another. */
export function NextDossier({ code }: { code: string }) {
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const open = async () => {
    setBusy(true);
    setSaid(null);
    try {
      const { submissions } = await listOfficialSubmissions({ state: 'submitted' });
      const next = submissions.find((each) => each.code !== code);
      if (next) void navigate(`/ho-so/${next.code}`);
      else setSaid(texts.noNext);
    } catch (error) {
      setSaid(sentenceOf(error));
    }
    setBusy(false);
  };
  return (
    <>
      <Button loading={busy} onClick={() => void open()}>
        {texts.next}
      </Button>
      {said !== null && <Notice tone="info">{said}</Notice>}
    </>
  );
}
