import type { Snapshot } from '../snapshot.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

export const controlPage = (_now: Snapshot): string =>
  layout({ title: 'Bảng điều khiển', look: 'plain', body: html`<main></main>` });
