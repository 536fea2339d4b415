import { readReviewCommand } from '../../commands.ts';
import { questionOf } from '../../submission/questions.ts';
import type { ChatState } from '../chat-state.ts';
import { isFiller, looksLikeQuestion } from '../side-question.ts';
import { takeAnswer } from '../take-answer.ts';
import type { Handler, Move, Talk } from '../talk.ts';
import { provePhone } from './code.ts';
import { handleSupport } from './support.ts';

/** Something was left open in the turn before: which reading was meant, what a word belongs to, a number. */
export const handleOpenMatter: Handler = (talk) => {
  const { open } = talk.state;
  if (!open) return undefined;
  const { tap } = talk.input;
  const chosen = tap?.do === 'take' ? tap.reading : undefined;
  return settle({ ...talk, state: { ...talk.state, open: null } }, open, chosen);
};

type Open = NonNullable<ChatState['open']>;

function settle(talk: Talk, open: Open, chosen: 'first' | 'second' | undefined): ReturnType<Handler> {
  switch (open.about) {
    case 'old_charset':
      return settleCharset(talk, open, chosen ?? (isYes(talk) ? 'first' : undefined));
    case 'answer_or_question':
      if (chosen === 'first')
        return takeAnswer(talk, questionOf(open.question), { text: open.typed, asTyped: true });
      return chosen && handleSupport({ ...talk, input: { ...talk.input, text: open.typed, tap: undefined } });
    case 'narrowing':
      return narrow(talk, open);
    case 'phone_of_dossier':
      return talk.state.asking === 'phone' ? undefined : provePhone(talk, open.code);
    case 'anew':
      return undefined;
  }
}

type OldCharset = Extract<Open, { about: 'old_charset' }>;

function settleCharset(
  talk: Talk,
  open: OldCharset,
  chosen: 'first' | 'second' | undefined,
): Move | undefined {
  if (!chosen) return undefined;
  const text = chosen === 'first' ? open.converted : open.typed;
  const state: ChatState = open.anew ? { ...talk.state, open: { about: 'anew' } } : talk.state;
  return takeAnswer({ ...talk, state }, questionOf(open.question), { text, asTyped: true });
}

/** A nod to what was just shown. */
function isYes({ input }: Talk): boolean {
  return isFiller(input.text) || readReviewCommand(input.text)?.do === 'approve';
}

/** “Bắc Giang”, then “Việt Yên”: the second word is read with the first; alone when that makes no sense. */
function narrow(talk: Talk, open: Extract<Open, { about: 'narrowing' }>): Move | undefined {
  const { text } = talk.input;
  const question = questionOf(open.question);
  if (talk.state.asking !== open.question || text.trim() === '' || looksLikeQuestion(text)) return undefined;
  const together = `${text} ${open.words}`;
  if (question.read(together, talk.context).read !== 'answer') return undefined;
  return takeAnswer(talk, question, { text: together, asTyped: true });
}
