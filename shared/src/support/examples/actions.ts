import { actionDossierExamples } from './action-dossier.ts';
import { actionHumanExamples } from './action-human.ts';

/** How people ask the bot to do something now: begin, look up, fetch a person. */
export const actionExamples = { ...actionDossierExamples, ...actionHumanExamples } as const;
