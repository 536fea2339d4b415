import { heldDossiers } from '../../services/held-dossiers.ts';
import type { StoredSubmission } from '../../services/ports.ts';
import { statusTexts } from '../../texts/bot/status.ts';
import { talkButtons } from '../../texts/bot/talk.ts';
import { hasApp, menuChoices, openButtons } from './buttons.ts';
import { sayThenGoOn } from './say.ts';
import type { Move, Talk } from './talk.ts';

type Shown = { submission: StoredSubmission; own: boolean; more?: string };

/** The state of one dossier, with what its unit said of it; the app shows only the person's own. */
export async function stateOf(talk: Talk, { submission, own, more }: Shown): Promise<Move> {
  const { code, state, submittedAt, content } = submission;
  const facts = statusTexts.state({ code, title: content.initiative.title, state, submittedAt });
  const word = await unitsWord(talk, submission);
  const asked = state === 'needs_changes';
  const lines = [facts, word, asked ? howToMend(talk, own) : undefined, more];
  const text = lines.filter((line) => line !== undefined).join('\n');
  if (talk.state.asking !== null) return sayThenGoOn(talk, [text]);
  const { title, path } = asked ? mending(code) : reading(code);
  const open = own ? openButtons(talk, title, path) : [];
  return { bubbles: [{ text, choices: [...open, ...menuChoices(talk)] }] };
}

const reading = (code: string) => ({ title: talkButtons.openDossier, path: `/ho-so/${code}` });
const mending = (code: string) => ({ title: talkButtons.mendDossier, path: `/ho-so/${code}/bo-sung` });

/** What sent a dossier back or threw it out; undefined while it is on its way. */
async function unitsWord(talk: Talk, { id, state }: StoredSubmission): Promise<string | undefined> {
  if (state !== 'needs_changes' && state !== 'invalid') return undefined;
  const timeline = await talk.deps.submissions.timeline(id);
  const said = timeline.filter(({ from, to }) => to === state && from !== state).at(-1);
  return said && statusTexts.word(said);
}

/** Only who handed it in can, and only in the app. */
function howToMend(talk: Talk, own: boolean): string {
  if (!own) return statusTexts.mendBySubmitter;
  return hasApp(talk) ? statusTexts.mendInApp : statusTexts.mendWithHelp;
}

/** The newest dossier of the person, and how many more there are. */
export async function ownStatus(talk: Talk): Promise<Move> {
  const { deps, scene } = talk;
  const own = await heldDossiers(deps, scene.person, await deps.submissions.ofPerson(scene.person.id));
  const [newest] = own;
  if (!newest) return sayThenGoOn(talk, [statusTexts.none]);
  const more = own.length > 1 ? { more: statusTexts.more(own.length - 1) } : {};
  return stateOf(talk, { submission: newest, own: true, ...more });
}
