import { submissionTexts } from '../../../texts/bot/submission.ts';
import { questionOf } from '../../submission/questions.ts';
import { menuChoices } from '../buttons.ts';
import type { ChatState } from '../chat-state.ts';
import { looksLikeQuestion } from '../side-question.ts';
import { takeAnswer } from '../take-answer.ts';
import type { Handler, Move, Talk } from '../talk.ts';
import { provePhone } from './code.ts';
import { nothingAsked } from './draft-gone.ts';
import { handleSupport } from './support.ts';

/** Something was left open in the turn before: which reading was meant, a number, a second word. */
export const handleOpenMatter: Handler = (talk) => {
  const { open } = talk.state;
  if (!open) return undefined;
  const settled = { ...talk, state: { ...talk.state, open: null } };
  const { tap } = talk.input;
  const chosen = tap?.do === 'take' ? tap.reading : undefined;
  return closing(settle(settled, open, chosen));
};

type Open = NonNullable<ChatState['open']>;

function settle(talk: Talk, open: Open, chosen: 'first' | 'second' | undefined): ReturnType<Handler> {
  switch (open.about) {
    case 'old_charset':
      if (!chosen) return undefined;
      return takeAnswer(talk, questionOf(open.question), {
        text: chosen === 'first' ? open.converted : open.typed,
        asTyped: true,
      });
    case 'answer_or_question':
      if (chosen === 'first')
        return takeAnswer(talk, questionOf(open.question), { text: open.typed, asTyped: true });
      return chosen && handleSupport({ ...talk, input: { ...talk.input, text: open.typed, tap: undefined } });
    case 'narrowing':
      return narrow(talk, open);
    case 'phone_of_dossier':
      return provePhone(talk, open.code);
    case 'cancelling':
      return chosen === 'first' ? discard(talk) : undefined;
  }
}

/** “Bắc Giang”, then “Việt Yên”: the second word is read with the first; alone when that makes no sense. */
function narrow(talk: Talk, open: Extract<Open, { about: 'narrowing' }>): Move | undefined {
  const { text } = talk.input;
  const question = questionOf(open.question);
  if (text.trim() === '' || looksLikeQuestion(text)) return undefined;
  const together = `${text} ${open.words}`;
  if (question.read(together, talk.context).read !== 'answer') return undefined;
  return takeAnswer(talk, question, { text: together, asTyped: true });
}

async function discard(talk: Talk): Promise<Move> {
  await talk.deps.discardDraft(talk.scene.person.id);
  const emptied = { ...talk, context: { ...talk.context, content: {}, files: [] } };
  return {
    state: nothingAsked,
    bubbles: [{ text: submissionTexts.discarded, choices: menuChoices(emptied) }],
  };
}

/** Whoever settles it, the matter is closed by that. */
async function closing(move: ReturnType<Handler>): Promise<Move | undefined> {
  const settled = await move;
  return settled && { ...settled, state: { open: null, ...settled.state } };
}
