/** Limits of short answers in letters; those of the title and the description are the programme's. */
export const limits = {
  fullName: 100,
  email: 200,
  jobTitle: 200,
  unitOther: 200,
  grassrootsUnion: 200,
  recognitionBy: 200,
  documentNo: 100,
  driveUrl: 2000,
  coAuthors: 20,
  birthYearFrom: 1930,
  minimumAge: 14,
  benefitVnd: 1_000_000_000_000_000,
} as const;
