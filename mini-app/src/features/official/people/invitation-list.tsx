import { roleNames, type OpenInvitation } from '@sang-kien/shared';
import { listInvitations, type InvitationsPage } from '../../../api/appointment.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { moment } from '../../../components/moment.ts';
import { peopleTexts as texts } from '../../../texts/official-people.ts';
import { MorePages } from '../more-pages.tsx';
import { usePages } from '../use-pages.ts';
import { Revoke } from './revoke.tsx';

/** Invitations that nobody has taken up yet. */
export function InvitationList({ onChanged }: { onChanged: () => void }) {
  const load = useLoad(() => listInvitations(), 'invitations');
  return (
    <section className="stack" aria-labelledby="invitations-title">
      <h2 id="invitations-title">{texts.open}</h2>
      <Loaded load={load}>{(first) => <Pages {...{ first, onChanged }} />}</Loaded>
    </section>
  );
}

function Pages({ first, onChanged }: { first: InvitationsPage; onChanged: () => void }) {
  const { pages, ...rest } = usePages(first, listInvitations);
  const invitations = pages.flatMap((page) => page.invitations);
  if (invitations.length === 0) return <p className="soft">{texts.noneOpen}</p>;
  return (
    <>
      <div className="people-list">
        {invitations.map((invitation) => (
          <InvitationCard key={invitation.id} {...{ invitation, onChanged }} />
        ))}
      </div>
      <MorePages {...rest} />
    </>
  );
}

function InvitationCard({ invitation, onChanged }: { invitation: OpenInvitation; onChanged: () => void }) {
  const { id, role, place, invitedBy, expiresAt, mayRevoke } = invitation;
  const who = `${roleNames[role]}, ${place.name}`;
  return (
    <article className="card card-tight">
      <h3>{roleNames[role]}</h3>
      <p>{place.name}</p>
      <p className="soft">
        {texts.until(moment(expiresAt))}. {texts.invitedBy(invitedBy)}
      </p>
      {mayRevoke && (
        <Revoke
          what="invitations"
          question={texts.confirmInvitation}
          onRevoked={onChanged}
          {...{ id, who }}
        />
      )}
    </article>
  );
}
