import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { LinkRow } from '../components/link-row.tsx';
import { Notice } from '../components/notice.tsx';
import { Screen } from '../components/screen.tsx';
import { currentPlatform } from '../platform/current.ts';
import { permissionTexts as texts } from '../texts/permissions.ts';
import { useBack } from './use-back.ts';

/** Who runs the app, what it asks for, and how to take it back (Zalo's review rules). */
export function PermissionsPage() {
  return (
    <Screen title={texts.title} onBack={useBack('/')}>
      <section className="card">
        <h2>{texts.manageTitle}</h2>
        <p>{texts.manageLead}</p>
        <Manage />
      </section>
      <section className="card">
        <h2>{texts.dataTitle}</h2>
        <ul>
          {texts.data.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="card">
        <h2>{texts.operatorTitle}</h2>
        <p>
          <strong>{texts.operator}</strong>
        </p>
        <p>{texts.operatorLead}</p>
      </section>
      <LinkRow to="/ho-tro">{texts.support}</LinkRow>
    </Screen>
  );
}

function Manage() {
  const [failed, setFailed] = useState(false);
  const open = async () => setFailed((await currentPlatform().openPermissions()) === 'unavailable');
  if (currentPlatform().name === 'browser') return <p>{texts.browser}</p>;
  return (
    <>
      {failed && <Notice tone="error">{texts.unavailable}</Notice>}
      <Button variant="secondary" onClick={() => void open()}>
        {texts.manage}
      </Button>
    </>
  );
}
