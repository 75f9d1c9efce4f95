/** What an earlier build has kept can't be used after all; without it, the build succeeds. */
export class KeptUnfit extends Error {}
