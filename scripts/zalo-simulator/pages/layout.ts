import { html, type Html } from './html.ts';

export const BANNER = 'Bản trình diễn – không phải Zalo thật';

export interface Page {
  title: string;
  /** Class of the body, for the style sheet. */
  look: string;
  body: Html;
  /** Says on every page that nothing here is real. */
  banner?: string | undefined;
  /** Script file under /assets. */
  script?: string;
}

/** One whole page with the banner that each page of the simulator carries. */
export function layout({ title, look, body, script, banner = BANNER }: Page): string {
  const page = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/styles.css" />
        ${script && html`<script type="module" src="/assets/${script}"></script>`}
      </head>
      <body class="${look}">
        <p class="banner">${banner}</p>
        ${body}
      </body>
    </html>`;
  return page.text;
}
