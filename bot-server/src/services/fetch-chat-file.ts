import { describeChatFileCause, type ChatChannelName } from '../texts/chat-file.ts';
import { backoffMs } from './backoff.ts';
import {
  createTakeChatFile,
  isErased,
  type TakeChatFile,
  type TakeChatFileDeps,
  type Taken,
} from './fetch-chat-file-take.ts';
import type { ChatFile, ChatFiles, People } from './ports.ts';
import type { TakeTurn } from './take-turn.ts';

export type FetchChatFilesDeps = TakeChatFileDeps & {
  chatFiles: Pick<ChatFiles, 'claim' | 'retry'>;
  people: Pick<People, 'find'>;
  takeTurn: TakeTurn;
};

/** Far longer than a fetch may take: the same file is never written by two workers. */
const LEASE_MS = 5 * 60_000;
/** Some four minutes: links do not live long, and the person waits for a word. */
const MAX_TRIES = 6;
/** A turn that cannot be taken is a fault of ours: it is tried for hours, then parked for a person to look at. */
const MAX_ATTEMPTS = 12;

/**
 * Fetches the files of chats that are due and tells what came of each, until none is left; gives how many it took
 * up. One file at a time: several may run side by side, so that a slow one does not hold up the others.
 */
export function createFetchChatFiles(deps: FetchChatFilesDeps): () => Promise<number> {
  const take = createTakeChatFile(deps);
  return async () => {
    let worked = 0;
    for (let file = await takeUp(deps); file; file = await takeUp(deps)) {
      await workOrRetry(deps, take, file);
      worked += 1;
    }
    return worked;
  };
}

async function takeUp({ chatFiles, systemClock }: FetchChatFilesDeps): Promise<ChatFile | undefined> {
  const at = systemClock.now();
  const [file] = await chatFiles.claim({ at, leaseUntil: new Date(at.getTime() + LEASE_MS), limit: 1 });
  return file;
}

async function workOrRetry(deps: FetchChatFilesDeps, take: TakeChatFile, file: ChatFile): Promise<void> {
  const facts = { chatFileId: file.id, attempts: file.attempts };
  try {
    const error = await work(deps, take, file);
    if (error === null) return;
    deps.log.warn({ ...facts, error }, 'A file of a chat could not be fetched; it is tried again');
    await tryAgain(deps, file, error);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    if (isErased(error)) deps.log.info(facts, 'A file of a chat belongs to nobody any more');
    else deps.log.error({ ...facts, name, message }, 'What came of a file of a chat could not be told');
    await tryAgain(deps, file, name);
  }
}

/** Gives the error to try again after; null when the person was told what came of the file. */
async function work(deps: FetchChatFilesDeps, take: TakeChatFile, file: ChatFile): Promise<string | null> {
  const person = await deps.people.find(file.personId);
  // Two rows of a person were joined a moment ago: the file stands under the other one by now.
  if (!person) return 'person_joined';
  const channel = person.messengerUserId === null ? 'Zalo' : 'Messenger';
  const taken = await take(file, channel);
  if (taken.outcome === 'later' && file.attempts < MAX_TRIES) return taken.error;
  const refusal = refusalOf(taken, { channel, maxBytes: deps.limits.fileBytes });
  const happening = { kind: 'file_fetched' as const, name: taken.name, refusal };
  await deps.takeTurn({ person, happening, saidAt: file.at, ends: { chatFileId: file.id } });
  return null;
}

function refusalOf(taken: Taken, place: { channel: ChatChannelName; maxBytes: number }): string | null {
  if (taken.outcome === 'taken') return null;
  return describeChatFileCause(taken.outcome === 'refused' ? taken.cause : 'gave_up', place);
}

/** A row that went with its person, or was ended by another worker, is not brought back by this. */
async function tryAgain(
  { chatFiles, systemClock }: FetchChatFilesDeps,
  file: ChatFile,
  error: string,
): Promise<void> {
  const isHopeless = file.attempts >= MAX_ATTEMPTS;
  const next = isHopeless ? null : new Date(systemClock.now().getTime() + backoffMs(file.attempts));
  await chatFiles.retry(file.id, error, next);
}
