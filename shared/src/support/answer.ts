import { gateAt } from '../programme/gate.ts';
import { dossierAnswers } from './answers/dossier.ts';
import { eligibilityAnswers } from './answers/eligibility.ts';
import { entryAnswers } from './answers/entry.ts';
import { evidenceAnswers } from './answers/evidence.ts';
import { formAnswers } from './answers/form.ts';
import { ask, toPerson } from './answers/next-steps.ts';
import { phaseAnswers } from './answers/phases.ts';
import { programmeAnswers } from './answers/programme.ts';
import { listed, reply, type Answer, type SupportAnswer, type SupportContext } from './answers/reply.ts';
import { talkAnswers } from './answers/talk.ts';
import { toAppTone } from './tone.ts';
import { isOffered, topicTitles, type SupportTopic } from './topics.ts';

export type { SupportAnswer, SupportContext, SupportNext, SupportPlace } from './answers/reply.ts';
export { toAppTone, toChatTone } from './tone.ts';

const answers: Record<SupportTopic, Answer> = {
  ...entryAnswers,
  ...formAnswers,
  ...evidenceAnswers,
  ...eligibilityAnswers,
  ...phaseAnswers,
  ...dossierAnswers,
  ...programmeAnswers,
  ...talkAnswers,
};

/** What to say about a topic today, in the words of the place: at most 900 letters and four next steps. */
export function answerSupport(topic: SupportTopic, context: SupportContext): SupportAnswer {
  return inToneOf(context, answers[topic](context));
}

/** What to say to what is outside the programme's matters or not understood: the two nearest topics and a person. */
export function answerUnknown(nearest: readonly SupportTopic[], context: SupportContext): SupportAnswer {
  const closed = gateAt(context.programme, context.at).state === 'closed';
  const near = offeredOf(nearest).filter((topic) => !(closed && topic === 'action.submit'));
  const offered = (near.length > 0 ? near : usual).slice(0, 2);
  const titles = offered.map((topic) => `“${topicTitles[topic]}”`);
  const lines = [
    `Xin lỗi Anh/Chị, chúng tôi chưa hiểu rõ câu hỏi, hoặc câu hỏi nằm ngoài Chương trình “${context.programme.shortName}” nên chúng tôi chưa trả lời được.`,
    `Anh/Chị có thể hỏi về ${listed(titles, 'hay')}, hỏi lại bằng câu khác, hoặc gặp cán bộ.`,
  ];
  return inToneOf(context, reply(lines, [...offered.map(ask), toPerson]));
}

/** Two near topics: asks which one is meant. More than three would leave no button for a person. */
export function askWhich(
  nearest: readonly SupportTopic[],
  context: Pick<SupportContext, 'place'> = {},
): SupportAnswer {
  const near = offeredOf(nearest);
  const offered = (near.length > 0 ? near : usual).slice(0, 3);
  const titles = offered.map((topic) => `“${topicTitles[topic]}”`);
  const lines = [`Anh/Chị muốn hỏi về ${listed(titles, 'hay')}? Anh/Chị chọn một mục bên dưới.`];
  return inToneOf(context, reply(lines, [...offered.map(ask), toPerson]));
}

/** What is offered when nothing is near. */
const usual: readonly SupportTopic[] = ['programme.what', 'track.result'];

function offeredOf(topics: readonly SupportTopic[]): SupportTopic[] {
  return [...new Set(topics)].filter(isOffered);
}

/** The answers are written in the chat's voice. */
function inToneOf({ place }: Pick<SupportContext, 'place'>, answer: SupportAnswer): SupportAnswer {
  return place === 'app' ? { ...answer, text: toAppTone(answer.text) } : answer;
}
