import { foldForSearch, MAX_TARGET, scopeIdOf } from '@sang-kien/shared';
import { useState, type FormEvent } from 'react';
import { sentenceOf } from '../../../api/problem.ts';
import { setTargets } from '../../../api/target.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { targetTexts } from '../../../texts/official-targets.ts';
import { readTarget } from './read-target.ts';

const texts = targetTexts.newUnion;

type NewUnionProps = { unitId: string; phase: number; onSaved: (words: string) => void };
type Wrong = { name?: string; target?: string; all?: string };

/** A base union from which nothing has come yet is known to nobody: it is named here, with its target. */
export function NewUnion({ unitId, phase, onSaved }: NewUnionProps) {
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const [busy, setBusy] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const said = name.normalize('NFC').trim();
    const target = readTarget(typed) ?? undefined;
    const found = wrongIn(said, target);
    setWrong(found);
    if (target === undefined || Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      const scopeId = scopeIdOf(unitId, foldForSearch(said));
      await setTargets(phase, [{ scopeId, target, name: said }]);
      onSaved(texts.added(said));
    } catch (error) {
      setWrong({ all: sentenceOf(error) });
    }
    setBusy(false);
  };
  return (
    <form className="card stack" onSubmit={(event) => void add(event)}>
      <h3>{texts.title}</h3>
      <p className="soft">{texts.lead}</p>
      <TextField label={texts.name} value={name} error={wrong.name} onChange={setName} />
      <TextField
        label={texts.target}
        value={typed}
        inputMode="numeric"
        error={wrong.target}
        onChange={setTyped}
      />
      {wrong.all !== undefined && <Notice tone="error">{wrong.all}</Notice>}
      <Button type="submit" variant="secondary" loading={busy}>
        {texts.add}
      </Button>
    </form>
  );
}

function wrongIn(name: string, target: number | undefined): Wrong {
  return {
    ...(foldForSearch(name) === '' ? { name: texts.noName } : {}),
    ...(target === undefined ? { target: targetTexts.byHand.wrong(MAX_TARGET) } : {}),
  };
}
