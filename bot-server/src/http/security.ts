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

/** For what browsers show: the app and its files. */
export function pageHeaders({ oauthOrigin, simulatorUrl }: Security): RequestHandler {
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

/**
 * For answers of the API: data that no browser may run, frame or take for a page. Far fewer than a page needs,
 * since every header costs on every answer (docs/decisions/006).
 */
export function apiHeaders({ simulatorUrl }: Security): RequestHandler {
  const headers = Object.entries({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'no-store',
    Vary: 'Origin',
    ...(simulatorUrl ? {} : { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  });
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

export function crossOrigin({ publicOrigin, tusHeaders }: Security): RequestHandler {
  const answer = cors({
    origin: [...MINI_APP_ORIGINS, publicOrigin],
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'],
    allowedHeaders: ['Authorization', 'Content-Type', 'If-Match', 'Idempotency-Key', ...tusHeaders],
    exposedHeaders: ['Location', ...tusHeaders],
    maxAge: 86_400,
  });
  return (request, response, next) => {
    if (request.headers.origin === undefined && request.method !== 'OPTIONS') next();
    else answer(request, response, next);
  };
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
