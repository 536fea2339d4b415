import type { ReplyButton } from './webhook-event.ts';

/** What we ask of Zalo's Graph and OAuth on behalf of a person; refusals are AppErrors. */
export type ZaloIdentity = {
  profile(accessToken: string): Promise<{ zaloUserId: string; oaUserId: string | null; name: string | null }>;
  phone(accessToken: string, phoneToken: string): Promise<string>;
  exchangeBrowserCode(code: string, codeVerifier: string): Promise<{ accessToken: string }>;
};

/** A message as the channel takes it. */
export type OutgoingText = { text: string; buttons: readonly ReplyButton[] };
export type SendResult =
  | { sent: true; messageId: string | null }
  /** `window`: Zalo lets the OA not write now. `temporary`: nothing arrived. `unknown`: it may have arrived. */
  | {
      sent: false;
      class: 'temporary' | 'unknown' | 'window' | 'later' | 'operator' | 'permanent';
      error: string;
    };
export type OaMessenger = {
  sendText(oaUserId: string, message: OutgoingText): Promise<SendResult>;
  sendTemplate(oaUserId: string, templateId: string, data: Record<string, string>): Promise<SendResult>;
  /**
   * Whether this very message reached the person between two instants of Zalo's clock (after an attempt of unknown
   * end). A line after `until` is older all the same: the clock was set back. Undefined when Zalo cannot say.
   */
  wasSent(
    oaUserId: string,
    message: OutgoingText,
    between: { since: Date; until?: Date },
  ): Promise<boolean | undefined>;
};
/** Facebook Messenger, in the name of our page. It cannot tell afterwards what arrived. */
export type MessengerSender = {
  sendText(messengerUserId: string, message: OutgoingText): Promise<SendResult>;
};
