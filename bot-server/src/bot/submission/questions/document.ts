import { questionTexts } from '../../../texts/bot-questions.ts';
import { withMembers } from './content.ts';
import { announcement } from './polite.ts';
import { textQuestion } from './text-question.ts';

const texts = questionTexts;

/** “Số văn bản là …”, and “quyết định số 15/QĐ-SK” of which the number is what counts. */
const DOCUMENT_NO = new RegExp(
  `${announcement('số văn bản|so van ban|số quyết định|so quyet dinh|số qđ|số hiệu|số|so').source}|^(?:dạ )?(?:(?:quyết định|quyet dinh|văn bản|van ban|qđ|qd) )?(?:số|so)[ :]+(?=\\d)`,
  'iu',
);

export const documentNo = textQuestion({
  id: 'documentNo',
  step: 'recognition',
  field: 'recognition.documentNo',
  aliases: ['so van ban', 'van ban', 'so quyet dinh', 'quyet dinh', 'so qd', 'so hieu', 'so cong nhan'],
  asked: 'always',
  required: true,
  texts: texts.documentNo,
  announcedBy: DOCUMENT_NO,
  get: ({ recognition }) => recognition?.documentNo,
  set: (content, value) => withMembers(content, 'recognition', { documentNo: value }),
});

export const recognisedBy = textQuestion({
  id: 'recognisedBy',
  step: 'recognition',
  field: 'recognition.by',
  aliases: ['noi ra van ban', 'noi ra van ban cong nhan', 'don vi cong nhan', 'co quan cong nhan'],
  asked: 'on_request',
  required: false,
  texts: texts.recognisedBy,
  announcedBy: announcement('nơi ra văn bản|noi ra van ban|nơi công nhận|noi cong nhan'),
  get: ({ recognition }) => recognition?.by,
  set: (content, value) => withMembers(content, 'recognition', { by: value }),
});
