const DRIVE_LINK = /^https:\/\/(?:drive|docs)\.google\.com(\/[^\s?#]*)(\?[^\s#]*)?(?:#\S*)?$/i;
const FILE =
  /^\/(?:a\/[^/]+\/)?(?:file|document|spreadsheets|presentation|forms|drawings)(?:\/u\/\d+)?\/d\/./;
/** `my-drive`, `search` and the like are pages of one's own that nobody else can open. */
const FOLDER = /^\/(?:a\/[^/]+\/)?drive\/(?:u\/\d+\/|mobile\/)*folders\/./;

/**
 * The address of a Google Drive file or folder as it should be kept; null for anything else. Only https, only
 * Google's own two hosts, no name, password or port in it, and it must point at something.
 */
export function driveLinkOf(text: string): string | null {
  const trimmed = text.trim();
  const match = DRIVE_LINK.exec(trimmed);
  if (!match) return null;
  const [, path = '', query = ''] = match;
  const byQuery = /^\/(?:open|uc|folderview)$/.test(path) && /[?&]id=[^&]/.test(query);
  return byQuery || FILE.test(path) || FOLDER.test(path) ? trimmed : null;
}
