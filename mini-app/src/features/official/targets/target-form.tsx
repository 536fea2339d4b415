import { MAX_TARGET, type Board } from '@sang-kien/shared';
import { useState, type FormEvent } from 'react';
import { sentenceOf } from '../../../api/problem.ts';
import { setTargets } from '../../../api/target.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { targetTexts } from '../../../texts/official-targets.ts';
import { readTarget } from './read-target.ts';
import { TargetField } from './target-field.tsx';
import './targets.css';

const texts = targetTexts.byHand;

type TargetFormProps = { board: Board; phase: number; onSaved: (words: string) => void };
type Line = { scopeId: string; name: string; submitted: number; valid: number; target: number | null };

/** One field a place; what was not changed is not sent. */
export function TargetForm({ board, phase, onSaved }: TargetFormProps) {
  const lines = linesOf(board);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const { busy, message, save } = useSaving(phase, onSaved);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const changed = lines.filter(({ scopeId, target }) => isChanged(typed[scopeId], target));
    const read = changed.map(({ scopeId }) => ({ scopeId, target: readTarget(typed[scopeId]!) }));
    const bad = read.filter(({ target }) => target === undefined).map(({ scopeId }) => scopeId);
    setWrong(new Set(bad));
    if (bad[0] !== undefined) document.getElementById(fieldOf(bad[0]))?.focus();
    else void save(read.map(({ scopeId, target = null }) => ({ scopeId, target })));
  };
  return (
    <form className="card stack" onSubmit={submit}>
      <h3>{texts.title}</h3>
      {lines.length === 0 && <p>{texts.empty}</p>}
      <div className="target-lines">
        {lines.map(({ scopeId, name, submitted, valid, target }) => (
          <TargetField
            key={scopeId}
            id={fieldOf(scopeId)}
            label={name}
            hint={texts.now(valid, submitted)}
            value={typed[scopeId] ?? shown(target)}
            error={wrong.has(scopeId) ? texts.wrong(MAX_TARGET) : undefined}
            onChange={(value) => setTyped((before) => ({ ...before, [scopeId]: value }))}
          />
        ))}
      </div>
      {board.rows.length < board.rowCount && <p>{texts.more(board.rows.length, board.rowCount)}</p>}
      {lines.length > 0 && (
        <div className="target-save stack-tight">
          {message !== null && <Notice tone="error">{message}</Notice>}
          <Button type="submit" loading={busy}>
            {texts.save}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Nobody stands above the Confederation, so it sets its own. */
function linesOf({ place, totals, rows }: Board): Line[] {
  return place.kind === 'confederation' ? [{ ...place, ...totals }, ...rows] : rows;
}

function useSaving(phase: number, onSaved: (words: string) => void) {
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const save = async (changes: { scopeId: string; target: number | null }[]) => {
    setMessage(changes.length === 0 ? texts.nothingChanged : null);
    if (changes.length === 0) return;
    setBusy(true);
    try {
      await setTargets(phase, changes);
      onSaved(texts.saved(changes.length));
    } catch (error) {
      setMessage(sentenceOf(error));
    }
    setBusy(false);
  };
  return { busy, message, save };
}

function isChanged(typed: string | undefined, target: number | null): boolean {
  return typed !== undefined && readTarget(typed) !== target;
}

const fieldOf = (scopeId: string) => `target-${scopeId}`;
const shown = (target: number | null) => (target === null ? '' : target.toLocaleString('vi-VN'));
