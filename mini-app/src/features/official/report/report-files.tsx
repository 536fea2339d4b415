import {
  exportKinds,
  type ExportKind,
  type ExportState,
  type MonthFigures,
  type ReportForm as Form,
} from '@sang-kien/shared';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { reportTexts } from '../../../texts/official-report.ts';
import { readForm, typedForm } from './read-form.ts';
import { DATE_ID, ReportForm } from './report-form.tsx';
import { useExport, type Exporting } from './use-export.ts';

const texts = reportTexts.files;

type ReportFilesProps = { report: MonthFigures; remembered: Form | null; now: Date };

/** The files of this unit and month: made by the server, followed here, saved on the device. */
export function ReportFiles({ report: { scopeId, month }, remembered, now }: ReportFilesProps) {
  const [typed, setTyped] = useState(() => typedForm(remembered));
  const { exporting, busy, start, save } = useExport();
  const order = (kind: ExportKind) => {
    const form = readForm(typed, now);
    if (kind !== 'report_docx') void start({ kind, scopeId, month });
    else if (form === null) showDate();
    else void start({ kind, scopeId, month, form });
  };
  return (
    <>
      <ReportForm form={typed} now={now} onChange={setTyped} />
      <section className="card">
        <h2>{texts.title}</h2>
        <p>{texts.lead}</p>
        <div className="report-orders">
          {exportKinds.map((kind, index) => (
            <Button
              key={kind}
              variant={index === 0 ? 'primary' : 'secondary'}
              disabled={busy && exporting?.order.kind !== kind}
              loading={busy && exporting?.order.kind === kind}
              onClick={() => order(kind)}
            >
              {texts.orders[kind]}
            </Button>
          ))}
        </div>
        <p className="soft">{texts.listNote}</p>
        {exporting !== null && (
          <Outcome {...{ exporting, save }} startAnew={() => order(exporting.order.kind)} />
        )}
      </section>
    </>
  );
}

/** Opens the form, which may be folded, at its day. */
function showDate(): void {
  const field = document.getElementById(DATE_ID);
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}

type Save = (state: ExportState) => Promise<void>;
type OutcomeProps = { exporting: Exporting; save: Save; startAnew: () => void };

/** What failed is said, with what can be done: fetch the file again, or have it made anew. */
function Outcome({ exporting: { state, failure }, save, startAnew }: OutcomeProps) {
  if (failure === null) return state === null ? null : <Progress state={state} save={save} />;
  return (
    <Notice tone="error">
      <p>{failure}</p>
      <Button variant="link" onClick={state === null ? startAnew : () => void save(state)}>
        {state === null ? texts.anew : texts.again}
      </Button>
    </Notice>
  );
}

function Progress({ state, save }: { state: ExportState; save: Save }) {
  const { rowsDone, rowsAll } = state;
  switch (state.state) {
    case 'waiting':
      return <p role="status">{texts.waiting}</p>;
    case 'running':
      return (
        <div className="stack-tight">
          <p role="status">{texts.running(rowsDone, rowsAll)}</p>
          <progress aria-label={texts.progress} max={rowsAll ?? 1} value={rowsAll === null ? 0 : rowsDone} />
        </div>
      );
    case 'done':
      return <Done state={state} save={save} />;
    case 'failed':
      return null;
  }
}

function Done({ state, save }: { state: ExportState; save: Save }) {
  return (
    <Notice tone="success">
      <p>{texts.done(state.fileName ?? '')}</p>
      <p>{texts.rows(state.rowsDone)}</p>
      <p>{texts.hash}:</p>
      <p className="report-hash">{state.sha256}</p>
      <Button variant="link" onClick={() => void save(state)}>
        {texts.again}
      </Button>
    </Notice>
  );
}
