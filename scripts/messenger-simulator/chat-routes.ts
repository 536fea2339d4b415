import type { Router } from 'express';
import { chatWindowRoutes, withPersona, type ChatWindow } from '../zalo-simulator/chat-window.ts';
import { chatPage } from '../zalo-simulator/pages/chat-page.ts';
import { html } from '../zalo-simulator/pages/html.ts';
import type { World } from '../zalo-simulator/world.ts';
import {
  liveName,
  markSeen,
  messagesOf,
  say,
  sendMedia,
  sendThumb,
  start,
  tap,
  writeAsPage,
} from './conversation.ts';

const PAGE_NAME = 'Messenger: trang 01 triệu sáng kiến';

const banner = 'Bản trình diễn – không phải Messenger thật';
const menu = html`<button data-post="/start">Bắt đầu</button>
  <button data-post="/thumb" aria-label="Gửi nhãn dán ngón tay cái">👍</button>`;

function messengerWindow(world: World): ChatWindow {
  return {
    path: '/messenger',
    page: (persona) =>
      chatPage({ persona, path: '/messenger', name: PAGE_NAME, look: 'chat messenger', menu, banner }),
    liveName,
    messagesOf: (persona) => messagesOf(world, persona),
    say: (persona, text) => say(world, persona, text),
    tap: (persona, { buttons }, at) => {
      const button = buttons[at];
      if (button) tap(world, persona, button);
      return button !== undefined;
    },
    sendMedia: (persona, media) => sendMedia(world, persona, media),
    staffSay: (persona, text) => writeAsPage(world, persona, { text, buttons: [], by: 'staff' }),
    markSeen: (persona) => markSeen(world, persona),
  };
}

/** One chat window with the page for each demonstration person. */
export function messengerChatRoutes(world: World): Router {
  const router = chatWindowRoutes(world, messengerWindow(world));
  const post = (name: string, act: typeof start) =>
    router.post(
      `/messenger/:persona${name}`,
      withPersona(({ persona, res }) => {
        act(world, persona);
        res.json({ ok: true });
      }),
    );
  post('/start', start);
  post('/thumb', sendThumb);
  return router;
}
