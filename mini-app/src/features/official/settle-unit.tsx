import { CONFEDERATION_UNIT_ID, childrenOf, isWithin, type SubmissionDetail } from '@sang-kien/shared';
import { useState } from 'react';
import { settleUnit } from '../../api/official.ts';
import { sentenceOf } from '../../api/problem.ts';
import { useSession } from '../../api/use-session.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { officialTexts } from '../../texts/official.ts';

const texts = officialTexts.settle;
const ID = 'settle-unit';

type SettleUnitProps = { detail: SubmissionDetail; onSettled: () => void };

/** For an official above: to which unit does a dossier belong that came in under “Khác”? */
export function SettleUnit({ detail, onSettled }: SettleUnitProps) {
  const superiorId = detail.unitId.replace(/\/khac$/, '');
  const { unitId, setUnitId, busy, failure, settle } = useSettling(detail.code, onSettled);
  const session = useSession();
  const mine = session?.person.roles.some((role) => isAbove(role.unitId, superiorId)) ?? false;
  if (!mine) return null;
  const units = childrenOf(superiorId).filter((unit) => !unit.needsUnitOther);
  return (
    <section className="card">
      <h2>{texts.title}</h2>
      <p>{texts.lead(detail.unitName)}</p>
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <Field id={ID} label={texts.unit}>
        <select id={ID} className="input" value={unitId} onChange={(event) => setUnitId(event.target.value)}>
          <option value="" disabled>
            {texts.choose}
          </option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Button loading={busy} disabled={unitId === ''} onClick={() => void settle()}>
        {texts.settle}
      </Button>
    </section>
  );
}

function isAbove(roleUnitId: string, superiorId: string): boolean {
  return roleUnitId === CONFEDERATION_UNIT_ID || isWithin(superiorId, roleUnitId);
}

function useSettling(code: string, onSettled: () => void) {
  const [unitId, setUnitId] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const settle = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await settleUnit(code, unitId);
      onSettled();
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    setBusy(false);
  };
  return { unitId, setUnitId, busy, failure, settle };
}
