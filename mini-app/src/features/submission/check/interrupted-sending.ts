import { currentPlatform } from '../../../platform/current.ts';

/** A submission on its way: kept until its answer has come, so that a killed app can ask again. */
export type Sending = { key: string; body: Record<string, unknown> };

const KEY = 'sang-kien.sending';

export function rememberSending(sending: Sending): void {
  currentPlatform().storage.set(KEY, JSON.stringify(sending));
}

export function forgetSending(): void {
  currentPlatform().storage.remove(KEY);
}

/**
 * A submission that was sent and never answered, when its draft is gone from the server: it became a dossier, and
 * asking again under the same key brings its receipt. While the draft stands, the person presses the button.
 */
export function unansweredSending(draftId: string): Sending | null {
  const kept = currentPlatform().storage.get(KEY);
  if (kept === null) return null;
  const sending = JSON.parse(kept) as Sending;
  return sending.key === draftId ? null : sending;
}
