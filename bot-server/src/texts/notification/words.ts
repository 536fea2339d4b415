import type { NotificationKind, NotificationPayloads } from '@sang-kien/shared';
import { shorten } from '../shorten.ts';

/** How a kind of notification reads, by each way that it may go. */
export type Words<Kind extends NotificationKind> = {
  /** In a chat message and in the inbox of the app. */
  text: (payload: NotificationPayloads[Kind]) => string;
  /** On the button below the message. */
  button: string;
  /** Values for the parameters of the template registered with Zalo (see the README's settings). */
  template: (payload: NotificationPayloads[Kind], recipientName: string | null) => Record<string, string>;
};

/** Longest values that the registered templates take. */
export const templateLimits = { name: 30, unit: 100, title: 200, tasks: 200 };
/** A template takes no empty value. */
const UNKNOWN = 'Chưa rõ';

export const nameValue = (name: string | null, otherwise = UNKNOWN) =>
  shorten(name ?? otherwise, templateLimits.name);
export const unitValue = (unitName: string | null) => shorten(unitName ?? UNKNOWN, templateLimits.unit);

const numbers = new Intl.NumberFormat('vi-VN');

/** `10000` as people write it: `10.000`. */
export const formatCount = (count: number): string => numbers.format(count);

/** What stands behind the pieces that found no room. */
const AND_MORE = 'và việc khác';
const BETWEEN = '; ';

/** Pieces one after another, each whole; those that would not fit into so many signs are told in a word. */
export function joinWhole(pieces: readonly string[], most: number): string {
  const all = pieces.join(BETWEEN);
  if (all.length <= most) return all;
  const fitting = pieces.findLastIndex(
    (_, last) => [...pieces.slice(0, last + 1), AND_MORE].join(BETWEEN).length <= most,
  );
  return [...pieces.slice(0, fitting + 1), AND_MORE].join(BETWEEN);
}

type Named = { code: string; title: string };

/** A title in a message says which initiative is meant; the whole of it stands in the app. */
const MAX_TITLE = 120;

export const dossierLines = ({ code, title }: Named): string[] => [
  `Mã hồ sơ: ${code}`,
  `Sáng kiến: “${shorten(title, MAX_TITLE)}”`,
];

export const dossierValues = ({ code, title }: Named): Record<string, string> => ({
  ma_ho_so: code,
  ten_sang_kien: shorten(title, templateLimits.title),
});
