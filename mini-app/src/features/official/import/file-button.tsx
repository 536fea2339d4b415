import { useState } from 'react';
import { sentenceOf } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { saveAs } from '../../../components/save-as.ts';
import { importTexts as texts } from '../../../texts/official-import.ts';

type FileButtonProps = { name: string; fetchFile: () => Promise<Blob>; children: string };

/** Fetches a file and hands it to the device; says so, since some devices show nothing. */
export function FileButton({ name, fetchFile, children }: FileButtonProps) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ tone: 'success' | 'error'; words: string } | null>(null);
  const save = async () => {
    setBusy(true);
    setOutcome(null);
    try {
      saveAs(await fetchFile(), name);
      setOutcome({ tone: 'success', words: texts.saved(name) });
    } catch (error) {
      setOutcome({ tone: 'error', words: sentenceOf(error) });
    }
    setBusy(false);
  };
  return (
    <>
      <Button variant="secondary" loading={busy} onClick={() => void save()}>
        {children}
      </Button>
      {outcome && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </>
  );
}
