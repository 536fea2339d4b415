import type { Page } from 'playwright-core';

const fromProgramme = (page: Page) => page.getByRole('article', { name: 'Tin của chương trình' });

/** Does something in a chat window, and waits for what the programme says to it. */
async function answered(page: Page, act: () => Promise<void>): Promise<string> {
  const before = await fromProgramme(page).count();
  await act();
  const answer = fromProgramme(page).nth(before);
  await answer.waitFor();
  return answer.innerText();
}

/** The person types a message; gives the programme's answer. */
export function say(page: Page, words: string): Promise<string> {
  return answered(page, async () => {
    await page.getByRole('textbox', { name: 'Tin nhắn', exact: true }).fill(words);
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  });
}

/** The person taps a button under the last bubble that has it. */
export function tap(page: Page, name: string): Promise<string> {
  return answered(page, () => page.getByRole('button', { name, exact: true }).last().click());
}

/** The person sends a photo or file. */
export function sendFile(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<string> {
  return answered(page, () => page.getByLabel('Gửi ảnh hoặc tệp').setInputFiles([file]));
}
