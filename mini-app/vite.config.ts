import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import zaloMiniApp from 'zmp-vite-plugin';

// No `root`: the official templates' `root: './src'` makes a plain `vite build` fail.
export default defineConfig({
  // The plugin is typed for the Vite that it was published with; it runs with ours.
  plugins: [react(), zaloMiniApp() as PluginOption],
  base: './',
  build: { outDir: 'www', emptyOutDir: true, assetsInlineLimit: 2048 },
});
