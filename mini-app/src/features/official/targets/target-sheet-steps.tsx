import { MAX_TARGET_SHEET_BYTES, type TargetSheet } from '@sang-kien/shared';
import { useRef, useState } from 'react';
import { sentenceOf } from '../../../api/problem.ts';
import { fetchTargetSheet, sendTargetSheet, type TargetsOf } from '../../../api/target.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { saveAs } from '../../../components/save-as.ts';
import { targetTexts } from '../../../texts/official-targets.ts';
import { SheetResult } from './sheet-result.tsx';

const texts = targetTexts.sheet;

type TargetSheetStepsProps = TargetsOf & { onSaved: (words: string) => void };

/** The template with what is set already, and the filled-in file: first what it would change, then it is saved. */
export function TargetSheetSteps({ scope, phase, onSaved }: TargetSheetStepsProps) {
  const { busy, failure, read, work } = useSheet();
  const input = useRef<HTMLInputElement>(null);
  const of = { scope, phase };
  const download = () => work(async () => saveAs(await fetchTargetSheet(of), texts.fileName(phase)));
  const look = (file: File) =>
    work(async () => {
      if (file.size > MAX_TARGET_SHEET_BYTES) return texts.tooBig;
      return { file, sheet: await sendTargetSheet(of, file, false) };
    });
  const save = (file: File) =>
    work(async () => {
      const sheet = await sendTargetSheet(of, file, true);
      if (sheet.saved) onSaved(texts.saved(sheet.changes.length));
      return { file, sheet };
    });
  return (
    <section className="card stack">
      <h3>{texts.title}</h3>
      <p>{texts.lead}</p>
      <Button variant="secondary" loading={busy} onClick={() => void download()}>
        {texts.download}
      </Button>
      <input
        ref={input}
        aria-label={texts.upload}
        className="visually-hidden"
        tabIndex={-1}
        type="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void look(file);
          // The same file, put right meanwhile, may be chosen again.
          target.value = '';
        }}
      />
      <Button variant="secondary" loading={busy} onClick={() => input.current?.click()}>
        {texts.upload}
      </Button>
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      {read !== null && <SheetResult sheet={read.sheet} busy={busy} onSave={() => void save(read.file)} />}
    </section>
  );
}

type Read = { file: File; sheet: TargetSheet };

/** One piece of work at a time; its outcome is a sentence that went wrong, a file that was read, or nothing. */
function useSheet() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const work = async (job: () => Promise<Read | string | void>) => {
    setBusy(true);
    setFailure(null);
    try {
      const outcome = await job();
      if (typeof outcome === 'string') setFailure(outcome);
      else setRead(outcome ?? null);
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    setBusy(false);
  };
  return { busy, failure, read, work };
}
