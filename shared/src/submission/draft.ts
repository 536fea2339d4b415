import { z } from 'zod';

/** A typed answer may be unfinished or wrong; it is kept as it stands and judged only when it is used. */
const typed = z.string().max(20_000);
const typedNumber = z.union([z.number(), typed]);

/**
 * What a draft holds: the members of a submission (DESIGN 4.3), each as typed so far. Days may read
 * `15/3/20`, the phone may be half a number. Unknown members are dropped, absurd sizes are refused.
 */
export const draftContentSchema = z.object({
  submittedBy: typed.nullish(),
  author: z
    .object({
      fullName: typed,
      phone: typed,
      email: typed,
      birthYear: typedNumber.nullable(),
      unionMember: z.boolean().nullable(),
      jobTitle: typed,
    })
    .partial()
    .nullish(),
  coAuthors: z
    .array(z.object({ fullName: typed, sharePercent: typedNumber.nullable() }).partial())
    .max(50)
    .nullish(),
  workplace: z.object({ unitId: typed, unitOther: typed, grassrootsUnion: typed }).partial().nullish(),
  targetGroup: typed.nullish(),
  initiative: z
    .object({ title: typed, description: typed, benefitVnd: typedNumber.nullable() })
    .partial()
    .nullish(),
  recognition: z
    .object({ body: typed, by: typed, documentNo: typed, date: typed, appliedFrom: typed })
    .partial()
    .nullish(),
  declarations: z
    .object({ notIpProtected: z.boolean(), notAgainstPublicOrder: z.boolean(), dataConsent: z.boolean() })
    .partial()
    .nullish(),
  evidence: z
    .object({ driveUrl: typed, fileIds: z.array(typed).max(50) })
    .partial()
    .nullish(),
});
export type DraftContent = z.output<typeof draftContentSchema>;
