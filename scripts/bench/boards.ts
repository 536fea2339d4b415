import { getBoard, getMonthReport, type Board } from '@sang-kien/shared';
import { filledFolder } from './filled.ts';
import { startServer, type Started } from './load.ts';
import { median, type Measured } from './measured.ts';

const FEW = 10_000;
const MANY = 1_000_000;
const ROUNDS = 151;
/** Answers that are not counted: statements are prepared, pages of the database read. */
const WARM_UP = 30;

/** A month whose dossiers are counted and decided, and that is over. */
const MONTH = '2022-05';

/**
 * Boards of the Confederation and of the largest province at a million entries, and the province's report of a month,
 * beside the same at ten thousand.
 */
export async function measureBoards(folder: string): Promise<Measured[]> {
  const few = await startServer('our-server.ts', await filledFolder(folder, FEW), 'organiser');
  const many = await startServer('our-server.ts', await filledFolder(folder, MANY), 'organiser');
  try {
    const national = await board(many, { sort: 'rank', phase: 'all' });
    const scope = national.rows[0]!.scopeId;
    return [
      await compare('national dashboard', { many, few, ask: (server) => board(server, {}) }),
      await compare('dashboard of the largest province', {
        many,
        few,
        ask: (server) => board(server, { scope }),
      }),
      await compare('monthly report of the largest province', {
        many,
        few,
        ask: (server) => answerOf(server, getMonthReport.path.replace(':month', MONTH), { scope }),
      }),
    ];
  } finally {
    await Promise.all([few.stop(), many.stop()]);
  }
}

type Sides = { many: Started; few: Started; ask: (server: Started) => Promise<unknown> };

/** One answer of each in turn: the machine's mood falls on both. */
async function compare(name: string, { many, few, ask }: Sides): Promise<Measured> {
  const [ours, baseline]: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const [slow, quick] = [await timeOf(() => ask(many)), await timeOf(() => ask(few))];
    if (round < 0) continue;
    ours.push(slow);
    baseline.push(quick);
  }
  return { name: `${name}, 1,000,000 entries`, unit: 'ms', ours: median(ours), baseline: median(baseline) };
}

async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}

async function board(server: Started, query: Record<string, string>): Promise<Board> {
  return (await answerOf(server, getBoard.path, query)) as Board;
}

async function answerOf({ url, token }: Started, path: string, query: Record<string, string>) {
  const address = `${url}/api/v1${path}?${new URLSearchParams(query).toString()}`;
  const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
