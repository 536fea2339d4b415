import { gateAt } from '../../programme/gate.ts';
import { ask, toDossiers, toPerson, toSubmit, toSupportPage } from './next-steps.ts';
import { reply, said, type Answers, type SupportContext } from './reply.ts';
import { sourceOf } from './sources.ts';
import { describeToday } from './today.ts';

/** People, and the courtesies of a talk. */
export const talkAnswers = {
  'support.contact': (context) =>
    reply(
      [
        'Anh/Chị bấm “Gặp cán bộ” để được cán bộ trả lời. Các cách nhắn tin khác và số điện thoại của cán bộ Ban Tuyên giáo (khi đã công bố) có ở trang “Hỗ trợ”.',
        helpful,
        sourceOf('support.contact', context),
      ],
      [toPerson, toSupportPage],
    ),
  'action.human': (context) =>
    reply(
      [
        said(context, {
          app: 'Anh/Chị nhắn “gặp cán bộ” cho Zalo của Chương trình, cán bộ sẽ trả lời trong khung chat đó.',
          chat: 'Anh/Chị nhắn “gặp cán bộ” ngay tại đây, cán bộ sẽ trả lời trong khung chat này.',
        }),
        'Các cách liên hệ khác có ở trang “Hỗ trợ”.',
        helpful,
        sourceOf('action.human', context),
      ],
      [toSupportPage, toDossiers],
    ),
  'smalltalk.greeting': (context) =>
    reply(
      ['Kính chào Anh/Chị, rất vui được giúp Anh/Chị!', whatOneCanDo(context), describeToday(context)],
      [...toSubmit(context), toDossiers, ask('programme.what')],
    ),
  'smalltalk.thanks': (context) =>
    reply(
      ['Cảm ơn Anh/Chị! Được giúp Anh/Chị là niềm vui của chúng tôi.', whatOneCanDo(context)],
      [...toSubmit(context).slice(0, 1), toDossiers, toPerson],
    ),
} satisfies Answers;

const helpful = 'Khi hỏi, Anh/Chị nên cho biết mã hồ sơ (nếu đã nộp), đang ở bước nào và máy hiện câu gì.';

function whatOneCanDo({ programme, at }: SupportContext): string {
  const submit = gateAt(programme, at).state === 'open' ? 'nộp sáng kiến, ' : '';
  return `Anh/Chị có thể ${submit}xem hồ sơ của mình hoặc hỏi về Chương trình “${programme.shortName}”.`;
}
