import { listHandOvers } from '../../api/hand-over.ts';
import { useLoad } from '../../api/use-load.ts';
import { LinkRow } from '../../components/link-row.tsx';
import { handOverTexts as texts } from '../../texts/hand-over.ts';

/** The way to those who wait for a person, with how many they are. Without an answer it is left out: the list below says why. */
export function HandOverLink() {
  const waiting = useLoad(() => listHandOvers(true), 'waiting');
  if (waiting.state !== 'ready') return null;
  const { handOvers, next } = waiting.value;
  return (
    <LinkRow to="/can-bo/can-giup">
      <strong>{texts.title}</strong>
      <span>
        {handOvers.length === 0 ? texts.link.none : texts.link.waiting(handOvers.length, next !== null)}
      </span>
    </LinkRow>
  );
}
