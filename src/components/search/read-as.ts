/** Says which question was answered, where it isn't the one that was typed. */
import type { Instance } from "@pagefind/component-ui";
import type { Answer } from "./answer.ts";

export function tellReadAs(instance: Instance, notice: Element | null): void {
  if (!(notice instanceof HTMLElement)) return;
  instance.on("results", (found) => {
    const { readAs } = found as Answer;
    notice.hidden = readAs === undefined;
    notice.textContent =
      readAs === undefined
        ? ""
        : `Read as “${readAs}”, since no page has what you typed. In quotes it is looked for as it is.`;
  });
}
