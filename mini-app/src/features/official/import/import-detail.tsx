import type { ImportDetail as Detail } from '@sang-kien/shared';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { fetchImportResult, getImport, runImport } from '../../../api/import.ts';
import { sentenceOf } from '../../../api/problem.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Button } from '../../../components/button.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { importTexts as texts } from '../../../texts/official-import.ts';
import { FileButton } from './file-button.tsx';
import { ImportCounts } from './import-counts.tsx';
import { ImportSections } from './import-sections.tsx';
import { Progress } from './progress.tsx';
import { useChoice, type Choice } from './use-choice.ts';
import { useRunning } from './use-import.ts';
import './import.css';

/** One import: what the dry run found, what goes in, and what became of it. */
export function ImportDetail({ id }: { id: string }) {
  const load = useLoad(() => getImport(id, 'attention'), id);
  return <Loaded load={load}>{(detail) => <Seen first={detail} />}</Loaded>;
}

function Seen({ first }: { first: Detail }) {
  const [detail, setDetail] = useState(first);
  useRunning(detail, setDetail);
  const { state, unknownColumns } = detail;
  return (
    <>
      <ImportCounts detail={detail} />
      {unknownColumns.length > 0 && state === 'ready' && (
        <Notice tone="warning">
          {texts.unknownColumns(unknownColumns.map(({ column, heading }) => `${column} (${heading})`))}
        </Notice>
      )}
      {state === 'running' ? (
        <Running detail={detail} />
      ) : (
        // Another state or another outcome is another choice.
        <Choosing
          key={`${state} ${detail.counts.recorded} ${detail.counts.failed}`}
          {...{ detail, setDetail }}
        />
      )}
      <Link className="tap-link" to="/can-bo/nhap-tu-excel">
        {texts.another}
      </Link>
    </>
  );
}

function Running({ detail: { counts } }: { detail: Detail }) {
  const done = counts.recorded + counts.failed;
  const all = done + counts.queued;
  return (
    <section className="card stack">
      <Progress share={all === 0 ? 1 : done / all} words={texts.progress(done, all)} />
      <p>{texts.leave}</p>
    </section>
  );
}

type ChoosingProps = { detail: Detail; setDetail: (detail: Detail) => void };

function Choosing({ detail, setDetail }: ChoosingProps) {
  const { id, counts, gate, state } = detail;
  const choice = useChoice(counts.good);
  const open = counts.good + counts.doubtful + counts.failed > 0;
  const run = async () => {
    const summary = await runImport(id, choice.toSend);
    setDetail({ ...detail, ...summary });
  };
  return (
    <>
      {state === 'done' && <Done id={id} recorded={counts.recorded} />}
      {gate !== null && open && <Notice tone="warning">{gate}</Notice>}
      {open && (state === 'ready' || choice.count > 0) && (
        <Run choice={choice} run={run} shut={gate !== null} />
      )}
      <ImportSections detail={detail} choice={choice} />
    </>
  );
}

function Done({ id, recorded }: { id: string; recorded: number }) {
  return (
    <>
      <Notice tone="success">{texts.done(recorded)}</Notice>
      <FileButton name={texts.resultName} fetchFile={() => fetchImportResult(id)}>
        {texts.result}
      </FileButton>
    </>
  );
}

type RunProps = { choice: Choice; run: () => Promise<void>; shut: boolean };

function Run({ choice: { count }, run, shut }: RunProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const start = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await run();
    } catch (error) {
      setFailure(sentenceOf(error));
      setBusy(false);
    }
  };
  return (
    <div className="stack import-run">
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      {count === 0 && <p className="soft">{texts.nothing}</p>}
      <Button loading={busy} disabled={shut || count === 0} onClick={() => void start()}>
        {texts.run(count)}
      </Button>
    </div>
  );
}
