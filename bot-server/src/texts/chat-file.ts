import { describeEvidenceCause, toChatTone, type EvidenceCause } from '@sang-kien/shared';

/** How people call the place where they sent a file. */
export type ChatChannelName = 'Zalo' | 'Messenger';
/** Why a file that was sent in a chat is not taken. */
export type ChatFileCause = EvidenceCause | 'gone' | 'host' | 'gave_up';

const again = 'Anh/Chị vui lòng gửi lại, hoặc thêm tệp trong ứng dụng.';

/** What is said of photos and files that were sent in a chat. */
export const chatFileTexts = {
  /** The name of a photo that came without one, ending left out. */
  photo: (channel: ChatChannelName, number: number) =>
    number === 1 ? `Ảnh gửi qua ${channel}` : `Ảnh ${number} gửi qua ${channel}`,
  document: (channel: ChatChannelName, number: number) =>
    number === 1 ? `Tệp gửi qua ${channel}` : `Tệp ${number} gửi qua ${channel}`,
} as const;

/** The sentence for a cause, with what to do next. `maxBytes` is the programme's limit for one file. */
export function describeChatFileCause(
  cause: ChatFileCause,
  { channel, maxBytes }: { channel: ChatChannelName; maxBytes: number },
): string {
  switch (cause) {
    case 'gone':
      return `${channel} không còn cho tải tệp này về. ${again}`;
    case 'host':
      return `Tệp này không nằm trong kho tệp của ${channel} nên chúng tôi không lấy được. ${again}`;
    case 'gave_up':
      return `Chúng tôi chưa lấy được tệp này từ ${channel}. ${again}`;
    default:
      return toChatTone(describeEvidenceCause(cause, maxBytes));
  }
}
