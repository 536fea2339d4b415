import type { MediaLink, Said, UnsupportedKind } from '../../services/channel-event.ts';
import type { MessengerAttachment, MessengerMessage } from './event-schema.ts';

const unsupported: Record<string, UnsupportedKind> = {
  audio: 'audio',
  video: 'video',
  reel: 'video',
  ig_reel: 'video',
  location: 'location',
};

/** What a person said in a message: a tapped choice, photos and files, words, or a link that was shared. */
export function saidIn({ quick_reply: choice, text = '', attachments }: MessengerMessage): Said {
  if (choice) return { kind: 'text', text: choice.payload };
  if (attachments.some(isSticker)) return { kind: 'unsupported', what: 'sticker' };
  const files = attachments.flatMap(mediaLink);
  if (files.length > 0) return { kind: 'files', files, caption: text === '' ? null : text };
  const words = text === '' ? attachments.flatMap(sharedLink).join('\n') : text;
  if (words !== '') return { kind: 'text', text: words };
  return { kind: 'unsupported', what: unsupported[attachments[0]?.type ?? ''] ?? 'other' };
}

/** Until August 2026 a sticker came as an image with an id, since then as a type of its own. */
function isSticker({ type, payload }: MessengerAttachment): boolean {
  return type === 'sticker' || (payload?.sticker_id !== undefined && payload.sticker_id !== null);
}

function mediaLink({ type, payload }: MessengerAttachment): MediaLink[] {
  if ((type !== 'image' && type !== 'file') || payload?.url === undefined) return [];
  const { url, name } = payload;
  return [{ url, name: name ?? nameIn(url), mediaType: null, bytes: null }];
}

/** Meta tells no name but the one at the end of the address. */
function nameIn(url: string): string | null {
  const last = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || null;
  } catch (error) {
    if (error instanceof URIError) return last;
    throw error;
  }
}

/** A link alone comes as a `fallback`, often wrapped in Facebook's own redirection. */
function sharedLink({ type, url, payload }: MessengerAttachment): string[] {
  const shared = payload?.url ?? url;
  if (type !== 'fallback' || shared === undefined) return [];
  const address = URL.parse(shared);
  const isWrapped = address?.hostname === 'l.facebook.com' && address.pathname === '/l.php';
  return [(isWrapped && address.searchParams.get('u')) || shared];
}
