export * from './dossier.ts';
export * from './http.ts';
export * from './libre-office.ts';
export * from './import.ts';
export * from './storage.ts';
export * from './submission.ts';
