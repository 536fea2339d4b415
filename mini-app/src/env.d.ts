/// <reference types="vite/client" />
import type { ChannelSettings } from '@sang-kien/shared';

declare global {
  interface Window {
    /** Id of the Mini App; also part of the path under which the app is served. */
    APP_ID?: string;
    CHANNEL?: ChannelSettings;
    /** Present only inside Zalo. */
    ZJSBridge?: unknown;
  }
}
