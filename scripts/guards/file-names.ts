import type { Rule } from 'eslint';
import { relative } from 'node:path';

const kebabCase = /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/;

/** Files and folders are named in kebab-case, a second ending (`.test.ts`) included. */
export const kebabCaseFiles: Rule.RuleModule = {
  meta: { type: 'suggestion', messages: { name: '"{{part}}" is not kebab-case.' }, schema: [] },
  create: (context) => ({
    Program(node) {
      const parts = relative(context.cwd, context.filename).split(/[\\/]/);
      const part = parts.find((name) => !kebabCase.test(name));
      if (part !== undefined) context.report({ node, messageId: 'name', data: { part } });
    },
  }),
};
