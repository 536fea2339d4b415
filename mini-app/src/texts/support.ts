/** In every screen; the support page has words of its own, so that no other screen fetches them. */
export const supportTexts = {
  corner: 'Cần giúp?',
  cornerZalo: 'Zalo',
  cornerFacebook: 'Facebook',
  cornerLabel: 'Nhắn tin để được giúp',
  zalo: 'Nhắn Zalo',
  facebook: 'Nhắn Facebook',
};
