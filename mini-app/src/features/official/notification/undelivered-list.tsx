import type { UndeliveredMessage } from '@sang-kien/shared';
import { Link } from 'react-router-dom';
import { listUndelivered, type UndeliveredPage } from '../../../api/undelivered.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Empty } from '../../../components/empty.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { moment } from '../../../components/moment.ts';
import { notificationTexts } from '../../../texts/official-notification.ts';
import { MorePages } from '../more-pages.tsx';
import { usePages } from '../use-pages.ts';

const texts = notificationTexts.undelivered;

/** Messages to people of my units that did not arrive, with why, and what helps. */
export function UndeliveredList() {
  const first = useLoad(() => listUndelivered(), 'undelivered');
  return (
    <Loaded load={first}>
      {(page) =>
        page.messages.length === 0 ? <Empty icon="check">{texts.none}</Empty> : <Pages first={page} />
      }
    </Loaded>
  );
}

function Pages({ first }: { first: UndeliveredPage }) {
  const { pages, ...rest } = usePages(first, listUndelivered);
  return (
    <>
      <ul className="list" aria-label={texts.list}>
        {pages
          .flatMap(({ messages }) => messages)
          .map((message) => (
            <Row key={message.id} {...message} />
          ))}
      </ul>
      <MorePages {...rest} />
    </>
  );
}

function Row({ personName, unitName, code, kind, reason, since }: UndeliveredMessage) {
  return (
    <li className="card card-tight">
      <strong>{personName ?? texts.noName}</strong>
      <span>{unitName}</span>
      <span className="soft">{texts.what(notificationTexts.kinds[kind], moment(since))}</span>
      <span>{notificationTexts.reasons[reason]}</span>
      <span>{notificationTexts.advice[reason]}</span>
      {code !== null && (
        <Link className="tap-link" to={`/ho-so/${code}`}>
          {texts.dossier(code)}
        </Link>
      )}
    </li>
  );
}
