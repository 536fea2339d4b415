import { z } from 'zod';
import { targetGroupIds } from '../programme/programme.ts';

export const recognitionBodies = ['council', 'head'] as const;
export type RecognitionBody = (typeof recognitionBodies)[number];
export const recognitionBodyNames: Record<RecognitionBody, string> = {
  council: 'Hội đồng sáng kiến',
  head: 'Thủ trưởng cơ quan, đơn vị, doanh nghiệp',
};

export const exclusionIds = [
  'applied_outside_window',
  'not_recognised',
  'against_public_order',
  'ip_protected',
] as const;
export type ExclusionId = (typeof exclusionIds)[number];

/**
 * A submission as it is kept (DESIGN 4.3): already judged and cleaned. Days are `YYYY-MM-DD`, the phone is
 * `+84…`, money is whole đồng.
 */
export const submissionSchema = z.object({
  submittedBy: z.enum(['self', 'union']),
  author: z.object({
    fullName: z.string(),
    phone: z.string(),
    email: z.string().optional(),
    birthYear: z.int().optional(),
    unionMember: z.boolean().optional(),
    jobTitle: z.string().optional(),
  }),
  coAuthors: z.array(z.object({ fullName: z.string(), sharePercent: z.number().optional() })),
  workplace: z.object({
    unitId: z.string(),
    unitOther: z.string().optional(),
    grassrootsUnion: z.string(),
  }),
  targetGroup: z.enum(targetGroupIds),
  initiative: z.object({
    title: z.string(),
    description: z.string(),
    benefitVnd: z.int().optional(),
  }),
  recognition: z.object({
    body: z.enum(recognitionBodies),
    by: z.string().optional(),
    documentNo: z.string(),
    date: z.string(),
    appliedFrom: z.string(),
  }),
  declarations: z.object({
    notIpProtected: z.literal(true),
    notAgainstPublicOrder: z.literal(true),
    dataConsent: z.literal(true),
  }),
  evidence: z.object({ driveUrl: z.string().optional(), fileIds: z.array(z.string()) }),
});
export type Submission = z.output<typeof submissionSchema>;

/** What the judge may say is wrong (DESIGN 4.3), the closed list. */
export const problemCodes = [
  'required',
  'invalid',
  'too_long',
  'unknown_unit',
  'not_open_yet',
  'between_phases',
  'closed',
  'applied_outside_window',
  'recognised_outside_window',
  'not_recognised',
  'ip_protected',
  'against_public_order',
  'consent_missing',
  'date_in_future',
  'drive_link_invalid',
  'too_many_files',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
export const submissionFlags = ['applied_date_disputed'] as const;
export type SubmissionFlag = (typeof submissionFlags)[number];

export type Problem = { code: ProblemCode; field: string; message: string };
export type Verdict = {
  ok: boolean;
  submittedPhase: number | null;
  qualifiedPhase: number | null;
  flags: SubmissionFlag[];
  problems: Problem[];
};
