import { z } from 'zod';

/** Ids are decimal strings above 2^53; a number is taken only while it is exact. */
export const idText = z.union([z.string().min(1), z.int().transform(String)]);

/** Epoch milliseconds as text or number; null when there is no usable time. */
export const instant = z
  .union([z.string(), z.number()])
  .transform((value) => new Date(Number(value)))
  .refine((at) => !Number.isNaN(at.getTime()))
  .nullable()
  .catch(null)
  .default(null);

const party = z.looseObject({ id: idText, admin_id: idText.optional() }).optional().catch(undefined);

/** Only what we read of an attachment; sizes are decimal strings. */
const attachment = z.looseObject({
  payload: z
    .looseObject({
      url: z.string().optional().catch(undefined),
      name: z.string().optional().catch(undefined),
      size: z.coerce.number().int().nonnegative().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type ZaloAttachment = z.output<typeof attachment>;

/** The members of an OA event that we read (reference 1.5 to 1.10); more are tolerated, and fewer. */
export const zaloEventSchema = z.looseObject({
  event_name: z.string(),
  timestamp: instant,
  user_id_by_app: idText.nullable().catch(null).default(null),
  sender: party,
  recipient: party,
  follower: party,
  user_id: idText.optional().catch(undefined),
  data: z.looseObject({ user_id: idText }).optional().catch(undefined),
  message: z
    .looseObject({
      msg_id: idText.optional(),
      msg_ids: z.array(idText).optional(),
      text: z.string().optional(),
      attachments: z.array(attachment).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type ZaloEvent = z.output<typeof zaloEventSchema>;
