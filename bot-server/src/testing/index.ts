export * from './storage.ts';
export * from './submission.ts';
