import type { Snapshot } from '../snapshot.ts';
import { html } from './html.ts';

/** As a datetime-local field wants it, in Vietnam time. */
const vietnamField = (iso: string): string =>
  new Date(Date.parse(iso) + 7 * 3600_000).toISOString().slice(0, 19);

const presets: [name: string, label: string][] = [
  ['before-phase-1-closes', '10 giây trước khi đóng giai đoạn 1 (31/5/2022 23:59:50)'],
  ['between-phases', 'Trong 7 giờ đóng cổng (01/6/2022 03:00)'],
  ['before-phase-2-opens', '10 giây trước khi mở giai đoạn 2 (01/6/2022 06:59:50)'],
  ['before-phase-2-closes', '10 giây trước khi đóng giai đoạn 2 (01/9/2023 23:59:50)'],
];

export const clockSection = ({ now }: Snapshot) =>
  html`<section aria-labelledby="clock-title">
    <h2 id="clock-title">Đồng hồ trình diễn</h2>
    <p class="clock"><time id="clock" datetime="${now}"></time></p>
    <form data-action="clock" class="line">
      <label>
        Đặt giờ (giờ Việt Nam)
        <input type="datetime-local" name="at" step="1" value="${vietnamField(now)}" required />
      </label>
      <button class="primary">Đặt giờ</button>
    </form>
    <div class="buttons">
      ${presets.map(
        ([preset, label]) =>
          html`<button data-action="clock" data-body="${JSON.stringify({ preset })}">${label}</button>`,
      )}
    </div>
  </section>`;
