import { programmeResponse, type ProgrammeResponse } from '@sang-kien/shared';
import { callApi } from './client.ts';

export async function getProgramme(): Promise<ProgrammeResponse> {
  return programmeResponse.parse(await callApi({ method: 'get', path: '/programme', anonymous: true }));
}
