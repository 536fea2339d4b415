import { basePath, channel } from '../../../platform/channel.ts';
import { currentPlatform } from '../../../platform/current.ts';

export function receiptAddress(code: string): string {
  return `/bien-nhan/${encodeURIComponent(code)}`;
}

/** Below the app's base path. */
export function trackingAddress(code: string): string {
  return `/ho-so/${encodeURIComponent(code)}`;
}

/** A link that opens the dossier from anywhere: the Mini App for who came by Zalo, else this web address. */
export function trackingLink(code: string): string {
  const inZalo = currentPlatform().name === 'zalo';
  const base = inZalo ? `https://zalo.me/s/${channel().miniAppId}` : `${location.origin}${basePath()}`;
  return `${base}${trackingAddress(code)}`;
}
