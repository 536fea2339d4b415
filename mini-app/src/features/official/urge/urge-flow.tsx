import type { UrgeResult } from '@sang-kien/shared';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Screen } from '../../../components/screen.tsx';
import { urgeTexts as texts } from '../../../texts/official-urge.ts';
import { ChooseUnits } from './choose-units.tsx';
import { UrgeSent } from './urge-sent.tsx';
import { WriteUrge } from './write-urge.tsx';
import './urge.css';

const STEP = 'buoc';

/**
 * Choosing units, writing to them, and what came of the sending. The step stands in the address, so that “back” of
 * the phone leads from the message to the units; what was chosen stays.
 */
export function UrgeFlow({ onLeave }: { onLeave: () => void }) {
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<readonly string[]>(params.getAll('don-vi'));
  const [result, setResult] = useState<UrgeResult | null>(null);
  const writing = params.get(STEP) === 'soan' && chosen.length > 0;
  const goTo = (step: string | null, how: { replace: boolean }) =>
    setParams((before) => withStep(before, step), how);
  const startAnew = () => {
    setChosen([]);
    setResult(null);
    goTo(null, { replace: true });
  };
  if (result !== null) {
    return (
      <Screen title={texts.sent.title} corner={false} onBack={onLeave}>
        <UrgeSent result={result} onAnother={startAnew} />
      </Screen>
    );
  }
  if (writing) {
    return <WriteUrge scopeIds={chosen} onBack={() => goTo(null, { replace: true })} onSent={setResult} />;
  }
  return (
    <ChooseUnits
      around={params.get('don-vi')}
      within={params.get('trong')}
      {...{ chosen, setChosen, onLeave }}
      onNext={() => goTo('soan', { replace: false })}
    />
  );
}

function withStep(before: URLSearchParams, step: string | null): URLSearchParams {
  const after = new URLSearchParams(before);
  if (step === null) after.delete(STEP);
  else after.set(STEP, step);
  return after;
}
