import { askQuestion, type AskResponse } from '@sang-kien/shared';
import { callApi } from './client.ts';

/** The support bot's answer to a question in the person's own words. */
export async function askSupportBot(question: string): Promise<AskResponse> {
  const call = { method: 'post', path: '/ask', body: { question }, anonymous: true } as const;
  return askQuestion.response.parse(await callApi(call));
}
