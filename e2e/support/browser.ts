import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const PHONE = { width: 390, height: 844 };

/** The Chromium of this machine; `npm test` and the commands say where it is. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
    args: ARGUMENTS,
  });
}

export type Phone = {
  context: BrowserContext;
  page: Page;
  /** Errors that reached the console or nobody caught; a good journey has none. */
  errors: string[];
};

/** A phone of its own: nobody is signed in, Vietnamese, touch. */
export async function openPhone(browser: Browser, viewport = PHONE): Promise<Phone> {
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    isMobile: true,
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  const errors: string[] = [];
  const watch = (page: Page) => {
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
    });
  };
  context.on('page', watch);
  return { context, page: await context.newPage(), errors };
}

/** A weak line to the server, as out in the country, until it ends. */
export async function slowNetwork(page: Page, uploadBytesPerSecond: number) {
  const session = await page.context().newCDPSession(page);
  const set = (uploadThroughput: number) =>
    session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 20,
      downloadThroughput: -1,
      uploadThroughput,
    });
  await session.send('Network.enable');
  await set(uploadBytesPerSecond);
  return { end: () => set(-1) };
}
