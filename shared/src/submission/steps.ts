/** The steps of a submission in their order; app and chat walk the same table (programme, bước 3). */
export const stepIds = [
  'personal',
  'workplace',
  'target-group',
  'initiative',
  'recognition',
  'evidence',
  'declarations',
] as const;
export type StepId = (typeof stepIds)[number];

export type Step = {
  id: StepId;
  title: string;
  /** Dotted paths that this step asks; a problem belongs to the step that owns its field. */
  fields: readonly string[];
};

export const steps: readonly Step[] = [
  { id: 'personal', title: 'Thông tin cá nhân', fields: ['submittedBy', 'author', 'coAuthors'] },
  { id: 'workplace', title: 'Nơi công tác', fields: ['workplace'] },
  { id: 'target-group', title: 'Nhóm đối tượng', fields: ['targetGroup'] },
  { id: 'initiative', title: 'Nội dung sáng kiến', fields: ['initiative'] },
  { id: 'recognition', title: 'Công nhận và áp dụng', fields: ['recognition'] },
  { id: 'evidence', title: 'Minh chứng', fields: ['evidence'] },
  { id: 'declarations', title: 'Cam kết', fields: ['declarations'] },
];

/** The step that owns a field; undefined for problems of no field (the gate). */
export function stepOf(field: string): StepId | undefined {
  return steps.find(({ fields }) => fields.some((own) => field === own || field.startsWith(`${own}.`)))?.id;
}

/** Titles of some steps in the order of the form, as they stand in a sentence. */
export function stepTitles(some: readonly StepId[]): string {
  const titles = steps.filter(({ id }) => some.includes(id)).map(({ title }) => title);
  return titles.join(', ');
}
