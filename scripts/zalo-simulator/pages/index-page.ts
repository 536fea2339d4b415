import type { Snapshot } from '../snapshot.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** All demonstration people with their chats, the app, and the control page. */
export const indexPage = ({ people, appUrl }: Snapshot): string =>
  layout({
    title: 'Zalo mô phỏng',
    look: 'plain',
    body: html`<main class="home">
      <h1>Zalo mô phỏng</h1>
      <p class="links">
        <a href="${appUrl}">Mở ứng dụng</a>
        <a href="/control">Bảng điều khiển</a>
      </p>
      <h2>Cửa sổ chat của từng người</h2>
      <ul class="people">
        ${people.map(
          (one) =>
            html`<li>
              <a href="/chat/${one.id}">
                <img src="/avatars/${one.id}.svg" alt="" width="44" height="44" />
                <span><strong>${one.id}</strong> · ${one.role}<span class="name">${one.name}</span></span>
                <span class="count">${one.messages} tin</span>
              </a>
              <a class="also" href="/messenger/${one.id}">
                Messenger của ${one.id}<span class="count">${one.messenger.messages} tin</span>
              </a>
            </li>`,
        )}
      </ul>
    </main>`,
  });
