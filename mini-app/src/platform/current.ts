import { browserPlatform } from './browser.ts';
import type { Platform } from './platform.ts';

let current: Platform = browserPlatform;

/** The platform that {@link choosePlatform} settled on; the plain browser until then. */
export function currentPlatform(): Platform {
  return current;
}

/** Chooses once, before the first screen. Zalo's kit is loaded only inside Zalo: a browser never pays for it. */
export async function choosePlatform(): Promise<Platform> {
  if (isInsideZalo()) current = (await import('./zalo.ts')).zaloPlatform;
  return current;
}

/** For tests and for parts that bring their own. */
export function replacePlatform(platform: Platform): void {
  current = platform;
}

function isInsideZalo(): boolean {
  return window.ZJSBridge !== undefined || location.hostname.endsWith('h5.zdn.vn');
}
