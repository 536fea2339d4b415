import { Router } from 'express';
import type { ChatMessage } from './chat-message.ts';
import { chatWindowRoutes, type ChatWindow } from './chat-window.ts';
import { markSeen, messagesOf, say, sendMedia, staffSay, submitInfo, tap } from './conversation.ts';
import { OA_NAME } from './oa-info.ts';
import { chatPage } from './pages/chat-page.ts';
import { html } from './pages/html.ts';
import { indexPage } from './pages/index-page.ts';
import type { Persona } from './personas.ts';
import { snapshot } from './snapshot.ts';
import type { World } from './world.ts';

/** A request for contact details has one button, which stands in no list. */
function tapAt(world: World, persona: Persona, { message, at }: { message: ChatMessage; at: number }) {
  if (message.kind === 'info-request') submitInfo(world, persona);
  else {
    const button = message.buttons[at];
    if (!button) return false;
    tap(world, persona, button);
  }
  return true;
}

function zaloWindow(world: World): ChatWindow {
  const { appUrl } = world.options;
  const menu = html`<a href="${appUrl}" target="_blank" rel="noopener">Mở ứng dụng</a>`;
  return {
    path: '/chat',
    page: (persona) => chatPage({ persona, path: '/chat', name: OA_NAME, look: 'chat', menu }),
    liveName: ({ id }) => id,
    messagesOf: (persona) => messagesOf(world, persona),
    say: (persona, text) => say(world, persona, text),
    tap: (persona, message, at) => tapAt(world, persona, { message, at }),
    sendMedia: (persona, media) => sendMedia(world, persona, media),
    staffSay: (persona, text) => staffSay(world, persona, text),
    markSeen: (persona) => markSeen(world, persona),
  };
}

/** The list of all demonstration people, and one chat window with the OA for each. */
export function chatRoutes(world: World): Router {
  const router = Router();
  router.get('/', (_req, res) => void res.send(indexPage(snapshot(world))));
  router.use(chatWindowRoutes(world, zaloWindow(world)));
  return router;
}
