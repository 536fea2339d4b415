/** What scripts and end-to-end tests may use of the server. */
export { compose, type Composed, type ComposeOptions } from './compose.ts';
export { ConfigError, readConfig, type Config } from './config.ts';
export { listen, type Listening } from './listen.ts';
export { openStorage, databasePath } from './open-storage.ts';
export { inviteOfficial } from './services/invitation.ts';
export type { Clock, Storage } from './services/ports.ts';
export { createAuthorKey } from './storage/author-key.ts';
export { createSealer } from './storage/sealer.ts';
