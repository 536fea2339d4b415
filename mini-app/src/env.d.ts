/// <reference types="vite/client" />
import type { Channel } from './platform/channel.ts';

declare global {
  interface Window {
    /** Id of the Mini App; also part of the path under which the app is served. */
    APP_ID?: string;
    CHANNEL?: Channel;
    /** Present only inside Zalo. */
    ZJSBridge?: unknown;
  }
}
