const APP_WORD = /(^|[^\p{L}])bạn(?!\p{L})/giu;
/** A sentence begins with the text, with a line (numbers and dashes stand before it), or behind a full stop. */
const CHAT_WORD = /(^(?:\d+\. |– )?[“"]?|[.!?…][”"]? +[“"]?)Anh\/Chị|Anh\/Chị/gmu;

/** A sentence as the chat says it: to “Anh/Chị”, where the app says “bạn”. */
export function toChatTone(sentence: string): string {
  return sentence.replace(APP_WORD, '$1Anh/Chị');
}

/** A sentence as the app says it: to “bạn”, where the chat says “Anh/Chị”; “Bạn” at the beginning of a sentence. */
export function toAppTone(sentence: string): string {
  return sentence.replace(CHAT_WORD, (_, beginning?: string) =>
    beginning === undefined ? 'bạn' : `${beginning}Bạn`,
  );
}
