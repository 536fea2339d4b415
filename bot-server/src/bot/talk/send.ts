import { AppError, finishDraft, type Problem } from '@sang-kien/shared';
import { submissionTexts as texts } from '../../texts/bot/submission.ts';
import { toChatTone } from '../../texts/bot-questions.ts';
import { problemOf, withFiles } from '../submission/progress.ts';
import { questions } from '../submission/questions.ts';
import { goOn, review } from './go-on.ts';
import { changedInApp } from './seen-draft.ts';
import { nothingAsked, tellSent } from './ended.ts';
import { buttons } from './buttons.ts';
import type { Move, Talk } from './talk.ts';

/**
 * Sends in the draft with this id. Its dossier tells the person by its own receipt, the same as from the app.
 * Asked again (a double tap, a crash before the turn was kept) it finds the dossier and sends nothing.
 */
export async function send(talk: Talk, draftId: string | undefined): Promise<Move> {
  const { scene, context, deps } = talk;
  const { draft } = scene;
  if (draftId === undefined) return goOn(talk, { context });
  if (!draft || draft.id !== draftId) return tellSent(talk, draftId);
  // What the app changed since the summary was shown is looked over first.
  if (changedInApp(talk).length > 0) return review(talk, { context });
  if (scene.filesOnTheWay > 0)
    return review(talk, { context, said: [texts.filesOnTheWay(scene.filesOnTheWay)] });
  const body = finishDraft(withFiles(draft.content, context.files), scene.now);
  try {
    await deps.submit(scene.person, draft.id, body);
    return { state: nothingAsked };
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error;
    return refused(talk, error);
  }
}

/** Names everything that is wrong, and asks for the first of it. */
function refused(talk: Talk, { message, fields = [] }: AppError): Move {
  const problems = fields as readonly Problem[];
  const sentences =
    problems.length > 0
      ? problems.map((problem) => `• ${toChatTone(problem.message)}`)
      : [toChatTone(message)];
  const said = [[texts.notYet, ...sentences].join('\n')];
  const first = questions.find((question) => problemOf(question, problems));
  if (first) return goOn(talk, { context: talk.context, said, next: first });
  return { bubbles: [{ text: said.join('\n'), choices: [buttons.review, buttons.cancel, buttons.human] }] };
}
