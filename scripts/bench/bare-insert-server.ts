import express from 'express';
import SqliteDatabase from 'better-sqlite3';

/**
 * The baseline of `submissions`: a bare Express 5 handler that inserts one row per request, each flushed to
 * disk before the answer. `argv`: database file.
 */
const database = new SqliteDatabase(process.argv[2]);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('create table submission (id integer primary key, content text not null)');
const insert = database.prepare('insert into submission (content) values (?)');

const app = express();
app.use(express.json({ limit: '256kb' }));
app.post('/', (request, response) => {
  const { lastInsertRowid } = insert.run(JSON.stringify(request.body));
  response.status(201).json({ id: Number(lastInsertRowid) });
});
const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as { port: number }).port });
});
