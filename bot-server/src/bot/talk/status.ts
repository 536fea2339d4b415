import type { StoredSubmission } from '../../services/ports.ts';
import { statusTexts } from '../../texts/bot/status.ts';
import { talkButtons } from '../../texts/bot/talk.ts';
import { menuChoices, openButton } from './buttons.ts';
import { sayThenGoOn } from './say.ts';
import type { Move, Talk } from './talk.ts';

/** The state of one dossier; the app shows only the person's own. */
export function stateOf(
  talk: Talk,
  submission: StoredSubmission,
  own: boolean,
  more: readonly string[] = [],
): Move {
  const { code, state, submittedAt, content } = submission;
  const text = [statusTexts.state({ code, title: content.initiative.title, state, submittedAt }), ...more];
  if (talk.state.asking !== null) return sayThenGoOn(talk, [text.join('\n')]);
  const open = openButton(talk, talkButtons.openDossier, `/ho-so/${code}`);
  return {
    bubbles: [{ text: text.join('\n'), choices: own ? [open, ...menuChoices(talk)] : menuChoices(talk) }],
  };
}

/** The newest dossier of the person, and how many more there are. */
export async function ownStatus(talk: Talk): Promise<Move> {
  const own = await talk.deps.submissions.ofPerson(talk.scene.person.id);
  const [newest] = own;
  if (!newest) return sayThenGoOn(talk, [statusTexts.none]);
  return stateOf(talk, newest, true, own.length > 1 ? [statusTexts.more(own.length - 1)] : []);
}
