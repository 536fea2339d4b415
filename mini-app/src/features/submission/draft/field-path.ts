import type { DraftContent } from '@sang-kien/shared';

type Sections = { [K in keyof DraftContent]-?: NonNullable<DraftContent[K]> };
type PathIn<K extends keyof Sections> = Sections[K] extends string | readonly unknown[]
  ? K
  : `${K}.${keyof Sections[K] & string}`;

/** A field of the draft as a dotted path; a list (co-authors, file ids) counts as one field. */
export type FieldPath = { [K in keyof Sections]: PathIn<K> }[keyof Sections];

type Member<S, K> = K extends keyof S ? S[K] : never;

/** What a field may hold; undefined empties it. */
export type FieldValue<P extends FieldPath> = P extends `${infer K}.${infer M}`
  ? K extends keyof Sections
    ? Member<Sections[K], M> | undefined
    : never
  : P extends keyof Sections
    ? Sections[P] | undefined
    : never;

/** The value of a field as it was typed so far. */
export function readField<P extends FieldPath>(content: DraftContent, path: P): FieldValue<P> {
  const [section, member] = path.split('.') as [keyof DraftContent, string | undefined];
  const held: unknown = content[section] ?? undefined;
  const value = member === undefined ? held : (held as Record<string, unknown> | undefined)?.[member];
  return value as FieldValue<P>;
}

/** A copy of the draft with one field changed; every other part is the same object as before. */
export function writeField(content: DraftContent, path: FieldPath, value: unknown): DraftContent {
  const [section, member] = path.split('.') as [keyof DraftContent, string | undefined];
  if (member === undefined) return { ...content, [section]: value };
  const held = content[section];
  const members = typeof held === 'object' && held !== null ? held : {};
  return { ...content, [section]: { ...members, [member]: value } };
}

/** Every field that holds something. */
export function filledFields(content: DraftContent): FieldPath[] {
  const paths = Object.entries(content).flatMap(([section, held]): string[] => {
    if (held === null || held === undefined) return [];
    if (typeof held !== 'object' || Array.isArray(held)) return [section];
    return Object.entries(held)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([member]) => `${section}.${member}`);
  });
  return paths as FieldPath[];
}
