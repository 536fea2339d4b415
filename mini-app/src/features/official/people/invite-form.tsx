import { needsBaseUnion, roleNames, type OfficialRole } from '@sang-kien/shared';
import type { Invited } from '../../../api/appointment.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { RadioGroup } from '../../../components/radio-group.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { peopleTexts } from '../../../texts/official-people.ts';
import { PlaceFields } from './place-fields.tsx';
import { useInvite } from './use-invite.ts';

const texts = peopleTexts.invite;

type InviteFormProps = {
  roles: readonly OfficialRole[];
  onInvited: (invited: Invited) => void;
  onCancel: () => void;
};

/** Who is to be invited: to which role, and where. */
export function InviteForm({ roles, onInvited, onCancel }: InviteFormProps) {
  const { form, setForm, errors, busy, failure, submit } = useInvite(onInvited);
  const chooseRole = (value: string) => {
    const role = roles.find((each) => each === value) ?? null;
    setForm({ ...form, role, unitId: '' });
  };
  return (
    <section className="card stack">
      <h2>{texts.open}</h2>
      <p>{texts.lead}</p>
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <RadioGroup
        legend={texts.role}
        options={roles.map((value) => ({ value, label: roleNames[value] }))}
        value={form.role}
        onChange={chooseRole}
        error={errors.role}
      />
      {form.role !== null && (
        <PlaceFields
          key={form.role}
          role={form.role}
          unitId={form.unitId}
          error={errors.unitId}
          onChoose={(unitId) => setForm((now) => ({ ...now, unitId }))}
        />
      )}
      {form.role !== null && needsBaseUnion(form.role) && (
        <TextField
          label={texts.union}
          hint={texts.unionHint}
          value={form.union}
          error={errors.union}
          onChange={(union) => setForm((now) => ({ ...now, union }))}
        />
      )}
      <Button loading={busy} onClick={() => void submit()}>
        {texts.submit}
      </Button>
      <Button variant="link" onClick={onCancel}>
        {texts.cancel}
      </Button>
    </section>
  );
}
