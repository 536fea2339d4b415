import { exportKinds, type ExportState, type MonthReport, type ReportForm as Form } from '@sang-kien/shared';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { reportTexts } from '../../../texts/official-report.ts';
import { emptyForm, ReportForm } from './report-form.tsx';
import { saveExport, useExport } from './use-export.ts';

const texts = reportTexts.files;

type ReportFilesProps = { report: MonthReport; remembered: Form | null };

/** The files of this unit and month: made by the server, followed here, saved on the device. */
export function ReportFiles({ report: { scopeId, month }, remembered }: ReportFilesProps) {
  const [form, setForm] = useState(remembered ?? emptyForm);
  const { exporting, busy, start } = useExport();
  return (
    <>
      <ReportForm form={form} onChange={setForm} />
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
              onClick={() => void start({ kind, scopeId, month, ...(kind === 'report_docx' && { form }) })}
            >
              {texts.orders[kind]}
            </Button>
          ))}
        </div>
        <p className="soft">{texts.listNote}</p>
        {exporting !== null && exporting.failure !== null && (
          <Notice tone="error">{exporting.failure}</Notice>
        )}
        {exporting !== null && exporting.state !== null && <Progress state={exporting.state} />}
      </section>
    </>
  );
}

function Progress({ state }: { state: ExportState }) {
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
      return <Done state={state} />;
    case 'failed':
      return null;
  }
}

function Done({ state }: { state: ExportState }) {
  return (
    <Notice tone="success">
      <p>{texts.done(state.fileName ?? '')}</p>
      <p>{texts.rows(state.rowsDone)}</p>
      <p>{texts.hash}:</p>
      <p className="report-hash">{state.sha256}</p>
      <Button variant="link" onClick={() => void saveExport(state)}>
        {texts.again}
      </Button>
    </Notice>
  );
}
