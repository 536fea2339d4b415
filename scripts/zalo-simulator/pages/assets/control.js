/* global document, fetch, DOMParser */
const notice = document.querySelector('#notice');
const controls = document.querySelector('#controls');
let shift = 0;

function readClock() {
  const clock = document.querySelector('#clock');
  shift = Date.parse(clock.dateTime) - Date.now();
  tick();
}

function tick() {
  const now = new Date(Date.now() + shift);
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' };
  const day = now.toLocaleDateString('vi-VN', { ...zone, weekday: 'long' });
  const date = now.toLocaleDateString('vi-VN', zone);
  document.querySelector('#clock').textContent = `${now.toLocaleTimeString('vi-VN', zone)} · ${day}, ${date}`;
}

/** Only the fields that belong to the chosen kind of failure are shown and sent. */
function showFields() {
  const kind = document.querySelector('[name="failure.kind"]').value;
  for (const label of document.querySelectorAll('[data-when]')) {
    label.hidden = !label.dataset.when.split(' ').includes(kind);
    label.querySelector('input').disabled = label.hidden;
  }
}

async function refresh() {
  const page = await (await fetch('/control')).text();
  const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('#controls');
  for (const open of controls.querySelectorAll('details[open]'))
    fresh.querySelector(`#${open.id}`).open = true;
  controls.replaceChildren(...fresh.childNodes);
  readClock();
  showFields();
}

async function run(action, body) {
  const answer = await fetch(`/control/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.ok) await refresh();
  notice.className = answer.ok ? 'notice done' : 'notice failed';
  notice.textContent = answer.ok ? 'Đã áp dụng.' : `Chưa áp dụng được: ${(await answer.json()).error}`;
}

function valueOf(field) {
  if (field.type === 'checkbox') return field.checked;
  if (field.value === '') return field.dataset.empty === 'null' ? null : undefined;
  return field.type === 'number' || 'number' in field.dataset ? Number(field.value) : field.value;
}

/** `failure.kind` becomes `{failure: {kind}}`. */
function bodyOf(form) {
  const body = {};
  for (const field of form.elements) {
    if (!field.name || field.disabled) continue;
    const path = field.name.split('.');
    const last = path.pop();
    let target = body;
    for (const step of path) target = target[step] ??= {};
    target[last] = valueOf(field);
  }
  return body;
}

controls.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-action]');
  if (button) void run(button.dataset.action, JSON.parse(button.dataset.body ?? '{}'));
});

controls.addEventListener('submit', (event) => {
  event.preventDefault();
  void run(event.target.dataset.action, bodyOf(event.target));
});

controls.addEventListener('change', showFields);

readClock();
showFields();
setInterval(tick, 1000);
