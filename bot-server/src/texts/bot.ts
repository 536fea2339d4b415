import { formatDateTime, stateNames, type SubmissionState } from '@sang-kien/shared';
import { shorten } from './shorten.ts';

/** What the Official Account says in chat. */
export const botTexts = {
  welcome:
    'Kính chào Anh/Chị! Đây là kênh nộp sáng kiến của Chương trình “01 triệu sáng kiến”. ' +
    'Anh/Chị vui lòng chọn một mục bên dưới.',
  menu:
    'Chúng tôi đã nhận được tin nhắn của Anh/Chị. Anh/Chị vui lòng chọn một mục bên dưới, ' +
    'hoặc gửi mã hồ sơ (dạng SK-XXXX-XXXX) hay hai chữ “hồ sơ” để xem tình trạng hồ sơ của mình.',
  noDossier: 'Chúng tôi chưa thấy hồ sơ nào của Anh/Chị. Anh/Chị vui lòng chọn một mục bên dưới.',
  notText:
    'Hiện chúng tôi chưa nhận tệp, hình ảnh qua tin nhắn. Anh/Chị vui lòng gửi kèm tệp minh chứng ' +
    'trong mục “Nộp sáng kiến”.',
  notYours: (code: string) =>
    `Chúng tôi không tìm thấy hồ sơ ${code} trong các hồ sơ của Anh/Chị. ` +
    'Anh/Chị vui lòng kiểm tra lại mã trên biên nhận, hoặc mở “Hồ sơ của tôi”.',
  state: (dossier: { code: string; title: string; state: SubmissionState; submittedAt: Date }) =>
    [
      `Hồ sơ ${dossier.code}: ${stateNames[dossier.state]}.`,
      `Sáng kiến: “${shorten(dossier.title, 120)}”`,
      `Nộp lúc ${formatDateTime(dossier.submittedAt)}.`,
    ].join('\n'),
} as const;

export const botButtons = {
  submit: 'Nộp sáng kiến',
  mine: 'Hồ sơ của tôi',
  guide: 'Hướng dẫn',
  openDossier: 'Xem hồ sơ',
} as const;
