import {
  notificationKinds,
  notificationPath,
  parseNotification,
  type NotificationFact,
  type NotificationKind,
} from '@sang-kien/shared';
import { z } from 'zod';
import {
  notificationButton,
  notificationTemplateData,
  notificationText,
  notificationTextForMessenger,
} from '../texts/notification.ts';
import type { OutboxMessage, OutgoingText, Person } from './ports.ts';

/** A message in the words of its channel. */
export type Rendered = {
  /** What a notification tells; undefined for what is said in a chat. */
  fact: NotificationFact | undefined;
  message: OutgoingText;
  /** The template message that may go outside the window; none is registered for chat replies. */
  template: { id: string; data: Record<string, string> } | undefined;
  /** Whether the inbox in the app shows it too, so that it is never lost. */
  inInbox: boolean;
  /** Past this instant it is of no use any more; null: never. */
  notAfter: Date | null;
};
export type RenderSettings = {
  /** Address of a page of the app that a chat can open, from its path. */
  linkTo: (path: string) => string;
  /** Ids of the templates registered with Zalo (ZALO_TEMPLATE_…). */
  templates: Partial<Record<NotificationKind, string | undefined>>;
};

const replySchema = z.object({
  text: z.string(),
  buttons: z.array(
    z.union([
      z.object({ title: z.string(), open: z.string() }),
      z.object({ title: z.string(), say: z.string() }),
    ]),
  ),
  notAfter: z.iso.datetime().optional(),
});

/** Writes the words of a stored message. Throws when the row does not hold what its kind promises. */
export function renderMessage(
  { kind, payload }: OutboxMessage,
  person: Person | undefined,
  { linkTo, templates }: RenderSettings,
): Rendered {
  if (!notificationKinds.some((known) => known === kind)) {
    const { notAfter, ...message } = replySchema.parse(payload);
    const until = notAfter === undefined ? null : new Date(notAfter);
    return { fact: undefined, message, template: undefined, inInbox: false, notAfter: until };
  }
  const fact = parseNotification(kind, payload);
  const id = templates[fact.kind];
  const open = linkTo(notificationPath(fact));
  return {
    fact,
    message: isOnMessenger(person)
      ? { text: notificationTextForMessenger(fact), buttons: [] }
      : { text: notificationText(fact), buttons: [{ title: notificationButton(fact), open }] },
    template: id ? { id, data: notificationTemplateData(fact, person?.name ?? null) } : undefined,
    inInbox: true,
    notAfter: null,
  };
}

/** Whoever Zalo does not know has no way into the app: a button would open an app without their dossier. */
function isOnMessenger(person: Person | undefined): boolean {
  return person !== undefined && person.oaUserId === null && person.messengerUserId !== null;
}
