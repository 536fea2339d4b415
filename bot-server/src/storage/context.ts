import type { Kysely } from 'kysely';
import type { Ids, SystemClock } from '../services/ports.ts';
import type { Tables } from './tables.ts';
import type { Write } from './write-queue.ts';

/** What every room of the storage works with: reads, writes in a transaction, and fresh ids. */
export type StorageContext = { db: Kysely<Tables>; write: Write; ids: Ids; systemClock: SystemClock };

export function toDate(milliseconds: number): Date;
export function toDate(milliseconds: number | null): Date | null;
export function toDate(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}
