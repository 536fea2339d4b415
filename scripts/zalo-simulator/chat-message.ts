/** A button under an OA message (Zalo reference 2.4). */
export type ChatButton =
  | { title: string; type: 'oa.open.url'; payload: { url: string } }
  | { title: string; type: 'oa.query.show' | 'oa.query.hide'; payload: string }
  | { title: string; type: 'oa.open.sms'; payload: { content: string; phone_code: string } }
  | { title: string; type: 'oa.open.phone'; payload: { phone_code: string } }
  /** A quick reply of Messenger. */
  | { title: string; type: 'quick-reply'; payload: string };

export interface ChatFile {
  name: string;
  type: string;
  size: number;
  /** Absolute, or a path on the simulator. */
  url: string;
}

/** One line of a person's conversation with the OA, or with the page on Messenger. */
export interface ChatMessage {
  id: string;
  from: 'oa' | 'user';
  /** Typed by staff in the channel's own tool, not sent by the server. */
  staff?: boolean;
  /** Programme-clock milliseconds. */
  at: number;
  kind: 'text' | 'image' | 'file' | 'info-request' | 'template';
  text: string;
  images: string[];
  file?: ChatFile;
  buttons: ChatButton[];
  quoteId?: string;
  /** Sent by `oa.query.hide`: travels, but is not shown. */
  hidden: boolean;
  seen: boolean;
}

/** A message with everything empty but what is given. */
export const chatMessage = (
  given: Pick<ChatMessage, 'id' | 'from' | 'at'> & Partial<ChatMessage>,
): ChatMessage => ({
  kind: 'text',
  text: '',
  images: [],
  buttons: [],
  hidden: false,
  seen: false,
  ...given,
});
