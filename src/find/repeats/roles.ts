/** What has been decided of a block so far. */
export const FREE = 0;
/** Something is removed because this block says it: it stays. */
export const KEPT = 1;
export const CUT = 2;
export type Role = typeof FREE | typeof KEPT | typeof CUT;
