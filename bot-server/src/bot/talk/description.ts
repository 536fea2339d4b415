import { countCharacters } from '@sang-kien/shared';
import { submissionTexts as texts } from '../../texts/bot/submission.ts';
import { toChatTone, withThousands } from '../../texts/bot-questions.ts';
import { talkButtons } from '../../texts/bot/talk.ts';
import { problemOf, problemsIn } from '../submission/progress.ts';
import type { Question } from '../submission/question.ts';
import { openButton } from './buttons.ts';
import type { ChatState } from './chat-state.ts';
import { goOn, nowAsking } from './go-on.ts';
import type { Move, Talk } from './talk.ts';

/**
 * One more piece of the description. Pieces stand in the order in which they were sent, whatever order they came
 * in; the draft holds them joined, so that the app shows them too.
 */
export function takePiece(talk: Talk, question: Question, text: string): Move {
  const pieces = withPiece(talk, text);
  const reading = question.read(pieces.map((piece) => piece.text).join('\n'), talk.context);
  if (reading.read !== 'answer') return goOn(talk, { context: talk.context, next: question });
  const { content } = reading;
  const context = { ...talk.context, content };
  const problem = problemOf(question, problemsIn(context));
  const said =
    problem && problem.field === question.field
      ? `${toChatTone(problem.message)}\n${texts.tooLong}`
      : soFar(context);
  const done = { title: talkButtons.done, tap: { do: 'done', question: question.id } } as const;
  const rewrite = { title: talkButtons.rewrite, tap: { do: 'edit', question: question.id } } as const;
  const open = openButton(talk, talkButtons.openDraft, '/nop/initiative');
  const asked = talk.state.asking === question.id ? nowAsking(talk, question.id) : {};
  return {
    draft: content,
    state: { ...asked, pieces, open: null },
    bubbles: [{ text: said, choices: problem ? [rewrite, open] : [done, rewrite] }],
  };
}

function withPiece({ state, scene, context }: Talk, text: string): ChatState['pieces'] {
  const known =
    state.pieces.length > 0 ? state.pieces : startingPieces(context.content.initiative?.description, state);
  return [...known, { at: scene.saidAt.getTime(), text }].toSorted((one, other) => one.at - other.at);
}

/** What the app holds already is kept in front, unless the person has just asked to write it anew. */
function startingPieces(inDraft: string | undefined, { asking }: ChatState): ChatState['pieces'] {
  return inDraft && asking !== 'description' ? [{ at: 0, text: inDraft }] : [];
}

function soFar({ content, programme }: Talk['context']): string {
  const letters = countCharacters(content.initiative?.description ?? '');
  return texts.piece(withThousands(letters), withThousands(programme.limits.description));
}
