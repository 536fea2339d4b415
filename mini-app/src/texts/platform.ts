export const phoneSheetTexts = { title: 'Chia sẻ số điện thoại' };
