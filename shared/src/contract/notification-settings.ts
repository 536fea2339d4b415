import { z } from 'zod';
import { choosableKinds, digestHours } from '../notification/choices.ts';
import { endpoint } from './endpoint.ts';

export const notificationSettings = z.object({
  /** Hour of the day in Vietnam at which the digest comes. */
  digestHour: z.int().min(digestHours.earliest).max(digestHours.latest),
  /** Which kinds may come by chat; those switched off stand in the app's inbox only. */
  kinds: z.record(z.enum(choosableKinds), z.boolean()),
});
export type NotificationSettings = z.output<typeof notificationSettings>;

export const getNotificationSettings = endpoint({
  method: 'get',
  path: '/official/notification-settings',
  summary: 'What I, an official, am told by chat, and at what hour my digest comes',
  access: 'official',
  status: 200,
  response: notificationSettings,
});

export const saveNotificationSettings = endpoint({
  method: 'put',
  path: '/official/notification-settings',
  summary: 'Choose what I am told by chat, and at what hour my digest comes',
  access: 'official',
  body: notificationSettings,
  status: 200,
  response: notificationSettings,
});
