import { talkTexts } from '../../../texts/bot/talk.ts';
import { buttons, menuChoices } from '../buttons.ts';
import { sayThenGoOn } from '../say.ts';
import type { Handler } from '../talk.ts';

/** Stickers and moving pictures are friendly noise; a voice or a video may hold an answer that was lost on us. */
export const handleUnsupported: Handler = (talk) => {
  const { happening } = talk.scene;
  if (happening.kind !== 'unsupported') return undefined;
  const { what } = happening;
  if (what === 'sticker' || what === 'gif') {
    return talk.state.asking === null ? menu(talk) : sayThenGoOn(talk, []);
  }
  return sayThenGoOn(talk, [talkTexts.unsupported[what]], [buttons.human]);
};

const menu = (talk: Parameters<Handler>[0]) => ({
  bubbles: [{ text: talkTexts.menu, choices: menuChoices(talk) }],
});
