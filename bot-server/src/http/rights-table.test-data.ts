import { choosableKinds, XLSX_TYPE, type ExportKind, type OfficialRole } from '@sang-kien/shared';
import { anImportFile, anImportRow } from '../testing/import.ts';
import { baseUnions, places, TOP, units, type PlaceId } from './rights-places.test-data.ts';
import { seatOf, type Request, type Seated, type World } from './rights-world.test-data.ts';

const EVERYBODY = 'grassroots district province organiser reviewer admin';
const READERS = 'grassroots district province organiser admin';
const SUPERIORS = 'district province organiser admin';

/** What an endpoint is asked about; `list`: about nothing in particular. */
type Target = PlaceId | 'list';
export type Row = {
  /** Roles that may, by the first word of their name. */
  may: string;
  targets: readonly Target[];
  /** A request about a target, for which what it needs is planted anew. */
  request: (world: World, target: PlaceId, by: Seated) => Promise<Request> | Request;
  /** About one's own place it is no matter of rights: one's own target, for instance, is set from above. */
  onlyBelow?: true;
  /** Only whoever began it goes on with it, at every place. */
  onlyMine?: true;
};

const list = (path: string, may: string): Row => ({ may, targets: ['list'], request: () => ({ path }) });
const ofPlace = (
  path: string,
  may: string,
  targets: readonly PlaceId[] = [TOP, ...units, ...baseUnions],
): Row => ({
  may,
  targets,
  request: (_, target) => ({ path: path.replace('{}', encodeURIComponent(target)) }),
});
const ofDossier = (may: string, request: (code: string) => Request): Row => ({
  may,
  targets: baseUnions,
  request: async (world, target) => request((await world.plantDossier(target)).code),
});
const ofHandOver = (tail: string, given: Omit<Request, 'path'> = {}): Row => ({
  may: READERS,
  targets: baseUnions,
  request: async (world, target) => ({
    path: `/official/hand-overs/${await world.plantHandOver(target)}${tail}`,
    ...given,
  }),
});
/** The post right below each superior: its officers, whom exactly those above may appoint and dismiss. */
const ofOfficer = (plant: 'plantPost' | 'plantInvitation', path: string): Row => ({
  may: SUPERIORS,
  targets: baseUnions,
  request: async (world, place) => ({
    path: path.replace('{}', await world[plant]({ role: 'grassroots-officer', place })),
  }),
});

const month = '2022-06';
const put = { phase: 2 };
const text = 'Đề nghị đơn vị nộp sáng kiến.';
const settings = { digestHour: 8, kinds: Object.fromEntries(choosableKinds.map((kind) => [kind, true])) };
let sheets = 0;

