import type { TargetSheet } from '@sang-kien/shared';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { targetTexts } from '../../../texts/official-targets.ts';

const texts = targetTexts.sheet;
/** A list beyond this is no longer read. */
const SHOWN = 50;

type SheetResultProps = { sheet: TargetSheet; busy: boolean; onSave: () => void };

/** Every cell to be put right, or every change before it is saved. */
export function SheetResult({ sheet: { problems, changes, saved }, busy, onSave }: SheetResultProps) {
  if (saved) return null;
  if (problems.length > 0) return <Problems problems={problems} />;
  if (changes.length === 0) return <Notice>{texts.noChange}</Notice>;
  return (
    <div className="stack" role="status">
      <p>{texts.changes(changes.length)}</p>
      <ul>
        {changes.slice(0, SHOWN).map(({ scopeId, name, before, after }) => (
          <li key={scopeId}>
            {name}: {texts.change(before, after)}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && <p>{texts.others(changes.length - SHOWN)}</p>}
      <Button loading={busy} onClick={onSave}>
        {texts.save(changes.length)}
      </Button>
    </div>
  );
}

function Problems({ problems }: Pick<TargetSheet, 'problems'>) {
  return (
    <Notice tone="error">
      <p>{texts.problems(problems.length)}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ row, column, message }) => (
          <li key={`${row} ${column}`}>
            <strong>{texts.cell(column, row)}</strong>: {message}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>{texts.moreProblems(problems.length - SHOWN)}</p>}
    </Notice>
  );
}
