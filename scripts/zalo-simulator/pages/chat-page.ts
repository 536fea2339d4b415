import type { Persona } from '../personas.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';

export interface ChatPage {
  persona: Persona;
  /** Where chat windows of this channel stand, without the person. */
  path: string;
  /** Whom one talks with. */
  name: string;
  /** Classes of the page for the style sheet. */
  look: string;
  /** Links and buttons above the composer. */
  menu: Html;
  banner?: string;
}

/** For those who try how the bot behaves while a person answers. */
const staffBox = html`<details class="staff">
  <summary>Cán bộ trả lời</summary>
  <form id="staff" autocomplete="off">
    <input id="staff-text" maxlength="2000" aria-label="Tin của cán bộ" required />
    <button>Gửi với tư cách cán bộ</button>
  </form>
</details>`;

/** The phone of one person, open at one chat. */
export const chatPage = ({ persona, path, name, look, menu, banner }: ChatPage): string =>
  layout({
    title: `Chat của ${persona.name} (trình diễn)`,
    look,
    banner,
    script: 'chat.js',
    body: html`<header class="bar">
        <a class="back" href="/" aria-label="Tất cả các cửa sổ chat">‹</a>
        <img src="/avatars/oa.svg" alt="" width="36" height="36" />
        <div class="who">
          <h1>${name}</h1>
          <p>Máy của <strong>${persona.name}</strong> · ${persona.id}</p>
        </div>
      </header>
      <main
        id="log"
        role="log"
        aria-label="Cuộc trò chuyện"
        data-base="${path}/${persona.id}"
        tabindex="0"
      ></main>
      <p id="notice" role="status"></p>
      <nav class="menu" aria-label="Trình đơn">${menu}</nav>
      ${staffBox}
      <form id="composer" autocomplete="off">
        <label class="attach" title="Gửi ảnh hoặc tệp">
          <input id="file" type="file" multiple aria-label="Gửi ảnh hoặc tệp" />
          <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
            <path
              d="M16.5 6.5v9a4.5 4.5 0 0 1-9 0V6a3 3 0 0 1 6 0v9a1.5 1.5 0 0 1-3 0V7"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
              stroke-linecap="round"
            />
          </svg>
        </label>
        <textarea id="text" rows="1" maxlength="2000" aria-label="Tin nhắn" placeholder="Tin nhắn"></textarea>
        <button class="primary">Gửi</button>
      </form>`,
  });
