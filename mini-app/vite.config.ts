import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import zaloMiniApp from 'zmp-vite-plugin';

// No `root`: the official templates' `root: './src'` makes a plain `vite build` fail.
export default defineConfig({
  // The plugin is typed for the Vite that it was published with; it runs with ours.
  plugins: [react(), zaloMiniApp() as PluginOption],
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
