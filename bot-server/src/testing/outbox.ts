import type { NotificationFact } from '@sang-kien/shared';
import { timeOrderedIds } from '../machine.ts';
import type { Log, OutgoingText, Person, Storage } from '../services/ports.ts';
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

/** Queues a reply of the bot. */
export async function aReply(storage: Storage, person: Person, reply: OutgoingText, at: Date): Promise<void> {
  const id = timeOrderedIds();
  await storage.webhookEvents.record({ id, channel: 'zalo', body: '{}', receivedAt: at });
  await storage.webhookEvents.finish(id, at, [{ personId: person.id, ...reply }]);
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
