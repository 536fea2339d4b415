import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules of WCAG 2.2 to level AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What is wrong on the page as it stands, one line per rule and element; empty when nothing is. Beyond WCAG: what
 * axe calls good practice, and our own rules.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const byAxe = await wcagFaultsOf(page, [...WCAG, 'best-practice']);
  return [...byAxe, ...(await page.evaluate<string[]>(ownRules))];
}

/** The same by the rules of WCAG alone. */
export async function wcagFaultsOf(page: Page, tags = WCAG): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: tags }, iframes: false });
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/**
 * What axe does not say: an error that its field does not name, a control too small for a finger (44 px high,
 * save links inside a sentence), words that no reader of Vietnamese is told to read as such.
 */
const ownRules = `(() => {
  const faults = [];
  const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  for (const field of document.querySelectorAll('[aria-invalid="true"]')) {
    const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
    const told = ids.filter((id) => id.endsWith('-error')).map((id) => document.getElementById(id));
    if (!told.some((element) => element && element.textContent.trim() !== ''))
      faults.push('error without its sentence: ' + field.outerHTML.slice(0, 160));
  }
  for (const control of document.querySelectorAll('button, a[href], summary, input, select, textarea')) {
    if (!seen(control) || control.matches('.visually-hidden, p a, li a')) continue;
    const label = control.matches('[type=checkbox], [type=radio]') && control.closest('.choice, label');
    const { height } = (label || control).getBoundingClientRect();
    if (height > 0 && height < 43.5) faults.push('low ' + Math.round(height) + ': ' + control.outerHTML.slice(0, 160));
  }
  if (document.documentElement.lang !== 'vi') faults.push('the page does not say that it is Vietnamese');
  return faults;
})()`;

/** Elements that stick out to the right of the window; empty when nothing has to be pushed sideways. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > width + 1);
    return wide.slice(-3).map((e) => Math.round(e.getBoundingClientRect().right) + ': ' + e.outerHTML.slice(0, 160));
  })()`);
}

/** Text at twice its size, as the setting of the phone makes it. */
export async function doubleText(page: Page, on: boolean): Promise<void> {
  await page.evaluate(`document.documentElement.style.fontSize = '${on ? '200%' : ''}'`);
}

/** Whether something lies over the middle of the control that has the focus; its words, or null when it is free. */
export function coverOfFocus(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(`(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const box = focused.getBoundingClientRect();
    const y = Math.max(0, box.top) / 2 + Math.min(innerHeight, box.bottom) / 2;
    const top = document.elementFromPoint(box.left + box.width / 2, y);
    const own = top && (focused.contains(top) || top.contains(focused) || focused.parentElement.contains(top));
    return own ? null : (focused.id || focused.textContent) + ' lies under ' + (top ? top.outerHTML.slice(0, 80) : 'nothing');
  })()`);
}
