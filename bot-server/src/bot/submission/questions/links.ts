import { cleanLine, driveLinkOf, limits } from '@sang-kien/shared';

const LIKE_DRIVE = /^(?:https?:\/\/)?(?=(?:drive|docs)\.google\.com\/)/i;

/**
 * The Google Drive links in a text as they should be kept, each once. One that was copied without `https://` is
 * completed; the signs of the sentence around it are taken off.
 */
export function driveLinksIn(text: string): string[] {
  const tokens = cleanLine(text.slice(0, 20_000))
    .split(/[\s<>"“”]+|(?=https?:\/\/)/i)
    .filter((token) => token.length <= limits.driveUrl && /google\.com\//i.test(token))
    .map((token) => token.replace(/^[([{'*_]+|[)\]}'.,;:!?*…]+$/g, ''))
    .filter((token) => LIKE_DRIVE.test(token));
  const links = tokens.map((token) => driveLinkOf(token.replace(LIKE_DRIVE, 'https://')));
  return [...new Set(links.filter((link) => link !== null))];
}

/** Whether the text holds some other address. */
export function hasOtherLink(text: string): boolean {
  return /https?:\/\/|www\.|\b[\w-]+\.(?:com|vn|net|org|me|ly|gle|app|io|link)\b/i.test(text.slice(0, 2000));
}
