import { evidenceCauses } from '@sang-kien/shared';
import { expect, test } from 'vitest';
import { describeChatFileCause } from './chat-file.ts';

const causes = [...evidenceCauses, 'gone', 'host', 'gave_up'] as const;

test('every refusal of a file in a chat is one sentence of its own that says “Anh/Chị” and what to do', () => {
  const place = { channel: 'Messenger' as const, maxBytes: 20 * 1024 * 1024 };
  const sentences = causes.map((cause) => describeChatFileCause(cause, place));
  expect(new Set(sentences).size).toBe(causes.length);
  for (const sentence of sentences) {
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).toContain('Anh/Chị vui lòng');
    expect(sentence).not.toMatch(/bạn|Zalo/i);
    expect(sentence).toMatch(/\.$/);
  }
});
