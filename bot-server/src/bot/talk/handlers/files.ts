import { submissionTexts as texts } from '../../../texts/bot/submission.ts';
import { questionOf } from '../../submission/questions.ts';
import { buttons } from '../buttons.ts';
import { goOn } from '../go-on.ts';
import { sayThenGoOn } from '../say.ts';
import type { Handler } from '../talk.ts';
import { isStaffThere } from './staff.ts';

/** More in one message is no album of a person. */
const MOST_AT_ONCE = 20;

/**
 * Photos and files are fetched at once, whatever was being asked: they are evidence of the draft. The bot
 * speaks of them when they are in.
 */
export const handleFiles: Handler = (talk) => {
  const { happening } = talk.scene;
  if (happening.kind !== 'files') return undefined;
  const fetch = happening.files.slice(0, MOST_AT_ONCE);
  if (talk.state.asking !== null || isStaffThere(talk)) return { fetch };
  return { fetch, bubbles: [{ text: texts.fileWithoutDraft, choices: [buttons.start, buttons.human] }] };
};

/** A file has come in, or could not be taken: said once, with what is asked next. */
export const handleFileFetched: Handler = (talk) => {
  const { scene, state, context } = talk;
  const { happening } = scene;
  if (happening.kind !== 'file_fetched') return undefined;
  const { name, refusal } = happening;
  // Of several files that come in together, the last one speaks for all that were taken.
  if (refusal === null && scene.filesOnTheWay > 1) return {};
  if (isStaffThere(talk)) return {};
  const count = context.files.filter(({ type }) => type !== null).length;
  const most = context.programme.limits.files;
  const soFar = count > 0 ? `\n${texts.filesSoFar(count, most)}` : '';
  const said = refusal ? `${texts.fileRefused(name, refusal)}${soFar}` : texts.fileTaken(name, count, most);
  const isGone = state.seen !== null && scene.draft?.id !== state.seen.draftId;
  if (state.asking === null || isGone) {
    return { bubbles: [{ text: `${said}\n${texts.fileKept}`, choices: [buttons.goOn] }] };
  }
  if (state.asking !== 'evidence') return sayThenGoOn(talk, [said]);
  return goOn(talk, { context, said: [said], next: questionOf('evidence') });
};