/** Every endpoint for officials, as `method path`: who may, about what. Written by hand from the issue. */
export const table: Record<string, Row> = {
  'get /official/people': ofPlace('/official/people?scope={}', SUPERIORS),
  'post /official/people/:id/revoke': ofOfficer('plantPost', '/official/people/{}/revoke'),
  'get /official/invitations': ofPlace('/official/invitations?scope={}', SUPERIORS),
  'post /official/invitations/:id/revoke': ofOfficer('plantInvitation', '/official/invitations/{}/revoke'),
  'post /official/invitations': {
    may: SUPERIORS,
    targets: baseUnions,
    request: (_, scopeId) => ({
      path: '/official/invitations',
      json: { scopeId, role: 'grassroots-officer' },
    }),
  },
  'get /official/log': ofPlace('/official/log?scope={}', SUPERIORS),
  'get /official/tasks': list('/official/tasks', EVERYBODY),
  'get /official/submissions': ofPlace('/official/submissions?scopeId={}', READERS),
  'post /official/submissions/:code/decision': ofDossier('grassroots district province', (code) => ({
    path: `/official/submissions/${code}/decision`,
    json: { to: 'confirmed' },
    headers: { 'If-Match': '"1"' },
  })),
  'post /official/submissions/:code/unit': {
    may: 'province organiser admin',
    targets: baseUnions,
    request: async (world, place) => {
      const { unitId } = seatOf(place);
      const { code } = await world.plantDossier(place, { unitId: `${unitId.split('/')[0]}/khac` });
      return { path: `/official/submissions/${code}/unit`, json: { unitId } };
    },
  },
  'get /official/board': ofPlace('/official/board?scope={}&phase=all', EVERYBODY),
  'put /official/targets': {
    may: SUPERIORS,
    targets: [...units, ...baseUnions],
    onlyBelow: true,
    request: (_, scopeId) => ({
      path: '/official/targets',
      json: { ...put, targets: [{ scopeId, target: 5 }] },
    }),
  },
  'get /official/targets/sheet': ofPlace('/official/targets/sheet?scope={}&phase=2', SUPERIORS, units),
  'post /official/targets/sheet': {
    may: SUPERIORS,
    targets: units,
    request: async (_, scope) => ({
      path: `/official/targets/sheet?scope=${encodeURIComponent(scope)}&phase=2`,
      body: await anImportFile([]),
      headers: { 'Content-Type': XLSX_TYPE },
    }),
  },
  'get /official/lagging': ofPlace('/official/lagging?scope={}', SUPERIORS, units),
  'post /official/urges/preview': {
    may: SUPERIORS,
    targets: [...units, ...baseUnions],
    onlyBelow: true,
    request: (_, scopeId) => ({ path: '/official/urges/preview', json: { scopeIds: [scopeId] } }),
  },
  'post /official/urges': {
    may: SUPERIORS,
    targets: [...units, ...baseUnions],
    onlyBelow: true,
    request: (_, scopeId, by) => ({
      path: '/official/urges',
      json: { scopeIds: [scopeId], text: `${text} ${places[by.place]}`, again: true },
      headers: { 'Idempotency-Key': `${scopeId} ${by.person.id}` },
    }),
  },
  'get /official/urges': ofPlace('/official/urges?scope={}', SUPERIORS),
  'get /official/commendation': ofPlace('/official/commendation?scope={}&of=individuals', READERS, units),
  'get /official/commendation/document': ofPlace('/official/commendation/document?scope={}', READERS, units),
  'get /official/hand-overs': list('/official/hand-overs', READERS),
  'get /official/hand-overs/:id': ofHandOver(''),
  'post /official/hand-overs/:id/reply': ofHandOver('/reply', {
    json: { text: 'Xin chào' },
    headers: { 'Idempotency-Key': 'k' },
  }),
  'post /official/hand-overs/:id/close': ofHandOver('/close'),
  'get /official/imports/template': list('/official/imports/template', 'grassroots district province admin'),
  'post /official/imports': {
    may: 'grassroots district province admin',
    targets: ['list'],
    request: async (_, __, { place }) => ({
      path: `/official/imports?name=${places[place]}.xlsx`,
      body: await anImportFile([
        anImportRow((sheets += 1), { 'Tên sáng kiến': `Nhập ${places[place]} ${sheets}` }),
      ]),
      headers: { 'Content-Type': XLSX_TYPE },
    }),
  },
  'get /official/imports': list('/official/imports', 'grassroots district province admin'),
  'get /official/imports/:id': ofImport(''),
  'post /official/imports/:id/run': ofImport('/run', { json: { rows: 'good' } }),
  'get /official/imports/:id/result': ofImport('/result'),
  'get /official/reports/:month': ofPlace(`/official/reports/${month}?scope={}`, READERS, units),
  'get /official/reports/:month/people': ofPlace(
    `/official/reports/${month}/people?scope={}`,
    READERS,
    units,
  ),
  'get /official/reports/:month/changes': ofPlace(
    `/official/reports/${month}/changes?scope={}`,
    READERS,
    units,
  ),
  'post /official/exports': ordering('dossiers_xlsx'),
  'get /official/exports/:id': ofExport(''),
  'get /official/exports/:id/file': ofExport('/file'),
  'get /official/notification-settings': list('/official/notification-settings', EVERYBODY),
  'put /official/notification-settings': {
    may: EVERYBODY,
    targets: ['list'],
    request: () => ({ path: '/official/notification-settings', json: settings }),
  },
  'get /official/undelivered': list('/official/undelivered', SUPERIORS),
};

