/** Where the rows begin, far below on a phone. */
export const ROWS_ID = 'don-vi-ben-duoi';
