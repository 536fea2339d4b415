import { parsePhone, readDossierCode, vietnamDate, type CodeReading } from '@sang-kien/shared';
import { holdsDossier } from '../../../services/held-dossiers.ts';
import { statusTexts } from '../../../texts/bot/status.ts';
import { questionOf } from '../../submission/questions.ts';
import { buttons } from '../buttons.ts';
import { sayThenGoOn } from '../say.ts';
import { stateOf } from '../status.ts';
import type { Handler, Move, Talk } from '../talk.ts';

const TRIES_A_DAY = 5;
/** A code with a few words around it, such as “xem hồ sơ … giúp em”. */
const LONGEST_ASIDE = 60;

/**
 * A dossier's code: its state, when it is the person's own or was proved to be. Whether a code exists is never
 * told: somebody else's and nobody's get the same question for the phone number in it.
 */
export const handleCode: Handler = async (talk) => {
  const reading = codeIn(talk);
  if (!reading) return undefined;
  if (!reading.ok) return sayThenGoOn(talk, [reading.message]);
  const { deps, scene } = talk;
  const found = await deps.submissions.findByCode(reading.code);
  const own = found !== undefined && (await holdsDossier(deps, scene.person, found));
  const proved =
    found && (await deps.dossierLinks.has({ personId: scene.person.id, submissionId: found.id }));
  if (found && (own || proved)) return stateOf(talk, { submission: found, own });
  const open = { about: 'phone_of_dossier', code: reading.code } as const;
  return {
    state: { open },
    bubbles: [{ text: statusTexts.provePhone(reading.code), choices: [buttons.human] }],
  };
};

/** While an answer in one's own words is asked for, only a whole code alone is one; a number of a paper never is. */
function codeIn({ input: { text }, state: { asking } }: Talk): CodeReading | undefined {
  const reading = readTypedCode(text);
  if (asking === null || asking === 'review') return reading;
  if (asking === 'documentNo' || !reading?.ok) return undefined;
  return questionOf(asking).freeText && text.trim().length > LONGEST_ASIDE ? undefined : reading;
}

/** The number that is to prove a dossier: five tries a day. Undefined when the text is no number at all. */
export async function provePhone(talk: Talk, code: string): Promise<Move | undefined> {
  const phone = parsePhone(talk.input.text);
  if (phone === null)
    return /\d{4}/.test(talk.input.text) ? sayThenGoOn(talk, [statusTexts.phoneWanted]) : undefined;
  const { deps, scene, state } = talk;
  const day = vietnamDate(scene.now);
  const tries = state.proofs.day === day ? state.proofs.tries + 1 : 1;
  const after = { open: null, proofs: { day, tries } };
  if (tries > TRIES_A_DAY) return { ...sayThenGoOn(talk, [statusTexts.tooManyTries]), state: after };
  const found = await deps.submissions.findByCode(code);
  if (!found || parsePhone(found.content.author.phone) !== phone) {
    return { ...sayThenGoOn(talk, [statusTexts.notProved(code)]), state: after };
  }
  await deps.dossierLinks.note({ personId: scene.person.id, submissionId: found.id, at: scene.now });
  return { ...(await stateOf(talk, { submission: found, own: false })), state: after };
}

const LOOKS_LIKE_CODE = /(?<![\p{L}\p{N}])SK[\s\-–—_.]?[A-Z0-9]{4}[\s\-–—_.]?[A-Z0-9]{4}(?![\p{L}\p{N}])/giu;

/**
 * A dossier code within a message. One whose check sign is wrong is named only where it cannot be plain words:
 * with a digit in it, or as the whole message.
 */
function readTypedCode(text: string): CodeReading | undefined {
  const clean = text.normalize('NFKC').trim();
  const candidates = clean.match(LOOKS_LIKE_CODE) ?? [];
  const readings = candidates.map((candidate) => ({ candidate, reading: readDossierCode(candidate) }));
  const meant =
    readings.find(({ reading }) => reading.ok) ??
    readings.find(
      ({ candidate }) => candidate === clean || (/\d/.test(candidate) && candidate.includes('-')),
    );
  return meant?.reading;
}
