import { notificationSettings, type NotificationSettings } from '@sang-kien/shared';
import { callApi } from './client.ts';

const path = '/official/notification-settings';

export async function getNotificationSettings(): Promise<NotificationSettings> {
  return notificationSettings.parse(await callApi({ method: 'get', path }));
}

export async function saveNotificationSettings(
  settings: NotificationSettings,
): Promise<NotificationSettings> {
  return notificationSettings.parse(await callApi({ method: 'put', path, body: settings }));
}
