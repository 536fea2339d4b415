import { foldForSearch, readDossierCode, type CodeReading } from '@sang-kien/shared';
import type { OutgoingText, ReplyButton, StoredSubmission, Submissions } from '../services/ports.ts';
import type { AnswerChat } from '../services/work-event.ts';
import { botButtons, botTexts } from '../texts/bot.ts';

export type AnswerDeps = {
  submissions: Submissions;
  /** Address of a page of the app that a chat can open, from its path. */
  linkTo: (path: string) => string;
};

/**
 * What the bot says: the state of the person's own dossier when the text names one by its code, of the newest
 * when it asks for “hồ sơ”, “tình trạng” or “kết quả”; else the menu.
 */
export function createAnswer({ submissions, linkTo }: AnswerDeps): AnswerChat {
  const menu: readonly ReplyButton[] = [
    { title: botButtons.submit, open: linkTo('/nop/personal') },
    { title: botButtons.mine, open: linkTo('/ho-so') },
    { title: botButtons.guide, open: linkTo('/huong-dan') },
  ];

  /** Another person's code and a code that nobody has get one and the same answer. */
  async function aboutDossier(personId: string, code: string): Promise<OutgoingText> {
    const found = await submissions.findByCode(code);
    if (found?.personId !== personId) return { text: botTexts.notYours(code), buttons: menu };
    return stateOf(found);
  }

  async function aboutNewest(personId: string): Promise<OutgoingText> {
    const [newest] = await submissions.ofPerson(personId);
    return newest ? stateOf(newest) : { text: botTexts.noDossier, buttons: menu };
  }

  function stateOf({ code, state, submittedAt, content }: StoredSubmission): OutgoingText {
    const open = { title: botButtons.openDossier, open: linkTo(`/ho-so/${code}`) };
    const text = botTexts.state({ code, title: content.initiative.title, state, submittedAt });
    return { text, buttons: [open, ...menu] };
  }

  return async ({ person, said }) => {
    if (said.kind === 'follow') return { text: botTexts.welcome, buttons: menu };
    if (said.kind === 'attachment') return { text: botTexts.notText, buttons: menu };
    const reading = readTypedCode(said.text);
    if (!reading && asksForDossier(said.text)) return aboutNewest(person.id);
    if (!reading) return { text: botTexts.menu, buttons: menu };
    return reading.ok ? aboutDossier(person.id, reading.code) : { text: reading.message, buttons: menu };
  };
}

const DOSSIER_WORDS = /(?:^| )(?:ho so|tinh trang|ket qua)(?: |$)/;

/** Whether the message speaks of a dossier, its state or its result, with marks or without. */
function asksForDossier(text: string): boolean {
  return DOSSIER_WORDS.test(foldForSearch(text));
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
    readings.find(({ candidate }) => candidate === clean || /\d/.test(candidate));
  return meant?.reading;
}
