// A file of its own, so that the finder is fetched when the first letters are typed and not with the form.
export { findUnits } from '@sang-kien/shared';
