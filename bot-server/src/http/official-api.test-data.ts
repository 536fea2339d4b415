import express, { type RequestHandler } from 'express';
import type { Storage } from '../services/ports.ts';
import { signedInFor } from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { errorHandler } from './errors.ts';

/** Routes of officials as the server mounts them; a request says by `who` whose it is. */
export function officialApi(storage: Storage, ...routes: RequestHandler[]) {
  return express().use(express.json(), signedInFor(storage), ...routes, errorHandler(aLog()));
}
