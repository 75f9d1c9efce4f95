/** What an earlier build has left can't be used after all; without it, the build succeeds. */
export class RecallUnfit extends Error {}
