import type { Snapshot } from '../snapshot.ts';
import type { Attempt } from '../webhook-delivery.ts';
import { html } from './html.ts';

const SHOWN = 20;

const channels: Record<Attempt['channel'], string> = {
  oa: 'OA',
  'mini-app': 'Mini App',
  messenger: 'Messenger',
};

const attemptRow = ({ at, channel, eventName, number, outcome, ok }: Attempt) =>
  html`<tr class="${ok ? 'ok' : 'bad'}">
    <td>${new Date(at).toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}</td>
    <td>${channels[channel]} · ${eventName}</td>
    <td>lần ${number}: ${outcome}</td>
  </tr>`;

const stateOfSubscription = ({ webhook }: Snapshot) =>
  webhook.disabled
    ? html`<p class="warning" role="alert">
        Webhook đã bị ngắt sau khi thử hết số lần. Sự kiện mới sẽ mất cho tới khi bật lại.
        <button class="primary" data-action="enable-webhooks">Bật lại webhook</button>
      </p>`
    : html`<p>
        Webhook đang bật. Đang chờ gửi lại: ${webhook.waiting}.
        ${webhook.waiting > 0 && html`<button data-action="retry-webhooks">Gửi lại ngay</button>`}
      </p>`;

export function webhookSection(snapshot: Snapshot) {
  const { webhook } = snapshot;
  return html`<section aria-labelledby="webhook-title">
    <h2 id="webhook-title">Webhook</h2>
    ${stateOfSubscription(snapshot)}
    <form data-action="webhooks" class="grid">
      <label>
        Mỗi sự kiện gửi mấy lần
        <input type="number" name="repeat" min="1" max="20" value="${webhook.repeat}" />
      </label>
      <label class="check">
        <input type="checkbox" name="outOfOrder" ${webhook.outOfOrder && html`checked`} /> Gửi sai thứ tự
      </label>
      <label class="check">
        <input type="checkbox" name="wrongSignature" ${webhook.wrongSignature && html`checked`} /> Chữ ký sai
      </label>
      <div class="buttons"><button class="primary">Áp dụng</button></div>
    </form>
    <div class="buttons">
      <button data-action="review-done" data-body='{"status":0}'>Phiên bản Mini App được duyệt</button>
      <button data-action="review-done" data-body='{"status":-1}'>Phiên bản Mini App bị từ chối</button>
    </div>
    <details id="attempts">
      <summary>Các lần gửi gần đây (${webhook.log.length})</summary>
      <table>
        ${webhook.log.slice(0, SHOWN).map(attemptRow)}
      </table>
    </details>
  </section>`;
}
