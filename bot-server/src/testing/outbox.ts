import type { NotificationFact } from '@sang-kien/shared';
import type { ChatReply, Log, Person, Storage } from '../services/ports.ts';
import { anEntry } from './dossier.ts';

/** Records a dossier of a person, with the notices given; gives its code. */
export async function aDossier(
  storage: Storage,
  person: Person,
  given: {
    code?: string;
    at?: Date;
    notices?: readonly { fact: NotificationFact; to: Person }[];
    draftId?: string;
    fileIds?: string[];
  } = {},
): Promise<string> {
  const { code = 'SK-2222-2222', at = new Date('2022-06-15T02:00:00Z'), notices = [] } = given;
  const { draftId = null, fileIds = [] } = given;
  const entry = anEntry(person, { at, content: { evidence: { fileIds } } });
  await storage.submissions.record({
    ...entry,
    submission: { ...entry.submission, code },
    grassrootsKey: 'cdcs',
    notices: notices.map(({ fact, to }) => ({ fact, subject: code, to: { personId: to.id } })),
    draftId,
  });
  return code;
}

/** A receipt as the outbox carries it. */
export function aReceipt(code = 'SK-2222-2222'): NotificationFact {
  return { kind: 'receipt', payload: { code, title: 'Gá bắt vít nhanh', phase: 2 } };
}

/** Queues a reply of the bot, as a turn of the person's talk that says nothing else. */
export async function aReply(
  storage: Storage,
  person: Person,
  reply: Omit<ChatReply, 'personId'>,
  at: Date,
): Promise<void> {
  const { revision, state } = await storage.conversations.find(person.id);
  const replies = [{ personId: person.id, ...reply }];
  const silent = { ends: null, nudgeAt: null, draft: null, files: [], handOver: null };
  await storage.conversations.record({ personId: person.id, revision, state, at, replies, ...silent });
}

export type LoggedLine = {
  level: 'info' | 'warn' | 'error';
  facts: Record<string, unknown>;
  message: string;
};

/** A log that a test can read. */
export function aLog(): Log & { lines: LoggedLine[] } {
  const lines: LoggedLine[] = [];
  const at = (level: LoggedLine['level']) => (facts: object, message: string) =>
    void lines.push({ level, facts: { ...facts }, message });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
