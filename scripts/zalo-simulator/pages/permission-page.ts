import { personas } from '../personas.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** What the permission link carried, handed on by the form. */
export interface PermissionRequest {
  app_id: string;
  redirect_uri: string;
  code_challenge: string;
  state: string;
}

const hidden = (request: PermissionRequest) =>
  Object.entries(request).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );

/** Where one chooses a demonstration person to sign in with. */
export const permissionPage = (request: PermissionRequest): string =>
  layout({
    title: 'Đăng nhập Zalo (trình diễn)',
    look: 'sheet-page',
    body: html`<main class="sign-in">
      <h1>Đăng nhập bằng Zalo</h1>
      <p>Mời chọn một người trong bản trình diễn để tiếp tục.</p>
      <form method="post" action="/v4/permission">
        ${hidden(request)}
        <label class="check">
          <input type="checkbox" name="consent" value="yes" checked /> Cho phép chia sẻ tên và ảnh
        </label>
        <ul class="people">
          ${personas.map(
            (one) =>
              html`<li>
                <button name="persona" value="${one.id}">
                  <strong>${one.id}</strong> · ${one.role}<span class="name">${one.name}</span>
                </button>
              </li>`,
          )}
        </ul>
      </form>
    </main>`,
  });

/** Where an OA administrator lets the app act for the OA. */
export const oaPermissionPage = (request: PermissionRequest, oaName: string): string =>
  layout({
    title: 'Cấp quyền cho ứng dụng (trình diễn)',
    look: 'sheet-page',
    body: html`<main class="sign-in">
      <h1>Cấp quyền Official Account</h1>
      <p>Ứng dụng xin quyền gửi tin và nhận sự kiện thay cho “${oaName}”.</p>
      <form method="post" action="/v4/oa/permission">
        ${hidden(request)}
        <button class="primary" name="choice" value="allow">Cho phép</button>
        <button name="choice" value="refuse">Từ chối</button>
      </form>
    </main>`,
  });

export const permissionErrorPage = (code: number, message: string): string =>
  layout({
    title: 'Không đăng nhập được',
    look: 'sheet-page',
    body: html`<main class="sign-in">
      <h1>Không đăng nhập được</h1>
      <p>Đường dẫn đăng nhập không đúng (${code} ${message}). Mời quay lại ứng dụng và thử lại.</p>
    </main>`,
  });
