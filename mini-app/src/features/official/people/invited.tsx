import { roleNames } from '@sang-kien/shared';
import { useState } from 'react';
import type { Invited } from '../../../api/appointment.ts';
import { Button } from '../../../components/button.tsx';
import { moment } from '../../../components/moment.ts';
import { Notice } from '../../../components/notice.tsx';
import { useQrCode } from '../../../components/use-qr-code.ts';
import { peopleTexts } from '../../../texts/official-people.ts';

const texts = peopleTexts.invited;

/** The link of a fresh invitation, to be copied, shared or scanned: it is shown this once. */
export function InvitedCard({ invited, onDone }: { invited: Invited; onDone: () => void }) {
  const { link, role, place, expiresAt } = invited;
  const [said, setSaid] = useState('');
  const qr = useQrCode(link);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.copyFailed),
    );
  return (
    <section className="card stack">
      <Notice tone="success">{texts.title}</Notice>
      <p>
        <strong>{roleNames[role]}</strong>, {place.name}
      </p>
      <p>{texts.once}</p>
      {qr && (
        <svg className="invited-qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={texts.qr}>
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
      )}
      <label className="field">
        <span className="field-label">{texts.link}</span>
        <input className="input" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <p className="soft">{texts.until(moment(expiresAt))}</p>
      <Button onClick={() => void copy()}>{texts.copy}</Button>
      <ShareButton link={link} />
      <p role="status">{said}</p>
      <Button variant="secondary" onClick={onDone}>
        {texts.done}
      </Button>
    </section>
  );
}

/** Where the device has a sheet of its own to hand a link on. */
function ShareButton({ link }: { link: string }) {
  if (typeof navigator.share !== 'function') return null;
  // Closing the sheet without sharing is no failure.
  const share = () => navigator.share({ url: link }).catch(() => undefined);
  return (
    <Button variant="secondary" onClick={() => void share()}>
      {texts.share}
    </Button>
  );
}
