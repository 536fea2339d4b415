import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { checkOaToken } from './oa-tokens.ts';
import type { World } from './world.ts';

/** Zalo's words for the codes that the simulator uses (Zalo reference 2.10, 2.11), spelled as Zalo does. */
const messages: Record<number, string> = {
  [-32]: 'Your application reached limit call api',
  [-100]: 'attachment_id was expired',
  [-107]: 'Message id is invalid',
  [-108]: 'Phone number is invalid',
  [-109]: 'Template id is invalid',
  [-111]: 'Template data is empty',
  [-112]: 'Template data type is undefined',
  [-1121]: 'Template data is too long',
  [-1122]: 'Template data is missing',
  [-114]: 'User cannot receive this message',
  [-118]: 'Zalo account does not exist',
  [-124]: 'Access token is invalid',
  [-127]: 'Test template can only be sent to admins',
  [-131]: 'Template is not approved',
  [-132]: 'Parameter is invalid',
  [-201]: 'Parameter is invalid!',
  [-210]: 'Parameter exceeds allowable limit',
  [-211]: 'Out of quota',
  [-213]: 'User has not followed OA',
  [-216]: 'Access token is invalid',
  [-217]: 'User has blocked invitation from OA',
  [-220]: 'access_token is expired or removed',
  [-230]: 'User has not interacted with the OA in the past 7 days',
  [-232]: 'User has not interacted with the OA, or the last interaction has expired',
  [-233]: 'message type is invalid or not support',
  [-240]: 'MessageV2 API has been shut down, please switch to MessageV3',
  [-244]: 'User has restricted this message type from your OA',
  [-249]: 'Template does not support send via UID',
};

/** An application error of Zalo: HTTP 200 with a negative `error`. */
export class OaError extends Error {
  readonly code: number;
  constructor(code: number, message: string = messages[code] ?? 'Error') {
    super(message);
    this.code = code;
  }
}

/** `-201` naming the field. */
export const invalidField = (field: string): OaError => new OaError(-201, `${field} is invalid!`);

export const success = <T>(data: T) => ({ error: 0, message: 'Success', data });

/** Runs a handler and turns its {@link OaError} into Zalo's answer. */
export const answer =
  (handle: (req: Request) => unknown): RequestHandler =>
  async (req: Request, res: Response, next: NextFunction) => {
    try {
      res.json(success(await handle(req)));
    } catch (error) {
      if (error instanceof OaError) res.json({ error: error.code, message: error.message });
      else next(error);
    }
  };

/** Refuses calls without a good OA token; `unknown` is the code of the host for a bad one. */
export const oaTokenGate =
  (world: World, host: 'openapi' | 'business'): RequestHandler =>
  (req, res, next) => {
    const verdict = checkOaToken(world, req.get('access_token'));
    if (verdict === 0) return next();
    const code = host === 'business' ? -124 : verdict;
    res.json({ error: code, message: messages[code] });
  };

/** Counts calls per minute of the real clock, tells the rest in headers, answers -32 beyond (2.1). */
export function rateGate(world: World): RequestHandler {
  let minute = 0;
  let calls = 0;
  return (_req, res, next) => {
    const now = Math.floor(Date.now() / 60_000);
    if (now !== minute) [minute, calls] = [now, 0];
    calls += 1;
    const limit = world.faults.rateLimit;
    res.set('X-RateLimit-Limit', String(limit)).set('X-RateLimit-Remain', String(Math.max(0, limit - calls)));
    if (calls <= limit) return next();
    res.json({ error: -32, message: messages[-32] });
  };
}
