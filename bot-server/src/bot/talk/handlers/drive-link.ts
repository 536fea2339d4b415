import { submissionTexts as texts } from '../../../texts/bot/submission.ts';
import { questionOf } from '../../submission/questions.ts';
import { sayThenGoOn } from '../say.ts';
import type { Handler } from '../talk.ts';

const LINK = /https?:\/\/(?:drive|docs)\.google\.com\/\S+/i;
/** Words around a link that is sent by itself, such as “đây ạ”. */
const MOST_AROUND = 40;

/** A Drive link sent by itself is evidence, as a photo is, whatever is being asked. */
export const handleDriveLink: Handler = (talk) => {
  const { state, input, context } = talk;
  const [link] = LINK.exec(input.text) ?? [];
  if (!link || state.asking === null || state.asking === 'evidence') return undefined;
  if (input.text.length - link.length > MOST_AROUND) return undefined;
  const reading = questionOf('evidence').read(link, context);
  if (reading.read !== 'answer') return undefined;
  const { content } = reading;
  const noted = { ...talk, context: { ...context, content } };
  return { ...sayThenGoOn(noted, [texts.linkTaken]), draft: content };
};
