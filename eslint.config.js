import { createLintConfig } from './scripts/guards/lint-config.ts';

export default createLintConfig(import.meta.dirname);
