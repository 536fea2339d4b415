import type { DraftContent, SubmissionFlag } from '@sang-kien/shared';
import type { FieldPath, FieldValue } from '../draft/field-path.ts';

/** What a step needs of the form around it. */
export type Form = {
  content: DraftContent;
  /** What stands now, for an answer that comes long after the form was drawn. */
  latest: () => DraftContent;
  set: <P extends FieldPath>(path: P, value: FieldValue<P>) => void;
  /** The sentence to show at a field; undefined when nothing is wrong or it is too early to say so. */
  errorOf: (field: string) => string | undefined;
  /** A field was left: what was typed is saved at once. */
  left: () => void;
  /** The programme's time. */
  now: Date;
  flags: readonly SubmissionFlag[];
  /** It puts right what was handed in; words about a draft would be wrong. */
  amends?: true;
};

type TextPath = Extract<
  FieldPath,
  | `author.${'fullName' | 'phone' | 'email' | 'jobTitle' | 'birthYear'}`
  | `workplace.${'unitOther' | 'grassrootsUnion'}`
  | `initiative.${'title' | 'description' | 'benefitVnd'}`
  | `recognition.${'by' | 'documentNo' | 'date' | 'appliedFrom'}`
  | 'evidence.driveUrl'
>;

/** The properties that tie a text field to the draft; a field's id is its dotted path. */
export function textField(form: Form, path: TextPath) {
  const [section, member] = path.split('.') as [keyof DraftContent, string];
  const held = form.content[section] as Record<string, unknown> | null | undefined;
  const value = held?.[member];
  return {
    id: path,
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    onChange: (typed: string) => form.set(path, typed),
    error: form.errorOf(path),
    onBlur: form.left,
  };
}
