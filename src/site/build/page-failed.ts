/** A contract whose own code fails when its page is made. */
export class PageFailed extends Error {
  readonly hint =
    "In MDX, what stands in braces and in components runs when the page is made. Correct it, or rename the file to .md.";

  /** @param file path of the contract, as people are shown it */
  constructor(file: string, reason: string) {
    super(`${file} can't be shown: ${reason.replace(/\.$/, "")}.`);
  }
}
