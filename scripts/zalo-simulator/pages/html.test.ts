import { expect, test } from 'vitest';
import { html } from './html.ts';

test('what is put into a page is escaped, whole or in a list; pages inside pages are not', () => {
  const evil = `<img src=x onerror="alert('1')">&`;
  const inner = html`<b>${evil}</b>`;
  expect(html`<p title="${evil}">${[inner, 1, false, null, undefined]}</p>`.text).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;"><b>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</b>1</p>',
  );
});
