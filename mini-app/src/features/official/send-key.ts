const KEY_BYTES = 16;

/** Keys under which words are sent once: the same words tried again keep theirs, other words get another. */
export function createSendKey(): { keyOf(text: string): string } {
  const keys = new Map<string, string>();
  return {
    keyOf(text) {
      const key = keys.get(text) ?? freshKey();
      keys.set(text, key);
      return key;
    },
  };
}

function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
