import 'zmp-ui/zaui.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { App, Button, DatePicker, Header, Input, Page } from 'zmp-ui';

/** The baseline of `first screen`: a page as the templates write it, everything taken from zmp-ui's one door. */
const page = createElement(
  App,
  null,
  createElement(
    Page,
    null,
    createElement(Header, { title: 'Nộp sáng kiến' }),
    createElement(Input, { label: 'Tên sáng kiến' }),
    createElement(DatePicker, { label: 'Ngày công nhận' }),
    createElement(Button, null, 'Nộp bài'),
  ),
);
createRoot(globalThis.document.getElementById('app')).render(page);
