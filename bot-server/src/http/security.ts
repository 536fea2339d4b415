import cors from 'cors';
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { AppError } from '@sang-kien/shared';
import { sendProblem } from './errors.ts';

/** Where the Mini App runs inside Zalo (zalo-platform.md 4.7). */
const MINI_APP_ORIGINS = ['https://h5.zdn.vn', 'zbrowser://h5.zdn.vn'];

type Security = {
  publicOrigin: string;
  oauthOrigin: string;
  simulatorUrl: string | null;
  tusHeaders: readonly string[];
};

export function securityHeaders({ oauthOrigin, simulatorUrl }: Security): RequestHandler {
  const simulator = simulatorUrl ? [simulatorUrl] : [];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...simulator],
        frameSrc: simulator.length > 0 ? simulator : ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'", oauthOrigin],
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: simulatorUrl ? false : { maxAge: 31_536_000 },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
}

export function crossOrigin({ publicOrigin, tusHeaders }: Security): RequestHandler {
  return cors({
    origin: [...MINI_APP_ORIGINS, publicOrigin],
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'],
    allowedHeaders: ['Authorization', 'Content-Type', 'If-Match', 'Idempotency-Key', ...tusHeaders],
    exposedHeaders: ['Location', ...tusHeaders],
    maxAge: 86_400,
  });
}

/** At most `perMinute` requests a minute from one address; 0 switches it off (the demonstration). */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      sendProblem(
        response,
        new AppError('too_many_requests', 'Bạn thao tác quá nhanh. Vui lòng chờ một phút rồi thử lại.'),
      );
    },
  });
}
