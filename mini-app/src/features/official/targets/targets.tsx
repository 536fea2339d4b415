import type { Board } from '@sang-kien/shared';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { getBoard } from '../../../api/board.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { targetTexts as texts } from '../../../texts/official-targets.ts';
import { NewUnion } from './new-union.tsx';
import { TargetForm } from './target-form.tsx';
import { TargetSheetSteps } from './target-sheet-steps.tsx';

/** Targets of the places right below one of mine, for a phase: typed in, or by spreadsheet. */
export function Targets() {
  const [params] = useSearchParams();
  const scope = params.get('don-vi') ?? undefined;
  const phase = params.get('giai-doan')?.match(/^\d{1,2}$/)?.[0];
  const [saved, setSaved] = useState<{ times: number; words: string | null }>({ times: 0, words: null });
  const load = useLoad(() => getBoard({ scope, phase }), JSON.stringify([scope, phase, saved.times]));
  const onSaved = (words: string) => setSaved(({ times }) => ({ times: times + 1, words }));
  return (
    <>
      {saved.words !== null && <Notice tone="success">{saved.words}</Notice>}
      <Loaded load={load}>{(board) => <Shown {...{ board, onSaved }} />}</Loaded>
    </>
  );
}

function Shown({ board, onSaved }: { board: Board; onSaved: (words: string) => void }) {
  const { place, phase, maySetTargets } = board;
  if (!maySetTargets || phase === null) return <Notice tone="warning">{texts.notYours}</Notice>;
  const hasUnions = place.kind === 'direct_superior' || place.kind === 'sector';
  return (
    <>
      <h2>{place.name}</h2>
      <p>{texts.lead(phase)}</p>
      <TargetForm {...{ board, phase, onSaved }} />
      {hasUnions && <NewUnion unitId={place.scopeId} {...{ phase, onSaved }} />}
      <TargetSheetSteps scope={place.scopeId} {...{ phase, onSaved }} />
    </>
  );
}
