import { z } from 'zod';
import { isCalendarDate } from './calendar.ts';

const isoDay = z.string().refine(isCalendarDate, 'must be YYYY-MM-DD');
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const days = z.object({ from: isoDay, to: isoDay });

export const targetGroupIds = [
  'union_officer',
  'enterprise_worker',
  'civil_servant',
  'public_employee',
  'rural_development',
] as const;
export type TargetGroupId = (typeof targetGroupIds)[number];

const phase = z
  .object({
    number: z.int().positive(),
    opensAt: instant,
    /** The first instant that is too late ("before 24h00 on D" closes at 00h00 of D+1). */
    closesAt: instant,
    /** First and last day, both included, of recognition and use that qualify for this phase. */
    qualifies: days,
  })
  .refine((p) => p.opensAt < p.closesAt, 'a phase opens before it closes');

/**
 * A programme as data: what the issuing documents fix and a later programme may fix otherwise.
 * `version` is stored with each submission that was judged by it.
 */
export const programmeSchema = z.object({
  id: z.string().min(1),
  version: z.string().min(1),
  name: z.string().min(1),
  shortName: z.string().min(1),
  organiser: z.string().min(1),
  phases: z
    .array(phase)
    .min(1)
    .refine((all) => all.every((p, i) => i === 0 || all[i - 1]!.closesAt <= p.opensAt), 'phases follow'),
  applied: days.extend({
    /** First day of use that one clause excludes and another admits; accepted, and flagged. */
    disputedFrom: isoDay,
    disputedClauses: z.array(z.string()).min(2),
  }),
  recognised: days,
  limits: z.object({
    title: z.int().positive(),
    description: z.int().positive(),
    files: z.int().positive(),
    fileBytes: z.int().positive(),
  }),
  /**
   * What the submitter declares, in the very words. A dossier keeps the version of the programme, and with it
   * the version of the consent that was given.
   */
  declarations: z.object({
    notIpProtected: z.string().min(1),
    notAgainstPublicOrder: z.string().min(1),
    dataConsent: z.string().min(1),
    /** In place of `dataConsent` where the union enters for an author, who has agreed to both. */
    dataConsentOnBehalf: z.string().min(1),
  }),
  targetGroups: z
    .array(
      z.object({
        id: z.enum(targetGroupIds),
        name: z.string().min(1),
        hint: z.string().min(1),
        examples: z.array(z.string().min(1)).min(3),
      }),
    )
    .min(1),
});
export type Programme = z.output<typeof programmeSchema>;
export type Phase = Programme['phases'][number];
