import { lazy, Suspense } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useSession } from '../api/use-session.ts';
import { Screen } from '../components/screen.tsx';
import { Tile } from '../components/tile.tsx';
import { ArrivalUnit } from '../features/home/arrival-unit.tsx';
import { GateCard } from '../features/home/gate-card.tsx';
import { useDraftWaiting } from '../features/home/use-draft-waiting.ts';
import { useEnter } from '../features/home/use-enter.ts';
import { Who } from '../features/home/who.tsx';
import { homeTexts } from '../texts/home.ts';

const PersonTiles = lazy(() =>
  import('../features/home/person-tiles.tsx').then((module) => ({ default: module.PersonTiles })),
);

const SUBMIT = '/nop/personal';
const MINE = '/ho-so';

export function HomePage() {
  const navigate = useNavigate();
  const signedIn = useSession() !== null;
  const { enter, leavingFor } = useEnter();
  const draft = useDraftWaiting();
  const submitNote = draft === null ? homeTexts.submitNote : homeTexts.draftNote(draft.done, draft.of);
  const noteFor = (path: string, note: string) => (leavingFor === path ? homeTexts.leaving : note);
  return (
    <Screen title={homeTexts.title} lead={homeTexts.slogan}>
      <Who />
      <GateCard />
      <ArrivalUnit />
      <nav className="stack-tight" aria-label={homeTexts.title}>
        <Tile
          primary
          label={homeTexts.submit}
          icon="send"
          note={noteFor(SUBMIT, submitNote)}
          busy={leavingFor !== null}
          onClick={() => enter(SUBMIT)}
        />
        <Tile
          label={homeTexts.mine}
          icon="folder"
          note={noteFor(MINE, homeTexts.mineNote)}
          busy={leavingFor !== null}
          onClick={() => enter(MINE)}
        />
        {signedIn && (
          <Suspense fallback={null}>
            <PersonTiles />
          </Suspense>
        )}
        <Tile
          label={homeTexts.guide}
          icon="book"
          note={homeTexts.guideNote}
          onClick={() => navigate('/huong-dan')}
        />
        <Tile
          label={homeTexts.support}
          icon="help"
          note={homeTexts.supportNote}
          onClick={() => navigate('/ho-tro')}
        />
      </nav>
      <footer className="soft">
        <p>{homeTexts.organiser}</p>
        <Link to="/quyen">{homeTexts.privacy}</Link>
      </footer>
    </Screen>
  );
}
