import { listNotifications as endpoint, type NotificationResponse } from '@sang-kien/shared';
import { callApi } from './client.ts';

export type Inbox = { notifications: NotificationResponse[]; unread: number };

export async function listNotifications(): Promise<Inbox> {
  return endpoint.response.parse(await callApi({ method: 'get', path: '/notifications' }));
}

export async function readNotification(id: string): Promise<void> {
  await callApi({ method: 'post', path: `/notifications/${encodeURIComponent(id)}/read` });
}
