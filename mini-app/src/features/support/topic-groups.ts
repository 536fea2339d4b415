import type { SupportTopic } from '@sang-kien/shared';
import { supportPageTexts } from '../../texts/support-page.ts';

const { groups } = supportPageTexts;

/** All that one may ask about, in the order in which a dossier meets it. What a button does is none of it. */
export const topicGroups: readonly { title: string; topics: readonly SupportTopic[] }[] = [
  {
    title: groups.entry,
    topics: ['entry.how', 'entry.qr', 'submit.steps', 'submit.onbehalf', 'multiple'],
  },
  {
    title: groups.conditions,
    topics: ['who.can', 'eligibility.dates', 'phase.one', 'phase.two', 'exclusion.list', 'exclusion.ip'],
  },
  {
    title: groups.form,
    topics: ['personal.info', 'workplace.choose', 'group.choose', 'description.limit', 'team.initiative'],
  },
  { title: groups.evidence, topics: ['recognition.required', 'evidence.files', 'evidence.drive'] },
  { title: groups.afterwards, topics: ['track.result', 'edit.after', 'receipt.lost', 'reward'] },
  {
    title: groups.programme,
    topics: [
      'programme.what',
      'union.role',
      'report.monthly',
      'privacy',
      'technical.error',
      'support.contact',
    ],
  },
];
