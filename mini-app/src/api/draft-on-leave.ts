import { draftTag, type DraftBase, type DraftContent } from '@sang-kien/shared';
import { apiUrl, authorization } from './client.ts';

/** Browsers refuse more than 64 KiB in requests that outlive their page. */
const LARGEST_BYTES = 60_000;

/**
 * Sends the draft while the page is being left; nobody is there to hear the answer. A refusal or a lost request
 * does no harm: the device's copy is joined with the server's draft when the app opens again.
 */
export function saveDraftOnLeave(content: DraftContent, base: DraftBase): void {
  const body = JSON.stringify(content);
  const small = new Blob([body]).size <= LARGEST_BYTES;
  const headers = { ...authorization(), 'Content-Type': 'application/json', 'If-Match': draftTag(base) };
  const sent = fetch(apiUrl('/draft'), { method: 'PUT', headers, body, keepalive: small });
  // The page is gone by then; what was lost is on the device and goes out at the next opening.
  sent.catch(() => undefined);
}
