import { submissionTexts } from '../../texts/bot/submission.ts';
import { talkButtons, talkTexts } from '../../texts/bot/talk.ts';
import { buttons, menuChoices, openButtons } from './buttons.ts';
import type { ChatState } from './chat-state.ts';
import { sayThenGoOn } from './say.ts';
import type { Move, Talk } from './talk.ts';

/** What a talk remembers of a submission that is over. */
export const nothingAsked = {
  asking: null,
  asked: [],
  passed: [],
  pieces: [],
  open: null,
} as const satisfies Partial<ChatState>;

/** Says what became of a draft: its dossier, when there is one. */
export async function tellSent(talk: Talk, draftId: string): Promise<Move> {
  const { deps, scene } = talk;
  const sent = await deps.submissions.findRepeat(scene.person.id, draftId);
  // An old button of another dossier ends nothing of the one that is being written.
  if (scene.draft && talk.state.asking !== null) {
    return sayThenGoOn(talk, [sent ? submissionTexts.sentAs(sent.submission.code) : talkTexts.over]);
  }
  if (!sent) {
    return { state: nothingAsked, bubbles: [{ text: talkTexts.draftGone, choices: menuChoices(talk) }] };
  }
  const { code } = sent.submission;
  const open = openButtons(talk, talkButtons.openDossier, `/ho-so/${code}`);
  const text = submissionTexts.sentAs(code);
  return { state: nothingAsked, bubbles: [{ text, choices: [...open, buttons.status] }] };
}
