import {
  answerLength,
  fillUrge,
  MAX_URGE_TEXT,
  unknownBrackets,
  type UrgePreview,
  type UrgePreviewUnit,
} from '@sang-kien/shared';
import { urgeTexts } from '../../../texts/official-urge.ts';

const texts = urgeTexts.write;

/** The message as a unit gets it, by the same rule as on the server. */
export function copyFor(text: string, unit: UrgePreviewUnit, preview: UrgePreview): string {
  const { name, submitted, valid, target } = unit;
  const closesAt = preview.closesAt === null ? null : new Date(preview.closesAt);
  return fillUrge(text, { unitName: name, submitted, valid, target, closesAt, at: new Date(preview.at) });
}

/** What is wrong with a message, in a sentence; undefined when nothing is. */
export function faultOf(text: string, preview: UrgePreview): string | undefined {
  if (answerLength(text) === 0) return texts.empty;
  const [unknown] = unknownBrackets(text);
  if (unknown !== undefined) return texts.unknown(unknown);
  const tooLong = preview.units.find((unit) => answerLength(copyFor(text, unit, preview)) > MAX_URGE_TEXT);
  return tooLong && texts.tooLong(tooLong.name);
}
