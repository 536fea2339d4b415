import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import zaloMiniApp from 'zmp-vite-plugin';

/** zmp-ui asks a content network for an icon font that we never show; our policy would block it, loudly. */
const withoutForeignFont: PluginOption = {
  name: 'without-foreign-font',
  enforce: 'pre',
  transform: (code, id) =>
    /zmp-ui\/.*\.css$/.test(id) ? code.replace(/@font-face\s*\{[^}]*zaui-icons[^}]*\}/g, '') : null,
};

// No `root`: the official templates' `root: './src'` makes a plain `vite build` fail.
export default defineConfig({
  // The plugin is typed for the Vite that it was published with; it runs with ours.
  plugins: [withoutForeignFont, react(), zaloMiniApp() as PluginOption],
  base: './',
  build: {
    outDir: 'www',
    emptyOutDir: true,
    assetsInlineLimit: 2048,
    rolldownOptions: {
      output: {
        // The unit tree and the schema library are heavy and wanted by few screens: each in a file of its own,
        // so that no screen fetches one for the sake of another.
        advancedChunks: {
          groups: [
            // What the compiler adds for old phones would else settle in a heavy file and drag it along.
            { name: 'helpers', test: /@oxc-project.runtime/, priority: 1 },
            { name: 'units', test: /shared\/src\/units\/(data|areas|directory|labels)/ },
            { name: 'schemas', test: /node_modules\/zod\// },
          ],
        },
      },
    },
  },
});
