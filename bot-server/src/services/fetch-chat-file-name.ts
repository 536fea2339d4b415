import { endingOf, evidenceTypes, kindByName } from '@sang-kien/shared';
import { chatFileTexts, type ChatChannelName } from '../texts/chat-file.ts';
import { cleanFileName } from './evidence-name.ts';
import type { ChatFile } from './ports.ts';

type Known = {
  file: Pick<ChatFile, 'name' | 'url' | 'mediaType'>;
  channel: ChatChannelName;
  /** As the store of the channel tells it; null before the file was fetched, or when it tells none. */
  mediaType: string | null;
  /** Names that files of the draft bear already. */
  taken: readonly string[];
};

/**
 * What a file of a chat is called: as the person named it, else as its link names a document, else by what it is,
 * numbered when there are several. The ending comes from the media type when the name has none.
 */
export function nameChatFile({ file, channel, mediaType, taken }: Known): string {
  const [type] = [file.mediaType, mediaType].flatMap(typesOf);
  const told = cleanFileName(file.name ?? '') || documentIn(file.url);
  if (told) return endingOf(told) || !type ? told : `${told}.${type.endings[0]}`;
  const ending =
    type?.endings[0] ?? (kindByName(lastPartOf(file.url)) ? endingOf(lastPartOf(file.url)) : 'jpg');
  const isPhoto = kindByName(`x.${ending}`) === 'image';
  const stem = isPhoto ? chatFileTexts.photo : chatFileTexts.document;
  for (let number = 1; ; number += 1) {
    const candidate = stem(channel, number);
    if (!taken.some((name) => name.startsWith(`${candidate}.`))) return `${candidate}.${ending}`;
  }
}

function typesOf(mediaType: string | null) {
  return evidenceTypes.filter(({ type }) => type === mediaType?.trim().toLowerCase());
}

/** Photos have meaningless names in links, documents those that people gave them. */
function documentIn(url: string): string {
  const name = cleanFileName(lastPartOf(url));
  const kind = kindByName(name);
  return kind === 'pdf' || kind === 'word' ? name : '';
}

function lastPartOf(url: string): string {
  const part = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
