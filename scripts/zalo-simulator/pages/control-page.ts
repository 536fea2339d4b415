import type { Snapshot } from '../snapshot.ts';
import { clockSection } from './control-clock.ts';
import { faultSection } from './control-faults.ts';
import { peopleSection } from './control-people.ts';
import { webhookSection } from './control-webhooks.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** Everything about the simulated Zalo that can be bent, on one page. */
export const controlPage = (snapshot: Snapshot): string =>
  layout({
    title: 'Bảng điều khiển Zalo mô phỏng',
    look: 'plain',
    script: 'control.js',
    body: html`<header class="page-head">
        <a href="/">‹ Tất cả cửa sổ chat</a>
        <h1>Bảng điều khiển</h1>
      </header>
      <p id="notice" class="notice" role="status"></p>
      <main id="controls">
        ${clockSection(snapshot)} ${faultSection(snapshot)} ${webhookSection(snapshot)}
        ${peopleSection(snapshot)}
      </main>`,
  });
