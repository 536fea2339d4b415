import {
  choosableKindsOf,
  digestHours,
  officialRoles,
  type NotificationSettings as Settings,
} from '@sang-kien/shared';
import { useState } from 'react';
import { getNotificationSettings, saveNotificationSettings } from '../../../api/notification-settings.ts';
import { sentenceOf } from '../../../api/problem.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useSession } from '../../../api/use-session.ts';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Field } from '../../../components/field.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { notificationTexts } from '../../../texts/official-notification.ts';

const texts = notificationTexts.settings;
const HOUR = 'digest-hour';
const hours = Array.from(
  { length: digestHours.latest - digestHours.earliest + 1 },
  (_, i) => digestHours.earliest + i,
);

/** What an official is told by chat, and at what hour the digest comes. */
export function NotificationSettings() {
  const loaded = useLoad(getNotificationSettings, 'settings');
  return <Loaded load={loaded}>{(settings) => <Form first={settings} />}</Loaded>;
}

function Form({ first }: { first: Settings }) {
  const { settings, change, state, failure, save } = useSettings(first);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Kinds settings={settings} change={change} />
      <Hour value={settings.digestHour} onChange={(digestHour) => change({ ...settings, digestHour })} />
      <Notice tone="info">{texts.quiet}</Notice>
      <p className="soft">{texts.always}</p>
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      {state === 'saved' && <Notice tone="success">{texts.saved}</Notice>}
      <Button type="submit" loading={state === 'busy'}>
        {texts.save}
      </Button>
    </form>
  );
}

function useSettings(first: Settings) {
  const [settings, setSettings] = useState(first);
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [failure, setFailure] = useState<string | null>(null);
  const change = (next: Settings) => {
    setSettings(next);
    setState('idle');
  };
  const save = async () => {
    setState('busy');
    setFailure(null);
    try {
      setSettings(await saveNotificationSettings(settings));
      setState('saved');
    } catch (error) {
      setFailure(sentenceOf(error));
      setState('idle');
    }
  };
  return { settings, change, state, failure, save };
}

type KindsProps = { settings: Settings; change: (next: Settings) => void };

function Kinds({ settings, change }: KindsProps) {
  const roles = useSession()?.person.roles.map(({ role }) => role) ?? officialRoles;
  return (
    <fieldset className="field choices">
      <legend className="field-label">{texts.kinds}</legend>
      {choosableKindsOf(roles).map((kind) => (
        <Checkbox
          key={kind}
          label={notificationTexts.choices[kind].label}
          hint={notificationTexts.choices[kind].hint}
          checked={settings.kinds[kind]}
          onChange={(on) => change({ ...settings, kinds: { ...settings.kinds, [kind]: on } })}
        />
      ))}
    </fieldset>
  );
}

type HourProps = { value: number; onChange: (hour: number) => void };

function Hour({ value, onChange }: HourProps) {
  return (
    <Field id={HOUR} label={texts.hour} hint={texts.hourHint}>
      <select
        id={HOUR}
        className="input"
        value={value}
        aria-describedby={`${HOUR}-hint`}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {hours.map((hour) => (
          <option key={hour} value={hour}>
            {texts.at(hour)}
          </option>
        ))}
      </select>
    </Field>
  );
}
