import { talkTexts } from '../../../texts/bot/talk.ts';
import { menuChoices } from '../buttons.ts';
import type { Handler } from '../talk.ts';

/** Somebody who has just followed us: who we are and what one can do here. */
export const handleWelcome: Handler = (talk) => {
  if (talk.scene.happening.kind !== 'follow') return undefined;
  return { bubbles: [{ text: talkTexts.welcome, choices: menuChoices(talk) }] };
};
