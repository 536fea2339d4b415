import { handleAnswer } from './handlers/answer.ts';
import { handleCode } from './handlers/code.ts';
import { handleDriveLink } from './handlers/drive-link.ts';
import { handleFileFetched, handleFiles } from './handlers/files.ts';
import { handleDraftGone } from './handlers/draft-gone.ts';
import { handleLate } from './handlers/late.ts';
import { handleOpenMatter } from './handlers/open-matter.ts';
import { handleRepeat } from './handlers/repeat.ts';
import { handleSilence, handleStaff } from './handlers/staff.ts';
import { handleSupport } from './handlers/support.ts';
import { handleUnsupported } from './handlers/unsupported.ts';
import { handleWelcome } from './handlers/welcome.ts';
import { handleWish } from './handlers/wish.ts';
import { handleLeftNumber } from './hand-over.ts';
import { handleNudge } from './nudge.ts';
import type { Handler } from './talk.ts';

/** Who is asked first: a turn belongs to the first that takes it. The last one takes whatever is left. */
export const handlers: readonly Handler[] = [
  handleStaff,
  handleNudge,
  handleFileFetched,
  handleFiles,
  handleSilence,
  handleWelcome,
  handleRepeat,
  handleLate,
  handleDraftGone,
  handleWish,
  handleOpenMatter,
  handleUnsupported,
  handleDriveLink,
  handleCode,
  handleAnswer,
  handleLeftNumber,
  handleSupport,
];
