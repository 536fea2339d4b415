import {
  AppError,
  listNotifications,
  notificationCode,
  notificationPath,
  parseNotification,
  readNotification,
} from '@sang-kien/shared';
import { Router, type RequestHandler } from 'express';
import type { Clock, Outbox } from '../services/ports.ts';
import { notificationButton, notificationText } from '../texts/notification.ts';
import { bind } from './bind.ts';

const PAGE = 50;

export function notificationRoutes(deps: { outbox: Outbox; clock: Clock }, signedIn: RequestHandler): Router {
  const router = Router();
  router.use('/notifications', signedIn);
  bind(router, listNotifications, async ({ person }) => {
    const { messages, unread } = await deps.outbox.inboxOf(person.id, PAGE);
    const notifications = messages.map((message) => {
      const fact = parseNotification(message.kind, message.payload);
      return {
        id: message.id,
        kind: fact.kind,
        text: notificationText(fact),
        code: notificationCode(fact),
        path: notificationPath(fact),
        button: notificationButton(fact),
        at: message.createdAt.toISOString(),
        readAt: message.readAt?.toISOString() ?? null,
      };
    });
    return { notifications, unread };
  });
  bind(router, readNotification, async ({ person, params }) => {
    const found = await deps.outbox.markRead(params['id'] ?? '', person.id, deps.clock.now());
    if (!found) throw new AppError('not_found', 'Không tìm thấy thông báo này.');
  });
  return router;
}
