/* global document, fetch, EventSource, window, requestAnimationFrame */
const log = document.querySelector('#log');
const notice = document.querySelector('#notice');
const composer = document.querySelector('#composer');
const text = document.querySelector('#text');
const file = document.querySelector('#file');
const staff = document.querySelector('#staff');
const staffText = document.querySelector('#staff-text');
const { base } = log.dataset;
const rows = new Map();

function make(tag, className, words) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (words) element.textContent = words;
  return element;
}

const timeOf = (at) =>
  new Date(at).toLocaleTimeString('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
const dayOf = (at) => new Date(at).toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });

async function post(path, body) {
  const answer = await fetch(base + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  notice.textContent = answer.ok ? '' : 'Chưa gửi được. Mời thử lại.';
  return answer.ok;
}

async function sendFile(one) {
  const headers = {
    'Content-Type': one.type || 'application/octet-stream',
    'X-File-Name': encodeURIComponent(one.name),
  };
  const answer = await fetch(`${base}/files`, { method: 'POST', headers, body: one });
  notice.textContent = answer.ok
    ? ''
    : `Chưa gửi được tệp “${one.name}”. Tệp có thể rỗng hoặc lớn hơn 30 MB.`;
}

const told = {
  'oa.open.phone': 'Zalo thật sẽ mở trình gọi điện.',
  'oa.open.sms': 'Zalo thật sẽ mở trình nhắn tin SMS.',
};

function makeButton(message, button, at) {
  const element = make(button.type === 'oa.open.url' ? 'a' : 'button', 'choice', button.title);
  if (button.type === 'oa.open.url') {
    element.href = button.payload.url;
    element.target = '_blank';
    element.rel = 'noopener';
  }
  element.addEventListener('click', async () => {
    await post('/tap', { messageId: message.id, button: at });
    if (told[button.type]) notice.textContent = told[button.type];
  });
  return element;
}

function makeChoices(message) {
  const choices = make('div', 'choices');
  message.buttons.forEach((button, at) => choices.append(makeButton(message, button, at)));
  if (message.kind === 'info-request')
    choices.append(makeButton(message, { title: 'Chia sẻ thông tin', type: 'info' }, 0));
  return choices;
}

function makePicture(url) {
  const link = make('a', 'picture');
  const image = make('img');
  Object.assign(link, { href: url, target: '_blank', rel: 'noopener' });
  Object.assign(image, { src: url, alt: 'Ảnh trong tin nhắn' });
  image.addEventListener('load', toEnd);
  link.append(image);
  return link;
}

function makeFile({ name, size, url }) {
  const link = make('a', 'file', name);
  Object.assign(link, { href: url, target: '_blank', rel: 'noopener' });
  link.append(make('span', 'size', `${Math.max(1, Math.round(size / 1024))} KB`));
  return link;
}

/** Addresses inside a text become links; everything else stays text. */
function fillText(element, words) {
  for (const part of words.split(/(https?:\/\/[^\s]+)/)) {
    if (/^https?:\/\//.test(part)) {
      const link = make('a', '', part);
      Object.assign(link, { href: part, target: '_blank', rel: 'noopener' });
      element.append(link);
    } else element.append(part);
  }
  return element;
}

const nameOf = ({ from, staff: byStaff }) => {
  if (from === 'user') return 'Tin của bạn';
  return byStaff ? 'Tin của cán bộ' : 'Tin của chương trình';
};

function makeRow(message) {
  const row = make('article', `row ${message.from}`);
  row.setAttribute('aria-label', nameOf(message));
  const bubble = make('div', 'bubble');
  if (message.staff) bubble.append(make('span', 'tag', 'Cán bộ trả lời'));
  if (message.kind === 'template') bubble.append(make('span', 'tag', 'Tin theo mẫu'));
  for (const url of message.images) bubble.append(makePicture(url));
  if (message.file && message.kind === 'file') bubble.append(makeFile(message.file));
  if (message.text) bubble.append(fillText(make('p', 'words'), message.text));
  const stamp = message.from === 'oa' && message.seen ? `${timeOf(message.at)} · Đã xem` : timeOf(message.at);
  bubble.append(make('time', '', stamp));
  row.append(bubble);
  if (message.buttons.length > 0 || message.kind === 'info-request') row.append(makeChoices(message));
  return row;
}

function toEnd() {
  requestAnimationFrame(() => log.scrollTo({ top: log.scrollHeight }));
}

let lastDay = '';
function show(message) {
  const row = makeRow(message);
  const old = rows.get(message.id);
  if (old) old.replaceWith(row);
  else {
    if (dayOf(message.at) !== lastDay) {
      lastDay = dayOf(message.at);
      log.append(make('p', 'day', lastDay));
    }
    log.append(row);
  }
  rows.set(message.id, row);
  document.querySelector('#empty')?.remove();
  if (!old) toEnd();
}

async function load() {
  const messages = await (await fetch(`${base}/messages`)).json();
  if (messages.length === 0 && rows.size === 0) {
    const empty = make('p', 'day', 'Chưa có tin nhắn. Mời gửi lời chào.');
    empty.id = 'empty';
    log.append(empty);
  }
  messages.forEach(show);
  if (document.visibilityState === 'visible') await post('/seen', {});
}

composer.addEventListener('submit', async (event) => {
  event.preventDefault();
  const words = text.value.trim();
  if (!words) return text.focus();
  text.value = '';
  if (!(await post('/say', { text: words }))) text.value = words;
  text.focus();
});

text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});

file.addEventListener('change', async () => {
  for (const one of file.files) await sendFile(one);
  file.value = '';
});

for (const button of document.querySelectorAll('[data-post]'))
  button.addEventListener('click', () => void post(button.dataset.post, {}));

staff.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (await post('/staff', { text: staffText.value })) staffText.value = '';
});

const events = new EventSource(`${base}/events`);
// Opened again after a break: what was missed is read anew.
events.addEventListener('open', () => void load());
events.addEventListener('message', (event) => show(JSON.parse(event.data)));
window.addEventListener('pagehide', () => events.close());
