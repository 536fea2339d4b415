/* global document, parent, fetch */
const sheet = document.querySelector('.bottom-sheet');

const tell = (answer) => parent.postMessage({ type: 'zalo-phone', ...answer }, '*');

async function choose(allow) {
  for (const button of sheet.querySelectorAll('button')) button.disabled = true;
  const answer = await fetch('/mini-app/phone-consent', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ access_token: sheet.dataset.token, allow }),
  });
  tell({ ...(await answer.json()), access_token: sheet.dataset.token });
}

if (sheet.dataset.answered) {
  sheet.hidden = true;
  tell({ error: Number(sheet.dataset.answered) });
} else {
  for (const button of sheet.querySelectorAll('button'))
    button.addEventListener('click', () => choose(button.dataset.allow === 'yes'));
}
