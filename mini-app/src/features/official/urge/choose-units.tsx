import { MAX_URGED_UNITS, type Lagging } from '@sang-kien/shared';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { listLagging, listLaggingAround, noRule, type LaggingRule } from '../../../api/urge.ts';
import { isForbidden, sentenceOf } from '../../../api/problem.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Button } from '../../../components/button.tsx';
import { Forbidden } from '../../../components/failed.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Screen } from '../../../components/screen.tsx';
import { urgeTexts } from '../../../texts/official-urge.ts';
import { RuleForm } from './rule-form.tsx';
import { UnitChoices } from './unit-choices.tsx';

const texts = urgeTexts.choose;

type ChooseUnitsProps = {
  /** A unit that the board named: shown among those beside it. */
  around: string | null;
  /** A place whose units are meant; my own without it. */
  within: string | null;
  chosen: readonly string[];
  setChosen: (chosen: readonly string[]) => void;
  onNext: () => void;
  onLeave: () => void;
};

/** Units that lag, by rule or all of them, to be ticked. */
export function ChooseUnits({ around, within, chosen, setChosen, onNext, onLeave }: ChooseUnitsProps) {
  const [rule, setRule] = useState(noRule);
  const load = useUnits({ around, within, rule });
  useOnlyListed({ load, chosen, setChosen });
  const tooMany = chosen.length > MAX_URGED_UNITS;
  if (load.state === 'failed' && isForbidden(load.error)) {
    return (
      <Screen title={urgeTexts.title} corner={false} onBack={onLeave}>
        <Forbidden sentence={sentenceOf(load.error)} />
      </Screen>
    );
  }
  return (
    <Screen
      title={urgeTexts.title}
      corner={false}
      onBack={onLeave}
      className="urge-screen"
      footer={
        <Button disabled={chosen.length === 0 || tooMany} onClick={onNext}>
          {texts.go(chosen.length)}
        </Button>
      }
    >
      <p>{texts.lead}</p>
      <Link className="tap-link" to="/can-bo/don-doc/lich-su">
        {texts.history}
      </Link>
      <details className="card more" open={rule !== noRule || undefined}>
        <summary>{texts.rule}</summary>
        <RuleForm rule={rule} onRule={setRule} />
      </details>
      {tooMany && <Notice tone="warning">{texts.tooMany(MAX_URGED_UNITS)}</Notice>}
      <Loaded load={load}>
        {(lagging) => <UnitChoices {...{ lagging, chosen, setChosen, filtered: rule !== noRule }} />}
      </Loaded>
    </Screen>
  );
}

type Asked = { around: string | null; within: string | null; rule: LaggingRule };

function useUnits({ around, within, rule }: Asked) {
  /** Whose units turned out to stand around the one that was named: a rule filters these. */
  const [found, setFound] = useState<string | undefined>();
  const fetchUnits = async () => {
    if (within !== null || around === null) return listLagging(within ?? undefined, rule);
    if (found !== undefined) return listLagging(found, rule);
    const lagging = await listLaggingAround(around);
    setFound(lagging.scope.scopeId);
    return lagging;
  };
  return useLoad(fetchUnits, JSON.stringify([around, within, rule]));
}

type Listed = {
  load: { state: string; value?: Lagging };
  chosen: readonly string[];
  setChosen: (chosen: readonly string[]) => void;
};

/** What is no longer in sight must not be sent to unseen. */
function useOnlyListed({ load, chosen, setChosen }: Listed) {
  const listed = load.state === 'ready' ? load.value?.units : undefined;
  useEffect(() => {
    if (!listed) return;
    const left = chosen.filter((id) => listed.some(({ scopeId }) => scopeId === id));
    if (left.length < chosen.length) setChosen(left);
  }, [listed]);
}
