import type { NotificationResponse } from '@sang-kien/shared';
import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { listNotifications, readNotification } from '../../api/notification.ts';
import { useLoad } from '../../api/use-load.ts';
import { Empty } from '../../components/empty.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { moment } from '../../components/moment.ts';
import { StatusBadge } from '../../components/status-badge.tsx';
import { inboxTexts } from '../../texts/inbox.ts';

/** Every notice to me, also those that no message could carry. Seeing the list counts as reading it. */
export function Inbox() {
  const inbox = useLoad(listNotifications, 'inbox');
  const shown = inbox.state === 'ready' ? inbox.value.notifications : null;
  useEffect(() => {
    if (shown) void markRead(shown);
  }, [shown]);
  return (
    <Loaded load={inbox}>
      {({ notifications }) =>
        notifications.length === 0 ? (
          <Empty icon="bell">{inboxTexts.empty}</Empty>
        ) : (
          <ul className="list">
            {notifications.map((notice) => (
              <Notification key={notice.id} {...notice} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

/** A mark that does not get through is made at the next visit. */
async function markRead(notices: readonly NotificationResponse[]): Promise<void> {
  const unread = notices.filter(({ readAt }) => readAt === null);
  await Promise.allSettled(unread.map(({ id }) => readNotification(id)));
}

function Notification({ text, at, readAt, code, path, button }: NotificationResponse) {
  return (
    <li className="card">
      {readAt === null && <StatusBadge tone="info">{inboxTexts.unread}</StatusBadge>}
      <p className="pre-line">{text}</p>
      <p className="soft">{moment(at)}</p>
      <Link className="tap-link" to={path}>
        {inboxTexts.open(button, code)}
      </Link>
    </li>
  );
}
