import { parentPort, workerData } from 'node:worker_threads';
import { readSpreadsheet } from './read-xlsx.ts';

/** The thread behind `readSpreadsheetApart`: reads the bytes that it was started with, says so, and ends. */
parentPort?.postMessage(await readSpreadsheet(workerData as Uint8Array));
