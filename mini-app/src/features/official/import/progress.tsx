/** How far something has come: a bar, and the words that say it. `share` goes from 0 to 1. */
export function Progress({ share, words }: { share: number; words: string }) {
  return (
    <div className="import-progress">
      <progress max={1} value={share} aria-label={words} />
      <p role="status">{words}</p>
    </div>
  );
}
