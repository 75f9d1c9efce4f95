/**
 * Down from the field to the first result, also where its arrow comes before the result does, and where other results
 * take the place of those one walks in: an index that answers late takes nobody's keys away. Pagefind's own arrow goes
 * to whichever result was loaded first.
 */
import { firstLink, type NamedPlaces } from "./named-first.ts";

export function walkResults(around: HTMLElement, places: NamedPlaces): void {
  const { field, list, results } = places;
  const isIn = (place: EventTarget | null) =>
    place instanceof Node && (list.contains(place) || results.contains(place));
  let isWalking = false;
  const goOn = (): void => {
    if (isWalking && !isIn(document.activeElement)) firstLink(places)?.focus();
  };

  const begin = (event: KeyboardEvent): void => {
    if (event.target !== field) return;
    isWalking = event.key === "ArrowDown";
    if (!isWalking) return;
    event.preventDefault();
    event.stopPropagation();
    goOn();
  };
  around.addEventListener("keydown", begin, { capture: true });
  document.addEventListener("focusin", ({ target }) => (isWalking &&= isIn(target)));
  const watch = new MutationObserver(goOn);
  for (const place of [list, results]) watch.observe(place, { childList: true, subtree: true });
}
