import type { CommendedKind } from '@sang-kien/shared';
import { useState } from 'react';
import { getCommendationDocument, type CommendationAsked } from '../../../api/commendation.ts';
import { sentenceOf } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { commendationTexts as texts } from '../../../texts/official-commendation.ts';

/** How long the browser may take to fetch the bytes from our memory. */
const KEEP_MS = 60_000;

/** The list on paper: as a Word file, or by the printer. */
export function PrintAndSave({ asked, of }: { asked: CommendationAsked; of: CommendedKind }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const download = async () => {
    setBusy(true);
    setFailure(null);
    try {
      save(await getCommendationDocument(asked), texts.fileName[of]);
    } catch (problem) {
      setFailure(sentenceOf(problem));
    }
    setBusy(false);
  };
  return (
    <div className="commendation-actions">
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <Button loading={busy} onClick={() => void download()}>
        {texts.download}
      </Button>
      <Button variant="secondary" onClick={() => window.print()}>
        {texts.print}
      </Button>
    </div>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
