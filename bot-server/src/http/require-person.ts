import { AppError } from '@sang-kien/shared';
import type { RequestHandler } from 'express';
import type { Sessions } from '../services/session.ts';

/** Finds the person of `Authorization: Bearer …`; a missing or bad token ends the request with 401. */
export function requirePerson(sessions: Sessions): RequestHandler {
  return async (request, response, next) => {
    const token = /^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1];
    if (!token) throw new AppError('unauthenticated', 'Vui lòng đăng nhập bằng Zalo.');
    response.locals['person'] = await sessions.personOf(token);
    next();
  };
}
