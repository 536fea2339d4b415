import { endSession } from '../../api/session.ts';
import { useSession } from '../../api/use-session.ts';
import { Button } from '../../components/button.tsx';
import { currentPlatform } from '../../platform/current.ts';
import { homeTexts } from '../../texts/home.ts';

/** Who is signed in; on a shared computer one can sign out again. */
export function Who() {
  const session = useSession();
  if (session === null) return null;
  return (
    <div className="who">
      <span>{homeTexts.hello(session.person.name)}</span>
      {currentPlatform().name === 'browser' && (
        <Button variant="link" onClick={endSession}>
          {homeTexts.signOut}
        </Button>
      )}
    </div>
  );
}
