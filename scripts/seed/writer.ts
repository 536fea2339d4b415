import { createAuthorKey, createSealer } from '@sang-kien/bot-server';
import type { Programme } from '@sang-kien/shared';
import type SqliteDatabase from 'better-sqlite3';
import type { SeedAuthor } from './authors.ts';
import type { SeedEvent } from './events.ts';
import { createInserts, insertWithFreeCode } from './inserts.ts';
import { createRandom } from './random.ts';
import { entryRow, personRow, submissionRow, type SealedAuthor } from './rows.ts';

type Given = { programme: Programme; seed: number; personalDataKey: string };

/** Writes events as rows: people when they first appear, dossiers, and the ledger. */
export function createWriter(
  database: SqliteDatabase.Database,
  { programme, seed, personalDataKey }: Given,
): (event: SeedEvent) => void {
  const insert = createInserts(database);
  const spareCodes = createRandom(seed + 1);
  const seal = createAuthorSealing(personalDataKey);
  const seenAuthors = new WeakSet<SeedAuthor>();

  function noteAuthor(author: SeedAuthor): SealedAuthor {
    const sealed = seal(author);
    if (!seenAuthors.has(author)) insert.person(personRow(author, sealed));
    seenAuthors.add(author);
    return sealed;
  }

  return (event) => {
    if (event.kind === 'submitted') {
      const row = submissionRow(event, programme, noteAuthor(event.dossier.author));
      insertWithFreeCode(insert.submission, row, spareCodes);
    }
    insert.entry(entryRow(event));
  };
}

function createAuthorSealing(personalDataKey: string): (author: SeedAuthor) => SealedAuthor {
  const sealer = createSealer(personalDataKey);
  const keyOf = createAuthorKey(personalDataKey);
  const known = new WeakMap<SeedAuthor, SealedAuthor>();
  return (author) => {
    const sealed = known.get(author) ?? {
      phone: sealer.seal(author.content.phone),
      key: keyOf(author.content),
    };
    known.set(author, sealed);
    return sealed;
  };
}
