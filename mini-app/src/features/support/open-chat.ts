import { currentPlatform } from '../../platform/current.ts';

/** The chat with the programme: Zalo's own inside Zalo, the address that the server names elsewhere. */
export async function openProgrammeChat(zaloUrl: string | null): Promise<void> {
  const platform = currentPlatform();
  if (platform.name === 'zalo' || zaloUrl === null) await platform.openChat();
  else await platform.openUrl(zaloUrl);
}
