import type { StoredSubmission } from '../../services/ports.ts';
import { statusTexts } from '../../texts/bot/status.ts';
import { talkButtons } from '../../texts/bot/talk.ts';
import { menuChoices, openButtons } from './buttons.ts';
import { sayThenGoOn } from './say.ts';
import type { Move, Talk } from './talk.ts';

type Shown = { submission: StoredSubmission; own: boolean; more?: string };

/** The state of one dossier; the app shows only the person's own. */
export function stateOf(talk: Talk, { submission, own, more }: Shown): Move {
  const { code, state, submittedAt, content } = submission;
  const facts = statusTexts.state({ code, title: content.initiative.title, state, submittedAt });
  const text = more ? `${facts}\n${more}` : facts;
  if (talk.state.asking !== null) return sayThenGoOn(talk, [text]);
  const open = own ? openButtons(talk, talkButtons.openDossier, `/ho-so/${code}`) : [];
  return { bubbles: [{ text, choices: [...open, ...menuChoices(talk)] }] };
}

/** The newest dossier of the person, and how many more there are. */
export async function ownStatus(talk: Talk): Promise<Move> {
  const own = await talk.deps.submissions.ofPerson(talk.scene.person.id);
  const [newest] = own;
  if (!newest) return sayThenGoOn(talk, [statusTexts.none]);
  const more = own.length > 1 ? { more: statusTexts.more(own.length - 1) } : {};
  return stateOf(talk, { submission: newest, own: true, ...more });
}
