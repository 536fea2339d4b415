import { formatPhone, type HandOverDetail } from '@sang-kien/shared';
import { Link } from 'react-router-dom';
import { Icon } from '../../components/icon.tsx';
import { moment } from '../../components/moment.ts';
import { StatusBadge } from '../../components/status-badge.tsx';
import { handOverTexts as texts } from '../../texts/hand-over.ts';

/** Who asks, from where, how to call them, and how far they have come. */
export function HandOverWho({ detail }: { detail: HandOverDetail }) {
  const { personName, openedAt, closedAt, phone, code } = detail;
  const open = closedAt === null;
  return (
    <section className="card">
      <StatusBadge tone={open ? 'warning' : 'success'}>{open ? texts.waiting : texts.helped}</StatusBadge>
      <h2>{personName ?? texts.noName}</h2>
      <p className="soft">{texts.asked(moment(openedAt))}</p>
      <dl className="answers">
        {factsOf(detail).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {code !== null && (
        <Link className="tap-link" to={`/ho-so/${code}`}>
          {texts.openDossier(code)}
        </Link>
      )}
      {phone === null ? <p>{texts.noPhone}</p> : <Call phone={phone} />}
    </section>
  );
}

function factsOf({ unitName, grassrootsUnion, draftStep, channel }: HandOverDetail): [string, string][] {
  return [
    [texts.who.unit, unitName ?? texts.unknown],
    [texts.who.union, grassrootsUnion ?? texts.unknown],
    [texts.who.draft, draftStep ?? texts.noDraft],
    [texts.who.channel, texts.channels[channel]],
  ];
}

function Call({ phone }: { phone: string }) {
  return (
    <a className="link-row call" href={`tel:${phone}`}>
      <Icon name="phone" />
      <strong>{texts.call(formatPhone(phone))}</strong>
    </a>
  );
}
