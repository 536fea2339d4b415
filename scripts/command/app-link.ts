import { demonstrationCredentials } from '../demonstration/credentials.ts';
import { isDemonstration } from '../demonstration/settings.ts';
import { CommandError } from './command.ts';

/**
 * The address of a page of the app as people open it: the Mini App inside Zalo, or, without any Zalo setting,
 * the demonstration on this machine. `path` has no leading slash and may end in a query.
 * @throws CommandError when the server is set up for Zalo but the Mini App's id is missing
 */
export function appLink(path: string, environment: NodeJS.ProcessEnv = process.env): string {
  const id = environment['ZALO_MINI_APP_ID'];
  if (id) return `https://zalo.me/s/${encodeURIComponent(id)}/${path}`;
  if (!isDemonstration(environment)) {
    throw new CommandError('Thiếu ZALO_MINI_APP_ID: chưa biết Mini App nào để làm liên kết.');
  }
  const base = environment['PUBLIC_URL'] || `http://localhost:${environment['PORT'] || 3000}`;
  return `${base.replace(/\/+$/, '')}/zapps/${demonstrationCredentials.miniAppId}/${path}`;
}
