import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PHONE } from '../support/browser.ts';

/** A picture stays small enough to be kept in the repository. */
const MOST_BYTES = 150_000;
/** Pictures from this number on show documents; they come from elsewhere and stay. */
const FIRST_DOCUMENT = 90;

export const DESK = { width: 1280, height: 800 };

export type Shot = { file: string; title: string; bytes: number };

/** Takes pictures of screens into a folder, numbered in the order in which a person meets them. */
export type Camera = {
  /**
   * The whole of a page, three phones high and 150 kB at most, or, of `screenOnly`, what the phone shows.
   * @param shown the file's name without number and ending, and for the list what the picture shows
   */
  take(page: Page, shown: { name: string; title: string; screenOnly?: boolean }): Promise<void>;
  shots: readonly Shot[];
};

/** Throws away the pictures of the last time, so that none of a screen that is gone stays behind. */
export async function openCamera(folder: string, onShot: (shot: Shot) => void): Promise<Camera> {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter(
    (name) => name.endsWith('.png') && Number.parseInt(name, 10) < FIRST_DOCUMENT,
  );
  await Promise.all(old.map((name) => rm(join(folder, name))));
  const shots: Shot[] = [];
  return {
    shots,
    async take(page, { name, title, screenOnly = false }) {
      const window = page.viewportSize() ?? PHONE;
      await settle(page);
      // A finger hovers over nothing.
      await page.mouse.move(0, 0);
      if (!screenOnly) await unroll(page, window);
      const picture = await shoot(page);
      await page.setViewportSize(window);
      const file = `${String(shots.length + 1).padStart(2, '0')}-${name}.png`;
      await writeFile(join(folder, file), picture);
      const shot = { file, title, bytes: picture.length };
      shots.push(shot);
      onShot(shot);
    },
  };
}

type Size = { width: number; height: number };

/** Makes the screen as long as its page, so that what sticks to its foot stands at the end. */
async function unroll(page: Page, window: Size): Promise<void> {
  const length = await page.evaluate<number>('document.documentElement.scrollHeight');
  const height = Math.min(Math.max(length, window.height), 3 * PHONE.height);
  await page.setViewportSize({ width: window.width, height });
  await page.evaluate('window.scrollTo(0, 0)');
}

/** A picture of the window, from its top as far down as the limit lets it go. */
async function shoot(page: Page): Promise<Buffer> {
  const whole = { animations: 'disabled', caret: 'hide' } as const;
  const picture = await page.screenshot(whole);
  if (picture.length <= MOST_BYTES) return picture;
  const full = page.viewportSize() ?? PHONE;
  const height = Math.floor((full.height * MOST_BYTES * 0.95) / picture.length);
  return page.screenshot({ ...whole, clip: { x: 0, y: 0, width: full.width, height } });
}

/** Until fonts and pictures are there, and nothing says that it is still loading. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    `document.fonts.status === 'loaded' && [...document.images].every((i) => i.complete)`,
  );
  await page.getByText('Đang tải…').waitFor({ state: 'hidden' });
}
