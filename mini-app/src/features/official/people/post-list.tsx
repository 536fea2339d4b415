import { roleNames, type OfficialPost } from '@sang-kien/shared';
import { listOfficials, type OfficialsPage } from '../../../api/appointment.ts';
import { moment } from '../../../components/moment.ts';
import { peopleTexts as texts } from '../../../texts/official-people.ts';
import { MorePages } from '../more-pages.tsx';
import { usePages } from '../use-pages.ts';
import { Revoke } from './revoke.tsx';

type PostListProps = { first: OfficialsPage; onChanged: () => void };

/** Who holds a post within my units, the newest first. */
export function PostList({ first, onChanged }: PostListProps) {
  const { pages, ...rest } = usePages(first, listOfficials);
  const officials = pages.flatMap((page) => page.officials);
  return (
    <section className="stack" aria-labelledby="posts-title">
      <h2 id="posts-title">{texts.list}</h2>
      {officials.length === 0 && <p className="soft">{texts.nobody}</p>}
      <div className="people-list">
        {officials.map((post) => (
          <PostCard key={post.id} {...{ post, onChanged }} />
        ))}
      </div>
      <MorePages {...rest} />
    </section>
  );
}

function PostCard({ post, onChanged }: { post: OfficialPost; onChanged: () => void }) {
  const { id, personName, role, place, since, invitedBy, mayRevoke } = post;
  const who = personName ?? texts.noName;
  return (
    <article className="card card-tight">
      <h3>{who}</h3>
      <p>{roleNames[role]}</p>
      <p>{place.name}</p>
      <p className="soft">
        {texts.since(moment(since))}. {texts.invitedBy(invitedBy)}
      </p>
      {mayRevoke && (
        <Revoke what="people" question={texts.confirm(who)} onRevoked={onChanged} {...{ id, who }} />
      )}
    </article>
  );
}
