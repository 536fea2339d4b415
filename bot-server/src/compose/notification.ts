import { Router } from 'express';
import { notificationSettingsRoutes } from '../http/notification-settings.ts';
import { undeliveredRoutes } from '../http/undelivered.ts';
import { createNotificationSettings } from '../services/notification-settings.ts';
import { createListUndelivered } from '../services/list-undelivered.ts';
import type { Parts } from './parts.ts';

/** What officials choose to be told, and what they see of messages that did not arrive. */
export function composeNotifications({ storage, clock }: Parts): Router {
  return Router()
    .use(notificationSettingsRoutes({ settings: createNotificationSettings({ ...storage, clock }) }))
    .use(undeliveredRoutes({ list: createListUndelivered(storage) }));
}
