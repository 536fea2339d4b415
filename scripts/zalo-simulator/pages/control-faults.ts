import type { Snapshot } from '../snapshot.ts';
import { html } from './html.ts';

type Choice = [value: string | number, label: string];

const options = (choices: Choice[], chosen: string | number) =>
  choices.map(
    ([value, label]) =>
      html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`,
  );

const targets: Choice[] = [
  ['oa', 'Gửi tin và đọc dữ liệu OA'],
  ['graph', 'Graph (thông tin người dùng)'],
  ['oauth', 'OAuth (đổi khóa)'],
  ['messenger', 'Gửi tin Messenger'],
  ['all', 'Tất cả'],
];
const kinds: Choice[] = [
  ['none', 'Không lỗi'],
  ['http', 'Lỗi HTTP 5xx'],
  ['zalo', 'Mã lỗi của Zalo'],
  ['no-answer', 'Nhận nhưng không trả lời'],
];
const graphErrors: Choice[] = [
  [0, 'Bình thường'],
  [-501, '-501 máy chủ ở ngoài Việt Nam'],
  [452, '452 phiên không hợp lệ'],
];

function summary({ faults }: Snapshot): string {
  const said: string[] = [];
  if (faults.delayMs > 0) said.push(`chậm ${faults.delayMs} ms`);
  const left = faults.remaining === null ? 'đến khi tắt' : `còn ${faults.remaining} lần gọi`;
  if (faults.failure.kind === 'http') said.push(`HTTP ${faults.failure.status}, ${left}`);
  if (faults.failure.kind === 'zalo') said.push(`mã ${faults.failure.code}, ${left}`);
  if (faults.failure.kind === 'no-answer') said.push(`không trả lời, ${left}`);
  if (faults.graphError !== 0) said.push(`Graph ${faults.graphError}`);
  if (faults.rateLimit !== 4000) said.push(`giới hạn ${faults.rateLimit} lần/phút`);
  return said.length === 0 ? 'Zalo đang chạy bình thường.' : `Đang bật: ${said.join(' · ')}.`;
}

/** Fields that only some kinds of failure have; the page's script shows and hides them. */
const failureFields = ({ failure, remaining }: Snapshot['faults']) => html`
  <label data-when="http">
    Mã HTTP
    <input
      type="number"
      name="failure.status"
      min="500"
      max="599"
      value="${failure.kind === 'http' ? failure.status : 503}"
    />
  </label>
  <label data-when="zalo">
    Mã lỗi Zalo
    <input type="number" name="failure.code" value="${failure.kind === 'zalo' ? failure.code : -32}" />
  </label>
  <label data-when="http zalo no-answer">
    Số lần gọi bị lỗi (để trống: đến khi tắt)
    <input type="number" name="remaining" min="1" data-empty="null" value="${remaining || ''}" />
  </label>
`;

const faultForm = (faults: Snapshot['faults']) =>
  html`<form data-action="faults" class="grid">
    <label
      >Ở đâu
      <select name="target">
        ${options(targets, faults.target)}
      </select></label
    >
    <label>
      Chậm thêm (ms)
      <input type="number" name="delayMs" min="0" max="120000" value="${faults.delayMs}" />
    </label>
    <label
      >Kiểu lỗi
      <select name="failure.kind">
        ${options(kinds, faults.failure.kind)}
      </select></label
    >
    ${failureFields(faults)}
    <label>
      Graph trả về
      <select name="graphError" data-number>
        ${options(graphErrors, faults.graphError)}
      </select>
    </label>
    <label>
      Giới hạn lần gọi mỗi phút
      <input type="number" name="rateLimit" min="1" value="${faults.rateLimit}" />
    </label>
    <div class="buttons">
      <button class="primary">Áp dụng</button>
      <button type="button" data-action="faults-off">Tắt mọi lỗi</button>
    </div>
  </form>`;

export const faultSection = (snapshot: Snapshot) =>
  html`<section aria-labelledby="fault-title">
    <h2 id="fault-title">Zalo chậm hoặc lỗi</h2>
    <p>${summary(snapshot)}</p>
    ${faultForm(snapshot.faults)}
    <p>
      Khoá truy cập OA còn hạn: ${snapshot.oaTokens.good}.
      <button data-action="expire-oa-token">Cho khóa OA hết hạn ngay</button>
    </p>
  </section>`;
