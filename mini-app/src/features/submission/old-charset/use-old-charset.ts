import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { insertedSpan, type Before } from './inserted.ts';
import { askAgain, isKept, keepAsIs } from './kept-texts.ts';
import { exchange, type Offer } from './offer.ts';
import { readPasted } from './read-pasted.ts';
import { replaceAt } from './replace-near.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

export type OldCharsetField = {
  /** Id of the control. */
  id: string;
  value: string;
  onChange: (value: string) => void;
  /** Asks also about what stands in the field when it opens: a draft begun elsewhere. */
  asksAtStart?: boolean | undefined;
};

/** Texts that were asked about when a step opened; in one visit that happens once. */
const askedAtStart = new Set<string>();

/** Watches what comes into a text field at one go, and asks when it is in an old charset. Changes nothing unasked. */
export function useOldCharset({ id, value, onChange, asksAtStart = false }: OldCharsetField) {
  const around = useRef<HTMLDivElement>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const entry = useEntry(around);
  const caret = useCaret(id);
  const focusQuestion = useQuestionFocus(around, offer);
  useEffect(() => {
    const found = asksAtStart ? readPasted(value) : null;
    if (found?.kind !== 'old' || isKept(found.old) || askedAtStart.has(value)) return;
    askedAtStart.add(value);
    setOffer({ old: found.old, near: 0, from: 'draft', stage: 'asked' });
    // Only what stands there when the field opens: what comes later is seen as it comes.
  }, []);
  const typed = (next: string) => {
    const { before, isQuiet } = entry.take(value);
    const span = insertedSpan(before, next);
    const inserted = next.slice(span.from, span.to);
    const pasted = isQuiet || inserted.length < 2 ? null : readPasted(inserted);
    if (pasted?.kind === 'decomposed') {
      caret.put(span.from + pasted.composed.length);
      onChange(replaceAt(next, { from: span.from, length: inserted.length }, pasted.composed));
      return;
    }
    onChange(next);
    if (pasted?.kind !== 'old' || isKept(pasted.old)) return;
    setOffer({ old: pasted.old, near: span.from, from: 'paste', stage: 'asked' });
    focusQuestion();
  };
  const answer = (asked: Offer, stage: Offer['stage']) => {
    const by = stage === 'converted' ? asked.old.converted : asked.old.original;
    const exchanged = exchange(asked, value, by);
    if (exchanged && exchanged.value !== value) onChange(exchanged.value);
    setOffer({ ...asked, stage });
    if (stage === 'asked') focusQuestion();
    else caret.focus(exchanged?.caret ?? value.length);
  };
  return {
    around,
    offer,
    typed,
    convert: (asked: Offer) => answer(asked, 'converted'),
    keep: (asked: Offer) => {
      // The field too: what was pasted may have become part of a longer line.
      keepAsIs(`${asked.old.original}\n${value}`);
      answer(asked, 'kept');
    },
    undo: (asked: Offer) => {
      askAgain(`${asked.old.original}\n${value}`);
      answer(asked, 'asked');
    },
  };
}

/** What the control held just before the change that comes next, and whether that change is to be left alone. */
function useEntry(around: RefObject<HTMLDivElement>) {
  const seen = useRef<{ before: Before; isQuiet: boolean } | null>(null);
  useEffect(() => {
    const watch = (event: InputEvent) => {
      const { value, selectionStart, selectionEnd } = event.target as TextControl;
      const selection =
        selectionStart === null || selectionEnd === null ? null : { from: selectionStart, to: selectionEnd };
      // While a keyboard composes a word, and when the browser takes a step back, nobody pastes.
      const isQuiet = event.isComposing || event.inputType.startsWith('history');
      seen.current = { before: { value, selection }, isQuiet };
    };
    const box = around.current;
    box?.addEventListener('beforeinput', watch);
    return () => box?.removeEventListener('beforeinput', watch);
  }, []);
  return {
    /** A browser that fills in by itself does not announce it: then `value` is all that is known. */
    take(value: string) {
      const entry = seen.current;
      seen.current = null;
      return entry ?? { before: { value, selection: null }, isQuiet: false };
    },
  };
}

/** Puts the caret where it belongs once the control shows its new text. */
function useCaret(id: string) {
  const wanted = useRef<{ at: number; focus: boolean } | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { at, focus } = wanted.current;
    wanted.current = null;
    const control = document.getElementById(id) as TextControl | null;
    if (focus) control?.focus();
    control?.setSelectionRange(at, at);
  });
  return {
    put: (at: number) => (wanted.current = { at, focus: false }),
    focus: (at: number) => (wanted.current = { at, focus: true }),
  };
}

/** Brings the focus to the question once it is drawn. */
function useQuestionFocus(around: RefObject<HTMLDivElement>, offer: Offer | null) {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const question = around.current?.querySelector<HTMLElement>('.charset-offer');
    question?.focus({ preventScroll: true });
    // Only in the next frame: once its text is in, a browser brings the caret of the field into view.
    requestAnimationFrame(() => question?.scrollIntoView({ block: 'nearest' }));
  }, [offer]);
  return () => {
    wanted.current = true;
  };
}
