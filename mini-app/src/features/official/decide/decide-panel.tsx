import { formatDate, type SubmissionDetail } from '@sang-kien/shared';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Notice } from '../../../components/notice.tsx';
import { decideTexts as texts } from '../../../texts/official-decide.ts';
import { ExclusionField, ReasonField, StepFields } from './decide-fields.tsx';
import { deciding, type Deciding } from './decision-form.ts';
import { NextDossier } from './next-dossier.tsx';
import { useDeciding, type DecidingProps, type DecidingWork } from './use-deciding.ts';

/** Id of the panel's section, to lead there. */
export const DECIDE_PANEL = 'decide-panel';

/** For the officials of a dossier's unit: confirm it, ask for changes, or mark it invalid. */
export function DecidePanel({ detail, onChanged }: DecidingProps) {
  const work = useDeciding({ detail, onChanged });
  const open = deciding.filter((each) => detail.actions.includes(each));
  const { what, failure, done } = work;
  const lead = texts.lead[detail.state];
  // How to begin is of no use once a form is open; that the dossier was decided before is.
  const begun = what !== null && detail.state === 'submitted';
  if (open.length === 0 && done === null && failure === null) return null;
  return (
    <section className="card stack dossier-decide" id={DECIDE_PANEL} tabIndex={-1} aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {done !== null && <Notice tone="success">{texts.done[done]}</Notice>}
      {done !== null && <NextDossier code={detail.code} />}
      {done === null && !begun && lead !== undefined && <p>{lead}</p>}
      {what === null && done === null && open.map((each) => <ActionButton key={each} {...{ each, work }} />)}
      {what !== null && open.includes(what) && <DecisionPart {...{ what, detail, work }} />}
      {failure !== null && <Failed work={work} />}
    </section>
  );
}

/** Each tells itself from the others by colour, sign and words. */
const looks = {
  confirm: { variant: 'primary', icon: 'check' },
  request_changes: { variant: 'secondary', icon: 'edit' },
  invalidate: { variant: 'danger', icon: 'warning' },
} as const;

function ActionButton({ each, work }: { each: Deciding; work: DecidingWork }) {
  const id = useId();
  const { variant, icon } = looks[each];
  return (
    <div className="decide-choice">
      <Button variant={variant} describedBy={id} onClick={() => work.choose(each)}>
        <Icon name={icon} />
        {texts.actions[each]}
      </Button>
      <p id={id} className="soft">
        {texts.notes[each]}
      </p>
    </div>
  );
}

type PartProps = { what: Deciding; detail: SubmissionDetail; work: DecidingWork };

/** The short confirmation, or the form, of the decision that was chosen. */
function DecisionPart({ what, detail, work }: PartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [what]);
  const { documentNo, date } = detail.content.recognition;
  const fields: Record<Deciding, ReactNode> = {
    confirm: <p>{texts.confirm.lead(documentNo, formatDate(date))}</p>,
    request_changes: <StepFields work={work} />,
    invalidate: <ExclusionField work={work} />,
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {texts[what].title}
      </h3>
      {fields[what]}
      {what !== 'confirm' && <ReasonField work={work} hint={texts[what].reasonHint} />}
      <Button
        variant={what === 'invalidate' ? 'danger' : 'primary'}
        loading={work.busy}
        onClick={() => void work.send()}
      >
        {texts[what].send}
      </Button>
      <Button variant="link" onClick={() => work.choose(null)}>
        {texts.cancel}
      </Button>
    </>
  );
}

function Failed({ work: { failure, reload } }: { work: DecidingWork }) {
  if (failure === null) return null;
  return (
    <Notice tone="error">
      <p>{failure.sentence}</p>
      {failure.conflict && (
        <Button variant="secondary" onClick={() => void reload()}>
          {texts.reload}
        </Button>
      )}
    </Notice>
  );
}
