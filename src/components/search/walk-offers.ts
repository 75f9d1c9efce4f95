/** The arrow keys: down from the field to what is offered above the results, along it, and back up. */
export function walkOffers(around: HTMLElement, field: HTMLInputElement): void {
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    const stops = [
      ...around.querySelectorAll<HTMLElement>("[data-search-offers] :is(a, button)"),
    ].filter((stop) => stop.checkVisibility());
    const from = stops.findIndex((stop) => stop === event.target);
    if (from < 0 && (event.target !== field || event.key !== "ArrowDown")) return;
    const next = stops[from + step];
    if (next) next.focus();
    else if (step < 0) field.focus();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Before Pagefind's parts hear of the key.
  around.addEventListener("keydown", walk, { capture: true });
}
