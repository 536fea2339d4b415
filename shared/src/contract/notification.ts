import { z } from 'zod';
import { notificationKinds } from '../notification/notification.ts';
import { endpoint } from './endpoint.ts';

export const notificationResponse = z.object({
  id: z.string(),
  kind: z.enum(notificationKinds),
  text: z.string(),
  /** The dossier it is about, if any. */
  code: z.string().nullable(),
  /** The page of the app where it leads. */
  path: z.string(),
  /** Words on the link there: those of the button below the message. */
  button: z.string(),
  at: z.string(),
  readAt: z.string().nullable(),
});
export type NotificationResponse = z.output<typeof notificationResponse>;

export const listNotifications = endpoint({
  method: 'get',
  path: '/notifications',
  summary: 'My inbox, newest first: every notice, also those that no message could carry',
  access: 'person',
  status: 200,
  response: z.object({ notifications: z.array(notificationResponse), unread: z.int() }),
});

export const readNotification = endpoint({
  method: 'post',
  path: '/notifications/:id/read',
  summary: 'Mark a notice of mine as read',
  access: 'person',
  status: 204,
});
