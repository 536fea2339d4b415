import type { OaWindow } from '../people.ts';
import type { Snapshot } from '../snapshot.ts';
import { html } from './html.ts';

type Person = Snapshot['people'][number];

const windows: Record<OaWindow, string> = {
  free: 'Cửa sổ mở (48 giờ)',
  paid: 'Cửa sổ mở, tính phí (7 ngày)',
  closed: 'Cửa sổ đã đóng',
  never: 'Chưa từng tương tác',
};

/** A button that flips one switch of a person; names the person for those who cannot see the card. */
function flip(person: Person, switched: { action: string; on: boolean; labels: [on: string, off: string] }) {
  const body = JSON.stringify({ persona: person.id, value: !switched.on });
  const label = switched.labels[switched.on ? 1 : 0];
  return html`<button
    data-action="${switched.action}"
    data-body="${body}"
    aria-pressed="${String(switched.on)}"
    aria-label="${label}: ${person.id}"
  >
    ${label}
  </button>`;
}

const away = (person: Person, days: number) =>
  html`<button
    data-action="last-interaction"
    data-body="${JSON.stringify({ persona: person.id, daysAgo: days })}"
    aria-label="Tương tác lần cuối ${days} ngày trước: ${person.id}"
  >
    ${days === 0 ? 'Vừa tương tác' : `Tương tác cuối ${days} ngày trước`}
  </button>`;

function awayFromPage(person: Person, hours: number) {
  const label = hours === 0 ? 'Messenger: vừa nhắn tin' : `Messenger: nhắn tin cuối ${hours} giờ trước`;
  return html`<button
    data-action="messenger-last-interaction"
    data-body="${JSON.stringify({ persona: person.id, hoursAgo: hours })}"
    aria-label="${label}: ${person.id}"
  >
    ${label}
  </button>`;
}

const status = (person: Person): string =>
  [
    windows[person.window],
    person.follows ? 'đang quan tâm' : 'không quan tâm',
    ...(person.blocked ? ['đã chặn'] : []),
    ...(person.restricted ? ['đã tắt tin'] : []),
    person.messenger.isWindowOpen ? 'Messenger mở (24 giờ)' : 'Messenger đóng',
    ...(person.refusesPhone ? ['từ chối cho số điện thoại'] : []),
  ].join(' · ');

const card = (person: Person) =>
  html`<details class="person" id="person-${person.id}">
    <summary>
      <img src="/avatars/${person.id}.svg" alt="" width="36" height="36" />
      <span>
        <strong>${person.id}</strong> · ${person.role}
        <span class="state">${status(person)}</span>
      </span>
    </summary>
    <p>
      ${person.name} · ${person.phone} · <a href="/chat/${person.id}">Mở cửa sổ chat</a> ·
      <a href="/messenger/${person.id}">Mở Messenger</a>
    </p>
    <div class="buttons">
      ${away(person, 0)} ${away(person, 3)} ${away(person, 8)} ${awayFromPage(person, 0)}
      ${awayFromPage(person, 25)}
      ${flip(person, { action: 'follow', on: person.follows, labels: ['Quan tâm', 'Bỏ quan tâm'] })}
      ${flip(person, { action: 'block', on: person.blocked, labels: ['Chặn OA', 'Bỏ chặn'] })}
      ${flip(person, { action: 'restrict', on: person.restricted, labels: ['Tắt nhận tin', 'Bật nhận tin'] })}
      ${flip(person, {
        action: 'refuse-phone',
        on: person.refusesPhone,
        labels: ['Từ chối cho số', 'Lại cho số'],
      })}
      <button
        data-action="revoke-consent"
        data-body="${JSON.stringify({ persona: person.id })}"
        aria-label="Rút đồng ý: ${person.id}"
      >
        Rút đồng ý
      </button>
    </div>
  </details>`;

export const peopleSection = ({ people }: Snapshot) =>
  html`<section aria-labelledby="people-title">
    <h2 id="people-title">Từng người</h2>
    ${people.map(card)}
  </section>`;
