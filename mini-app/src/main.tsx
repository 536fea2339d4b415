import { createRoot } from 'react-dom/client';
import 'zmp-ui/zaui.min.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/screen.css';
import './theme/controls.css';
import './theme/messages.css';
import './theme/lists.css';
import './theme/home.css';
import './theme/official.css';
import { App } from './app/app.tsx';
import { warmUp } from './app/warm-up.ts';
import { keepArrival } from './platform/arrival.ts';
import { choosePlatform } from './platform/current.ts';

const mount = document.getElementById('app');
if (!mount) throw new Error('the page has no #app to mount on');
const root = createRoot(mount);
void choosePlatform().then(() => {
  keepArrival();
  root.render(<App />);
  warmUp();
});
