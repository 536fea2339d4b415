import { html } from './html.ts';
import { layout } from './layout.ts';

/**
 * The sheet that Zalo shows over the Mini App, made for an iframe. It answers its parent with
 * `{type:'zalo-phone', token, access_token}` or `{type:'zalo-phone', error}`.
 * @param answered an SDK error that is known without asking
 */
export const phoneConsentPage = (accessToken: string, answered: number | undefined): string =>
  layout({
    title: 'Chia sẻ số điện thoại (trình diễn)',
    look: 'overlay',
    script: 'phone-consent.js',
    body: html`<main
      class="bottom-sheet"
      role="dialog"
      aria-labelledby="ask"
      data-token="${accessToken}"
      data-answered="${answered ?? ''}"
    >
      <h1 id="ask">Ứng dụng muốn biết số điện thoại của bạn</h1>
      <p>Số điện thoại đăng ký Zalo sẽ được gửi cho ứng dụng.</p>
      <button class="primary" data-allow="yes">Cho phép</button>
      <button data-allow="no">Từ chối</button>
    </main>`,
  });
