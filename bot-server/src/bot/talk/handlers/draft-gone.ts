import { submissionTexts } from '../../../texts/bot/submission.ts';
import { talkButtons, talkTexts } from '../../../texts/bot/talk.ts';
import { menuChoices, openButton } from '../buttons.ts';
import type { ChatState } from '../chat-state.ts';
import type { Handler, Move, Talk } from '../talk.ts';

/** What a talk remembers of a submission that is over. */
export const nothingAsked = {
  asking: null,
  asked: [],
  passed: [],
  pieces: [],
  open: null,
} as const satisfies Partial<ChatState>;

/** The draft that was talked about has become a dossier, or was thrown away, through the app. */
export const handleDraftGone: Handler = async (talk) => {
  const { state, scene } = talk;
  const { seen } = state;
  if (state.asking === null || !seen || scene.draft?.id === seen.draftId) return undefined;
  return tellSent(talk, seen.draftId);
};

/** Says what became of a draft: its dossier, when there is one. */
export async function tellSent(talk: Talk, draftId: string): Promise<Move> {
  const { deps, scene } = talk;
  const sent = await deps.submissions.findRepeat(scene.person.id, draftId);
  if (!sent) {
    return { state: nothingAsked, bubbles: [{ text: talkTexts.draftGone, choices: menuChoices(talk) }] };
  }
  const { code } = sent.submission;
  const open = openButton(talk, talkButtons.openDossier, `/ho-so/${code}`);
  const text = submissionTexts.sentAs(code);
  return { state: nothingAsked, bubbles: [{ text, choices: [open] }] };
}
