import { examplesOf } from './examples/all-examples.ts';
import {
  isOffered,
  isSupportTopic,
  supportTopics,
  topicTitles,
  type SupportTopic,
  type UnderstoodTopic,
} from './topics.ts';
import { TopicModel, type RankedTopic } from './understanding/topic-model.ts';
import { readWords } from './understanding/words.ts';

/** What a question to the support bot is about. */
export type Understanding = {
  /** `none` when it is outside the programme's matters or not understood. */
  topic: UnderstoodTopic;
  /** How sure the bot is of the nearest topic: 0 … 1, three decimals. */
  confidence: number;
  /** The topics to offer to whoever meant none: best first, two of them; no courtesy, no person, never `none`. */
  nearest: readonly SupportTopic[];
  /** Another topic comes so near that one should ask which is meant; `topic` is still the better one. */
  unsure: boolean;
};

/** Below this no topic is near enough to be meant. */
const LEAST_CONFIDENCE = 0.2;
/** Few people ask a programme's bot about other things: that must be clearly likelier than the best topic. */
const FOREIGN_BEYOND = 1.5;
/** Two topics compete when the best is no likelier than this … */
const SURE_FROM = 0.5;
/** … and the second comes this near to it. */
const COMPETING_FROM = 0.6;
/** What is offered to those who said nothing that could be understood. */
const usual: readonly SupportTopic[] = ['submit.steps', 'support.contact'];

let model: TopicModel | undefined;

/**
 * Says which topic a question is about, however it is typed: with or without marks, shortened, with a slip of the
 * finger. Any text will do; of a long one the beginning is read. The first call learns the examples, which takes
 * a good part of a second; a server may pass it any question when it starts.
 */
export function understandQuestion(question: string): Understanding {
  model ??= new TopicModel(lessons());
  if (readWords(question).length === 0)
    return { topic: 'none', confidence: 0, nearest: usual, unsure: false };
  const ranked = model.rank(question);
  const none = ranked.find(({ topic }) => topic === 'none')?.probability ?? 0;
  const own = ranked.filter(isOwn);
  const [best, second] = own as [OwnTopic, OwnTopic];
  const confidence = best.probability;
  const foreign = confidence < LEAST_CONFIDENCE || none > FOREIGN_BEYOND * confidence;
  return {
    topic: foreign ? 'none' : best.topic,
    confidence: Math.round(confidence * 1000) / 1000,
    nearest: own
      .map(({ topic }) => topic)
      .filter(isOffered)
      .slice(0, 2),
    unsure: !foreign && confidence < SURE_FROM && competes(second, best),
  };
}

/** A courtesy never does: whoever thanks for an answer does not ask about it. */
function competes(second: OwnTopic, best: OwnTopic): boolean {
  return !second.topic.startsWith('smalltalk.') && second.probability > COMPETING_FROM * best.probability;
}

type OwnTopic = RankedTopic & { topic: SupportTopic };

function isOwn(ranked: RankedTopic): ranked is OwnTopic {
  return isSupportTopic(ranked.topic);
}

/** The examples, and each topic's title, which a person asks by tapping its button. */
function lessons() {
  return [...supportTopics, 'none' as const].flatMap((topic) => {
    const titles = topic === 'none' ? [] : [topicTitles[topic]];
    return [...titles, ...examplesOf(topic)].map((question) => ({ topic, question }));
  });
}
