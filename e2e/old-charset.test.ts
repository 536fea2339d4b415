import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { aSubmission } from './support/submission.ts';
import { signInAs } from './support/api.ts';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import { arrive, button, field, goOn, signInOnZalo } from './support/person.ts';
import { openWorld, type World } from './support/world.ts';


const TCVN3 = 'C«ng nh©n ®Ò nghÞ c¶i tiÕn quy tr×nh, gi¶m thêi gian thay khu«n.';
