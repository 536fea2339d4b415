import { nothingAsked, tellSent } from '../ended.ts';
import { looksLikeQuestion } from '../side-question.ts';
import type { Handler, Move, Talk } from '../talk.ts';
import { handleSupport } from './support.ts';
import { handleWish } from './wish.ts';

/** The draft that was talked about has become a dossier, or was thrown away, through the app. */
export const handleDraftGone: Handler = async (talk) => {
  const { state, scene, deps } = talk;
  const { seen } = state;
  if (state.asking === null || !seen || scene.draft?.id === seen.draftId) return undefined;
  // Never sent, and another one in its place: the person's two drafts were joined, and the talk goes on in it.
  const sent = await deps.submissions.findRepeat(scene.person.id, seen.draftId);
  if (scene.draft && !sent) return undefined;
  const told = await tellSent(talk, seen.draftId);
  return outlivesDraft(talk) ? hearBehind(talk, told) : told;
};

/** What was said is heard as well, behind the news. */
async function hearBehind(talk: Talk, told: Move): Promise<Move> {
  const free = { ...talk, state: { ...talk.state, ...nothingAsked } };
  const move = (await handleWish(free)) ?? (await handleSupport(free));
  const news = told.bubbles?.[0]?.text ?? '';
  const [first, ...more] = move?.bubbles ?? [];
  if (!move || !first) return told;
  const bubbles = [{ ...first, text: `${news}\n\n${first.text}` }, ...more];
  return { ...move, state: { ...nothingAsked, ...move.state }, bubbles };
}

const STILL_MEANT = new Set(['human', 'status', 'menu', 'start']);

/** Calls for help, questions and the like are meant whatever has become of the draft; answers are not. */
function outlivesDraft({ input }: Talk): boolean {
  const wish = input.tap?.do ?? input.command?.do;
  return wish ? STILL_MEANT.has(wish) || wish === 'ask' : looksLikeQuestion(input.text);
}
