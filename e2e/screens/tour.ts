import type { Browser } from 'playwright-core';
import { openPhone } from '../support/browser.ts';
import type { World } from '../support/world.ts';
import type { Camera } from './camera.ts';
import { chatScreens } from './chat.ts';
import { officialWorkScreens } from './official-work.ts';
import { officialScreens } from './official.ts';
import { otherDoorScreens } from './other-door.ts';
import { sendingScreens } from './sending.ts';
import { simulatorScreens } from './simulator.ts';
import { evidenceScreens, formScreens } from './form.ts';
import { visitorScreens } from './visitor.ts';

export type Tour = { world: World; browser: Browser; camera: Camera };

/** Everything there is to see, in the order in which people meet it. */
export async function takeTour(tour: Tour): Promise<void> {
  const { page } = await openPhone(tour.browser);
  await visitorScreens(tour, page);
  await formScreens(tour, page);
  await evidenceScreens(tour, page);
  await sendingScreens(tour, page);
  await otherDoorScreens(tour, page);
  await officialScreens(tour);
  await simulatorScreens(tour);
  await chatScreens(tour);
  await officialWorkScreens(tour);
}
