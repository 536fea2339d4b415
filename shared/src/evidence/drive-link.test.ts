import { describe, expect, it } from 'vitest';
import { driveLinkOf } from './drive-link.ts';

describe('links to Google Drive', () => {
  it.each([
    'https://drive.google.com/file/d/1AbC/view?usp=sharing',
    'https://drive.google.com/drive/folders/1AbC',
    'https://drive.google.com/drive/u/0/folders/1AbC?usp=share_link',
    'https://drive.google.com/drive/mobile/folders/1AbC',
    'https://drive.google.com/open?id=1AbC',
    'https://drive.google.com/uc?export=download&id=1AbC',
    'https://docs.google.com/document/d/1AbC/edit#heading=h.1',
    'https://docs.google.com/document/u/0/d/1AbC/edit',
    'https://docs.google.com/spreadsheets/d/1AbC/edit',
    'https://docs.google.com/presentation/d/1AbC',
    'https://docs.google.com/a/congty.vn/document/d/1AbC/edit',
    'HTTPS://Drive.Google.com/file/d/1AbC/view',
  ])('takes %s', (link) => {
    expect(driveLinkOf(` ${link}\n`)).toBe(link);
  });

  it.each([
    ['no protection', 'http://drive.google.com/file/d/1AbC/view'],
    ['no address', 'drive.google.com/file/d/1AbC'],
    ['another host', 'https://www.dropbox.com/s/1AbC'],
    ['a host that ends elsewhere', 'https://drive.google.com.evil.example/file/d/1AbC'],
    ['a host that begins elsewhere', 'https://evil-drive.google.com/file/d/1AbC'],
    ['another service of the same house', 'https://photos.google.com/share/1AbC'],
    ['a name before the host', 'https://drive.google.com@evil.example/file/d/1AbC'],
    ['a name and password', 'https://a:b@drive.google.com/file/d/1AbC'],
    ['a port', 'https://drive.google.com:8443/file/d/1AbC'],
    ['look-alike letters', 'https://drivе.google.com/file/d/1AbC'],
    ['a way around', 'https://drive.google.com\\@evil.example/file/d/1AbC'],
    ['the front page', 'https://drive.google.com/'],
    ['one’s own start page', 'https://drive.google.com/drive/my-drive'],
    ['one’s own search', 'https://drive.google.com/drive/search?q=sang%20kien'],
    ['nothing behind the kind', 'https://drive.google.com/file/'],
    ['no id', 'https://drive.google.com/open?id='],
    ['words around it', 'Đây: https://drive.google.com/file/d/1AbC'],
    ['two links', 'https://drive.google.com/file/d/1 https://drive.google.com/file/d/2'],
    ['a script', 'javascript:alert(1)//https://drive.google.com/file/d/1'],
    ['nothing', ''],
  ])('does not take %s', (_what, text) => {
    expect(driveLinkOf(text)).toBeNull();
  });
});
