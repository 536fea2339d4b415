import { formatDate } from '../../programme/calendar.ts';
import type { Programme } from '../../programme/programme.ts';
import { exclusionNames } from '../../submission/status.ts';
import { recognitionBodies, recognitionBodyNames } from '../../submission/submission.ts';
import { ask, toGuide, toPerson, toSubmit } from './next-steps.ts';
import { listed, lowered, numbered, reply, type Answers, type SupportContext } from './reply.ts';
import { sourceOf } from './sources.ts';
import { noticeOfEnd, noticeOfGate } from './today.ts';

/** Who and which initiatives the programme takes. */
export const eligibilityAnswers = {
  'recognition.required': (context) =>
    reply(
      [
        `Có. Trước khi nộp, sáng kiến phải được ${listed(recognisers, 'hoặc')} công nhận bằng văn bản và đã được áp dụng trong thực tế.`,
        'Khi nộp, Anh/Chị ghi số văn bản, ngày công nhận và ngày áp dụng.',
        notRecognisedYet(context),
        sourceOf('recognition.required', context),
      ],
      [ask('eligibility.dates'), ...toSubmit(context).slice(0, 1), toPerson],
    ),
  'eligibility.dates': (context) => {
    const { programme } = context;
    return reply(
      [
        describeWindows(programme),
        'Sáng kiến được nghiên cứu hoặc đề xuất từ trước thì vẫn được; đã áp dụng từ trước thời gian này thì không được nhận.',
        describeDispute(programme),
        quoteDisputed(programme),
        noticeOfEnd(context),
        sourceOf('eligibility.dates', context),
      ],
      [toGuide('thoi-gian', 'Xem các mốc thời gian'), ask('recognition.required'), toPerson],
    );
  },
  'exclusion.list': (context) => {
    const { programme } = context;
    return reply(
      [
        'Sáng kiến thuộc một trong các trường hợp sau thì không được nhận:',
        numbered(Object.values(exclusionNames)),
        `${describeWindows(programme)} ${describeDispute(programme)}`,
        noticeOfEnd(context),
        sourceOf('exclusion.list', context),
      ],
      [ask('eligibility.dates'), ask('exclusion.ip'), toPerson],
    );
  },
  'exclusion.ip': (context) =>
    reply(
      [
        'Sáng kiến đang được bảo hộ quyền sở hữu trí tuệ theo pháp luật, ví dụ đã có bằng độc quyền sáng chế, thì không được nhận.',
        'Người nộp cam kết sáng kiến không thuộc trường hợp này. Nếu chưa rõ, Anh/Chị vui lòng hỏi cán bộ.',
        sourceOf('exclusion.ip', context),
      ],
      [ask('exclusion.list'), toPerson],
    ),
  'who.can': (context) =>
    reply(
      [
        'Mọi đoàn viên, công nhân, viên chức, lao động có sáng kiến đều được tham gia, kể cả người chưa vào công đoàn.',
        'Tác giả tự nộp, hoặc công đoàn các cấp nộp thay.',
        noticeOfGate(context),
        sourceOf('who.can', context),
      ],
      [...toSubmit(context), ask('group.choose')],
    ),
} satisfies Answers;

const recognisers = recognitionBodies.map((body) => lowered(recognitionBodyNames[body]));

function notRecognisedYet(context: SupportContext): string | undefined {
  return (
    noticeOfEnd(context) ??
    'Chưa được công nhận thì chưa nộp được: Anh/Chị đề nghị công đoàn cơ sở cùng đơn vị xét trước. Trong lúc chờ, Anh/Chị có thể soạn sẵn bản nháp; bản nháp vẫn được giữ.'
  );
}

/** The days of recognition and of use; said once where they are the same. */
function describeWindows({ recognised, applied }: Programme): string {
  const span = ({ from, to }: Programme['recognised']) =>
    `từ ngày ${formatDate(from)} đến hết ngày ${formatDate(to)}`;
  return recognised.from === applied.from && recognised.to === applied.to
    ? `Sáng kiến phải được công nhận và áp dụng ${span(applied)}.`
    : `Sáng kiến phải được công nhận ${span(recognised)} và áp dụng ${span(applied)}.`;
}

/** One clause excludes these days, another admits them: accepted, and put before the organisers. */
function describeDispute({ applied }: Programme): string {
  return `Nếu áp dụng từ ngày ${formatDate(applied.disputedFrom)} đến hết ngày ${formatDate(applied.to)}, hồ sơ vẫn được nhận và Ban tổ chức sẽ xem xét ngày này.`;
}

/** The clauses that disagree, in their own words: the person may read them, the organisers decide. */
function quoteDisputed({ applied }: Programme): string {
  return [
    'Lý do: các quy định của Chương trình nói khác nhau về ngày này:',
    ...applied.disputedClauses.map((each) => `– ${each}`),
  ].join('\n');
}
