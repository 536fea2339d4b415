import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One arrow that must not be drawn: files under `target` import nothing under `from`, save `except`. */
export interface ImportZone {
  target: string | string[];
  from: string | string[];
  /** Paths inside `from` that are allowed after all. */
  except?: string[];
  message: string;
}

const server = './bot-server/src';
const app = './mini-app/src';
/** The ports are one file, or several in a folder of that name. */
const ports = ['./services/ports.ts', './services/ports'];

/** A room of the server and everything of the server that it may import, itself left out. */
const serverRooms: Record<string, string[]> = {
  services: ['./texts'],
  texts: [],
  http: ['./services', './texts'],
  bot: ['./services', './texts'],
  channels: ['./services', './texts'],
  jobs: ['./services', './texts'],
  documents: [...ports, './services/place-name.ts', './texts'],
  storage: ports,
  files: [...ports, './documents/xlsx/row-height.ts'],
  net: [],
  zalo: [...ports, './net', './texts'],
  messenger: [...ports, './net', './texts'],
  // Builders open the real storage: real parts over mocks.
  testing: [...ports, './storage', './machine.ts'],
};

const knownFeatures = ['guide', 'submission', 'evidence', 'my-submissions', 'support', 'official'];

/** Which package may see which. Tests keep to these as well. */
export function packageZones(): ImportZone[] {
  return [
    {
      target: './shared',
      from: ['./bot-server', './mini-app', './scripts', './e2e'],
      message: 'shared knows nobody: it imports zod only.',
    },
    {
      target: './bot-server',
      from: ['./mini-app', './scripts', './e2e'],
      message: 'The server imports shared only.',
    },
    {
      target: './mini-app',
      from: ['./bot-server', './scripts', './e2e'],
      message: 'The mini-app imports shared only; it speaks to the server over HTTP.',
    },
    {
      target: ['./bot-server', './mini-app', './scripts', './e2e'],
      from: './shared/src',
      except: ['./index.ts'],
      message: 'shared has one door: import from @sang-kien/shared.',
    },
  ];
}

/** Which room of a package may see which. Tests may mix rooms, for instance a store and its contract suite. */
export function roomZones(root: string): ImportZone[] {
  return [
    {
      target: './shared/src',
      from: './shared/src/index.ts',
      message: 'Inside shared, rooms import files, never the public door.',
    },
    ...Object.entries(serverRooms).map(serverRoomZone),
    {
      target: `${server}/config.ts`,
      from: server,
      except: ['./config.ts', './texts'],
      message: 'The configuration stands alone.',
    },
    {
      target: `${server}/app.ts`,
      from: server,
      except: ['./app.ts', './http', './channels', './services', './texts'],
      message: 'The app is handed its services; only compose.ts knows the adapters.',
    },
    {
      target: `${server}/compose.ts`,
      from: `${server}/main.ts`,
      message: 'main.ts calls compose.ts, never the reverse.',
    },
    ...miniAppZones(root),
  ];
}

function serverRoomZone([room, allowed]: [string, string[]]): ImportZone {
  return {
    target: `${server}/${room}`,
    from: server,
    except: [`./${room}`, ...allowed],
    message: `Of the server, ${room}/ imports ${allowed.length > 0 ? allowed.join(', ') : 'only itself'}.`,
  };
}

function miniAppZones(root: string): ImportZone[] {
  const rooms = (...names: string[]) => names.map((name) => `${app}/${name}`);
  return [
    ...featureNames(root).map((feature) => ({
      target: `${app}/features/${feature}`,
      from: `${app}/features`,
      except: [`./${feature}`],
      message: 'Features never import each other; a page composes them.',
    })),
    {
      target: rooms('features'),
      from: rooms('pages', 'app'),
      message: 'Pages and the app import features, never the reverse.',
    },
    {
      target: rooms('components', 'api', 'platform', 'texts', 'theme'),
      from: rooms('features', 'pages', 'app'),
      message: 'What everyone uses knows nothing of features, pages or the app.',
    },
  ];
}

/** Features that the design names and those that stand in the folder: a new one is guarded at once. */
function featureNames(root: string): string[] {
  const folder = join(root, app, 'features');
  const present = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = present.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return [...new Set([...knownFeatures, ...names])];
}
