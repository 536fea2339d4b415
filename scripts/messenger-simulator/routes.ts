import { Router } from 'express';
import type { World } from '../zalo-simulator/world.ts';
import { messengerChatRoutes } from './chat-routes.ts';
import { sendApiRoutes } from './send-api.ts';

/** Meta's Send API and the chat windows of Messenger. */
export function messengerRoutes(world: World): Router {
  return Router().use(sendApiRoutes(world), messengerChatRoutes(world));
}