/** Besides: what everybody signed in may ask, but officials of others' dossiers; and lists of all that is mine. */
export const besides: Record<string, Row> = {
  'get /submissions/:code': ofDossier(READERS, (code) => ({ path: `/submissions/${code}` })),
  'get /evidence/:id': {
    may: READERS,
    targets: baseUnions,
    request: async (world, target) => {
      const { content } = await world.plantDossier(target, { withFile: true });
      return { path: `/evidence/${content.evidence.fileIds[0]}` };
    },
  },
  'get report /official/exports/:id/file': ofExport('/file', 'report_docx'),
  'get tables /official/exports/:id/file': ofExport('/file', 'report_xlsx'),
  'post report /official/exports': ordering('report_docx'),
  'post tables /official/exports': ordering('report_xlsx'),
  'get all /official/people': list('/official/people', SUPERIORS),
  'get all /official/invitations': list('/official/invitations', SUPERIORS),
  'get all /official/log': list('/official/log', SUPERIORS),
  'get all /official/submissions': list('/official/submissions', READERS),
  'get all /official/board': list('/official/board', EVERYBODY),
  'get all /official/lagging': list('/official/lagging', SUPERIORS),
  'get all /official/urges': list('/official/urges', SUPERIORS),
  'get all /official/commendation': list('/official/commendation', READERS),
  // “zaq” begins every planted word: a search finds what is mine, and of the rest nothing, not even that it is there.
  'get found /official/submissions': list('/official/submissions?q=zaq', READERS),
  'get found /official/board': list('/official/board?find=zaq', EVERYBODY),
};

/** A spreadsheet that the official of a district has sent in. */
function ofImport(tail: string, given: Omit<Request, 'path'> = {}): Row {
  return {
    may: 'district',
    targets: ['tinh-24/222', 'tinh-27/256'],
    onlyMine: true,
    request: async (world, place) => {
      const order = await table['post /official/imports']!.request(world, place, holderOf(world, place));
      const { bytes } = await world.ask(holderOf(world, place).person, 'POST', order);
      const { id } = JSON.parse(bytes.toString()) as { id: string };
      return { path: `/official/imports/${id}${tail}`, ...given };
    },
  };
}

function ordering(kind: ExportKind): Row {
  return { may: READERS, targets: units, request: (_, scopeId) => orderOf(kind, scopeId) };
}

/** A list is of now, a report of its month. */
function orderOf(kind: ExportKind, scopeId: PlaceId): Request {
  const json = { kind, scopeId, ...(kind !== 'dossiers_xlsx' && { month }) };
  return { path: '/official/exports', json };
}

/** A file that the official of a district has ordered, and that is done. */
function ofExport(tail: string, kind: ExportKind = 'dossiers_xlsx'): Row {
  return {
    may: 'district',
    targets: ['tinh-24/222', 'tinh-27/256'],
    onlyMine: true,
    request: async (world, place) => {
      const { person } = holderOf(world, place);
      const ordered = await world.ask(person, 'POST', orderOf(kind, place));
      const { id } = JSON.parse(ordered.bytes.toString()) as { id: string };
      await world.exportDone(id);
      return { path: `/official/exports/${id}${tail}` };
    },
  };
}

function holderOf(world: World, place: PlaceId): Seated {
  return world.officials.find((each) => each.place === place)!;
}

export function mayDo(role: OfficialRole, { may }: Row): boolean {
  return may.split(' ').includes(role.split('-')[0]!);
}
