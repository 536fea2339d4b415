import { formatPhone } from '@sang-kien/shared';
import { getSubmission } from '../../../api/submission.ts';
import { draftStore } from '../draft/use-draft.ts';
import { readField, type FieldPath } from '../draft/field-path.ts';

/**
 * Begins the next draft with who and where of a sent dossier; of one that was entered on behalf, with where alone:
 * the next author is somebody else. What the new draft already holds (begun in the chat, say) is left alone.
 * @throws ApiProblem when the sent dossier cannot be read again
 */
export async function startAnother(code: string): Promise<void> {
  const store = draftStore();
  const { content } = await getSubmission(code);
  await store.load();
  const { author, workplace, targetGroup } = content;
  const sameAuthor = content.submittedBy === 'self';
  const kept: [FieldPath, unknown][] = [
    ...Object.entries(sameAuthor ? { ...author, phone: formatPhone(author.phone) } : {}).map(
      ([member, value]): [FieldPath, unknown] => [`author.${member}` as FieldPath, value],
    ),
    ...Object.entries(workplace).map(([member, value]): [FieldPath, unknown] => [
      `workplace.${member}` as FieldPath,
      value,
    ]),
    ['submittedBy', content.submittedBy],
    ['targetGroup', targetGroup],
  ];
  for (const [path, value] of kept) {
    const held = readField(store.snapshot().content, path);
    if (held === undefined || held === '') store.set(path, value as never);
  }
}
