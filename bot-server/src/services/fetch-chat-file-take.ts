import { AppError, endingOf, evidenceCauses, kindByName, type EvidenceCause } from '@sang-kien/shared';
import type { ChatChannelName, ChatFileCause } from '../texts/chat-file.ts';
import { beginEvidence, type EvidenceLimits } from './evidence-begin.ts';
import type { EvidenceDisk } from './evidence-disk.ts';
import { finishEvidence } from './evidence-finish.ts';
import { nameChatFile } from './fetch-chat-file-name.ts';
import type { ChatFile, EvidenceFiles, FetchedMedia, FetchMedia, Log, SystemClock } from './ports.ts';

export type TakeChatFileDeps = {
  evidenceFiles: EvidenceFiles;
  disk: EvidenceDisk;
  limits: EvidenceLimits;
  fetchMedia: FetchMedia;
  systemClock: SystemClock;
  log: Log;
};

/** What taking a file came to; `later` may go better at another try. `name` is what the person knows it by. */
export type Taken = { name: string } & (
  { outcome: 'taken' } | { outcome: 'refused'; cause: ChatFileCause } | { outcome: 'later'; error: string }
);
export type TakeChatFile = (file: ChatFile, channel: ChatChannelName) => Promise<Taken>;

/**
 * Makes a file of a chat evidence of the person's draft, under its own id, so that a repeat finds what an earlier
 * try has brought in. The bytes come before their record, other than with uploads: a record alone would stand in
 * the draft, and take a place there, as long as the channel cannot be reached.
 * The taker throws AppError 'unauthenticated' for a person who was erased meanwhile, and nothing else.
 */
export function createTakeChatFile(deps: TakeChatFileDeps): TakeChatFile {
  const oneByOne = createOneByOne();
  return async (file, channel) => {
    const name = nameChatFile({ file, channel, mediaType: null, taken: [] });
    try {
      const known = await deps.evidenceFiles.find(file.id);
      if (known) return await finish(deps, known);
      const cause = await foreseenRefusal(deps, file, name);
      if (cause) return { name, outcome: 'refused', cause };
      const fetched = await deps.fetchMedia(file.url, (bytes) => deps.disk.store(file.id, bytes));
      if (fetched.outcome === 'later') return { name, ...fetched };
      if (fetched.outcome === 'refused') return { name, ...told(deps, file, fetched) };
      return await oneByOne(() => record(deps, { file, channel, fetched }));
    } catch (error) {
      if (isErased(error)) throw error;
      return { name, outcome: 'later', error: reported(deps, file, error) };
    }
  };
}

/** Whether a write was refused because its person was erased. */
export function isErased(error: unknown): boolean {
  return error instanceof AppError && error.code === 'unauthenticated';
}

/** What nobody expected, such as a full disk; gives its name. */
function reported({ log }: TakeChatFileDeps, { id, attempts }: ChatFile, error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  log.error({ chatFileId: id, attempts, name, message }, 'A file of a chat could not be taken');
  return name;
}

/** What can be told without fetching a hundred megabytes first. */
async function foreseenRefusal(
  { evidenceFiles, limits }: TakeChatFileDeps,
  { name: given, personId }: ChatFile,
  name: string,
): Promise<EvidenceCause | undefined> {
  if (given !== null && endingOf(name) && !kindByName(name)) return 'wrong_type';
  const files = await evidenceFiles.ofDraft(personId);
  return files.length >= limits.files ? 'too_many' : undefined;
}

type Refused = Extract<FetchedMedia, { outcome: 'refused' }>;

/** A host that we do not know may be a new one of the channel: an operator can add it. */
function told({ log }: TakeChatFileDeps, { id }: ChatFile, refused: Refused): Refused {
  if (refused.cause === 'host') {
    log.warn(
      { chatFileId: id, host: refused.host },
      'A file of a chat lies on a host that CHAT_MEDIA_HOSTS does not name',
    );
  }
  return refused;
}

type Arrival = {
  file: ChatFile;
  channel: ChatChannelName;
  fetched: Extract<FetchedMedia, { outcome: 'fetched' }>;
};

async function record(deps: TakeChatFileDeps, { file, channel, fetched }: Arrival): Promise<Taken> {
  const { evidenceFiles: files, limits, systemClock: clock, disk } = deps;
  const { id, personId } = file;
  const taken = (await files.ofDraft(personId)).map(({ name }) => name);
  const name = nameChatFile({ file, channel, mediaType: fetched.mediaType, taken });
  const announced = { id, personId, name, mediaType: '', bytes: fetched.bytes };
  try {
    await beginEvidence({ files, limits, clock }, announced);
  } catch (error) {
    await disk.remove(id);
    return refusedBy(error, name);
  }
  return finish(deps, announced);
}

async function finish(
  { evidenceFiles: files, disk, limits }: TakeChatFileDeps,
  { id, personId, name }: { id: string; personId: string; name: string },
): Promise<Taken> {
  try {
    await finishEvidence({ files, disk, limits }, id);
    return { name, outcome: 'taken' };
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'not_found')) return refusedBy(error, name);
    // A record whose bytes a power failure took: the next try begins anew.
    await files.remove(id, personId);
    return { name, outcome: 'later', error: 'bytes_lost' };
  }
}

function refusedBy(error: unknown, name: string): Taken {
  const code = error instanceof AppError ? error.fields[0]?.code : undefined;
  const cause = evidenceCauses.find((each) => each === code);
  if (!cause) throw error;
  return { name, outcome: 'refused', cause };
}

/** Two photos of one message may arrive at once; each is to see the other's name. */
function createOneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
