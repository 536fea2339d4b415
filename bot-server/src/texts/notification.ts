import type { NotificationFact, NotificationKind } from '@sang-kien/shared';
import {
  changesAnsweredWords,
  digestWords,
  handOverWords,
  importDoneWords,
  newEntryWords,
  urgeSilentWords,
  urgeWords,
} from './notification/to-official.ts';
import { changesRequestedWords, decidedWords, receiptWords } from './notification/to-submitter.ts';
import type { Words } from './notification/words.ts';

const words: { [Kind in NotificationKind]: Words<Kind> } = {
  receipt: receiptWords,
  new_entry: newEntryWords,
  hand_over: handOverWords,
  changes_requested: changesRequestedWords,
  changes_answered: changesAnsweredWords,
  decided: decidedWords,
  digest: digestWords,
  urge: urgeWords,
  urge_silent: urgeSilentWords,
  import_done: importDoneWords,
};

/** A notification as people read it, in a chat message and in the inbox of the app. */
export function notificationText<Kind extends NotificationKind>(fact: NotificationFact<Kind>): string {
  return words[fact.kind].text(fact.payload);
}

/** The same for people of Messenger, who have no way into the app: what it offers others is asked for in the chat. */
export function notificationTextForMessenger(fact: NotificationFact): string {
  const text = notificationText(fact);
  const instead: Partial<Record<NotificationKind, string>> = {
    receipt: 'Anh/Chị nhắn mã hồ sơ vào đây để xem tình trạng.',
    changes_requested: 'Anh/Chị nhắn “gặp cán bộ” vào đây để được giúp bổ sung.',
  };
  const line = instead[fact.kind];
  return line === undefined ? text : `${text}\n${line}`;
}

/** Words on the button below a notification. */
export function notificationButton({ kind }: NotificationFact): string {
  return words[kind].button;
}

/** Values for the parameters of the template registered with Zalo for this kind. */
export function notificationTemplateData<Kind extends NotificationKind>(
  { kind, payload }: NotificationFact<Kind>,
  recipientName: string | null,
): Record<string, string> {
  return words[kind].template(payload, recipientName);
}
