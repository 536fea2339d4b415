import { notificationKinds } from '@sang-kien/shared';
import { expect, test } from 'vitest';
import { demonstrationSettings } from '../demonstration/settings.ts';
import { demonstrationTemplates } from './template-registry.ts';

test('every kind of notice has a template of its own in the demonstration', () => {
  const settings = demonstrationSettings({}, { port: 3000, simulatorUrl: 'http://localhost:3001' });
  const ids = notificationKinds.map((kind) => settings[`ZALO_TEMPLATE_${kind.toUpperCase()}`]);
  const registered = demonstrationTemplates().map(({ templateId }) => templateId);
  expect(new Set(ids).size).toBe(notificationKinds.length);
  expect(registered).toEqual(expect.arrayContaining(ids));
});

test.each(demonstrationTemplates())(
  '“$templateName” shows each of its parameters',
  ({ text, listParams }) => {
    const shown = [...text.matchAll(/<([a-z_]+)>/g)].map(([, name]) => name);
    expect(shown.sort()).toEqual(listParams.map(({ name }) => name).sort());
  },
);
