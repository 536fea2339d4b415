import type { OfficialRole, Unit } from '@sang-kien/shared';
import { useEffect, useState } from 'react';
import { useSession } from '../../../api/use-session.ts';
import { describedBy, Field } from '../../../components/field.tsx';
import { peopleTexts } from '../../../texts/official-people.ts';
import { headsOf, placesFor, placesUnder } from './places-for.ts';

const texts = peopleTexts.invite;

type PlaceFieldsProps = {
  role: OfficialRole;
  unitId: string;
  error: string | undefined;
  onChoose: (unitId: string) => void;
};

/** Where the post is to be: the province or sector first where there are several; a single place is taken as it is. */
export function PlaceFields({ role, unitId, error, onChoose }: PlaceFieldsProps) {
  const session = useSession();
  const [headId, setHeadId] = useState('');
  const places = placesFor(role, session?.person.roles ?? []);
  const heads = headsOf(places);
  const choices = heads.length > 0 ? placesUnder(places, headId) : places;
  const only = choices.length === 1 ? choices[0]!.id : '';
  useEffect(() => {
    if (only !== '' && only !== unitId) onChoose(only);
  }, [only]);
  if (places.length === 0) return null;
  const changeHead = (id: string) => {
    setHeadId(id);
    onChoose('');
  };
  return (
    <>
      {heads.length > 0 && (
        <UnitSelect
          id="invite-head"
          label={texts.head}
          units={heads}
          value={headId}
          error={headId === '' ? error : undefined}
          onChange={changeHead}
        />
      )}
      {choices.length > 1 && (
        <UnitSelect
          id="invite-unit"
          label={texts.unit}
          units={choices}
          value={unitId}
          error={error}
          onChange={onChoose}
        />
      )}
      {only !== '' && heads.length === 0 && (
        <p>
          {texts.unit}: <strong>{choices[0]!.name}</strong>
        </p>
      )}
    </>
  );
}

type UnitSelectProps = {
  id: string;
  label: string;
  units: readonly Unit[];
  value: string;
  error: string | undefined;
  onChange: (id: string) => void;
};

function UnitSelect({ id, label, units, value, error, onChange }: UnitSelectProps) {
  return (
    <Field id={id} label={label} error={error}>
      <select
        id={id}
        className="input"
        value={value}
        aria-invalid={Boolean(error) || undefined}
        aria-describedby={describedBy(id, { error })}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="" disabled>
          {texts.choose}
        </option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
