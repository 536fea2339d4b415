/** A talk in the middle of a submission, as the first release (version 1 of the state) stored it. */
export const firstRelease = {
  version: 1,
  asking: 'grassrootsUnion',
  asked: [
    { question: 'fullName', since: 1_655_258_460_000 },
    { question: 'phone', since: 1_655_258_520_000 },
    { question: 'unit', since: 1_655_258_580_000 },
    { question: 'grassrootsUnion', since: 1_655_258_640_000 },
  ],
  lastAt: 1_655_258_640_000,
  passed: [],
  pieces: [],
  offered: [],
  confused: 0,
  seen: { draftId: 'draft-of-the-first-release', version: 3, answers: {} },
  nudgedAt: null,
  staffAt: null,
  lines: [{ from: 'person', text: 'việt yên bắc giang', at: 1_655_258_640_000 }],
  open: null,
  proofs: { day: '', tries: 0 },
};
