import { roleNames, type UrgePreview, type UrgePreviewUnit, type UrgeRecipient } from '@sang-kien/shared';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { urgeTexts } from '../../../texts/official-urge.ts';
import { copyFor } from './copy-text.ts';

const texts = urgeTexts.write;
const SHOWN = 20;

type UrgeCopiesProps = { preview: UrgePreview; text: string; tellAbove: boolean };

/** What each unit would get, and who there; whoever nobody can tell is said with what to do about it. */
export function UrgeCopies({ preview, text, tellAbove }: UrgeCopiesProps) {
  const [shown, setShown] = useState(SHOWN);
  const { units } = preview;
  return (
    <section className="stack">
      <h2>{texts.copies}</h2>
      <ul className="list">
        {units.slice(0, shown).map((unit, i) => (
          <li key={unit.scopeId} className="card">
            <h3>{unit.name}</h3>
            <Warnings unit={unit} tellAbove={tellAbove} />
            <Recipients told={toldOf(unit, tellAbove)} />
            {toldOf(unit, tellAbove).length > 0 && (
              <details className="more" open={i === 0}>
                <summary>{texts.field}</summary>
                <p className="pre-line urge-copy">{copyFor(text, unit, preview)}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
      {units.length > shown && (
        <Button variant="secondary" onClick={() => setShown(shown + SHOWN)}>
          {urgeTexts.choose.more(Math.min(SHOWN, units.length - shown))}
        </Button>
      )}
    </section>
  );
}

type CopyProps = { unit: UrgePreviewUnit; tellAbove: boolean };

function Warnings({ unit: { recipients, above, urgedToday }, tellAbove }: CopyProps) {
  return (
    <>
      {urgedToday && <Notice tone="warning">{texts.urgedToday}</Notice>}
      {recipients.length === 0 && (
        <Notice tone="warning">
          <p>{texts.noOfficial}</p>
          {tellAbove && above !== null && <p>{texts.viaAbove(above.name)}</p>}
          <Link className="tap-link" to="/can-bo/can-bo">
            {texts.invite}
          </Link>
        </Notice>
      )}
    </>
  );
}

/** Whoever gets this unit's copy: its own officials, or those above it where it has none. */
function toldOf({ recipients, above }: UrgePreviewUnit, tellAbove: boolean): readonly UrgeRecipient[] {
  return recipients.length > 0 || !tellAbove ? recipients : (above?.recipients ?? []);
}

function Recipients({ told }: { told: readonly UrgeRecipient[] }) {
  if (told.length === 0) return null;
  return (
    <div className="stack-tight">
      <h4>{texts.recipients}</h4>
      <ul className="urge-recipients">
        {told.map((recipient, i) => (
          <li key={i}>
            <Recipient {...recipient} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Recipient({ name, role, reach }: UrgeRecipient) {
  return (
    <>
      <strong>{name ?? texts.someone}</strong>
      <span className="soft">
        {roleNames[role]} · {texts.reach[reach]}
      </span>
    </>
  );
}
