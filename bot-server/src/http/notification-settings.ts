import { getNotificationSettings, saveNotificationSettings } from '@sang-kien/shared';
import { Router } from 'express';
import type { NotificationSettingsService } from '../services/notification-settings.ts';
import { bind } from './bind.ts';

export function notificationSettingsRoutes({ settings }: { settings: NotificationSettingsService }): Router {
  const router = Router();
  bind(router, getNotificationSettings, ({ person }) => settings.of(person));
  bind(router, saveNotificationSettings, ({ person, body }) => settings.save(person, body));
  return router;
}
