/**
 * What one bubble takes in the stricter of the channels: five buttons (Zalo reference 2.4) under 2,000 signs (2.3;
 * Messenger allows as many), counted in UTF-16 units after NFC, which is never less than the channels count.
 */
export const MOST_CHOICES = 5;
export const MOST_TEXT = 2000;
