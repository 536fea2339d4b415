import { roleNames, type OfficialTasks } from '@sang-kien/shared';
import { getOfficialTasks } from '../../../api/dossier-list.ts';
import { isForbidden } from '../../../api/problem.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { hubTexts as texts } from '../../../texts/official-hub.ts';
import { TaskList } from './task-list.tsx';
import { HubTiles } from './tiles.tsx';

/** An official's front door: who I am here, what waits for me, and everything I may do. */
export function Hub() {
  const load = useLoad(getOfficialTasks, 'tasks');
  if (load.state === 'failed' && isForbidden(load.error)) return <NoPost />;
  return (
    <Loaded load={load}>
      {({ posts, tasks }) => (
        <>
          <Posts posts={posts} />
          <TaskList tasks={tasks} />
          <HubTiles roles={posts.map(({ role }) => role)} />
        </>
      )}
    </Loaded>
  );
}

function Posts({ posts }: Pick<OfficialTasks, 'posts'>) {
  return (
    <ul className="hub-posts" aria-label={texts.posts}>
      {posts.map(({ unitId, unitName, role, grassrootsUnion }) => (
        <li key={`${unitId} ${role} ${grassrootsUnion}`}>
          <strong>{[grassrootsUnion, unitName].filter(Boolean).join(' – ')}</strong>
          <span className="soft">{roleNames[role]}</span>
        </li>
      ))}
    </ul>
  );
}

/** How one becomes an official: nobody can make themselves one. */
function NoPost() {
  return (
    <>
      <Notice tone="warning">{texts.noPost.lead}</Notice>
      <ol>
        {texts.noPost.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
