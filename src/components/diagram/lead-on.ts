/** Buttons under a frame beyond which its picture goes on: not everybody tries whether it can be pushed. */
import { picture } from "./toolbar.ts";

const sides = [
  { icon: "left", towards: -1, label: "Show more on the left" },
  { icon: "right", towards: 1, label: "Show more on the right" },
] as const;

/** Less than that is an edge of a box, and no reason for a button. */
const least = 24;
/** Of what is in sight some stays there. */
const share = 0.7;

/**
 * @param place For the buttons: over the picture they would cover what it shows.
 * @returns What is to be called when the picture or its frame has another size.
 */
export function leadOn(frame: HTMLElement, place: Element | null): () => void {
  const ways = sides.map(({ icon, towards, label }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.hidden = true;
    button.dataset["side"] = icon;
    button.title = label;
    button.setAttribute("aria-label", label);
    button.append(picture(icon));
    button.addEventListener("click", () => push(frame, towards));
    // Over what is drawn, where the frame's own shade would lie behind it.
    const edge = document.createElement("span");
    edge.hidden = true;
    edge.className = "diagram-edge";
    edge.dataset["side"] = icon;
    const beyond = () => (towards < 0 ? frame.scrollLeft : restOf(frame));
    return { button, edge, beyond };
  });

  function update(): void {
    for (const { button, edge, beyond } of ways) {
      const isNeeded = beyond() >= least;
      // Who pushed to the end goes on from the frame.
      if (!isNeeded && document.activeElement === button) frame.focus({ preventScroll: true });
      button.hidden = !isNeeded;
      edge.hidden = !isNeeded;
      edge.style.insetBlockStart = `${frame.offsetTop}px`;
      edge.style.blockSize = `${frame.offsetHeight}px`;
    }
  }

  frame.after(...ways.map(({ edge }) => edge));
  place?.replaceChildren(...ways.map(({ button }) => button));
  frame.addEventListener("scroll", update, { passive: true });
  return update;
}

function push(frame: HTMLElement, towards: number): void {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const left = towards * share * frame.clientWidth;
  frame.scrollBy({ left, behavior: isStill ? "auto" : "smooth" });
}

function restOf({ scrollWidth, clientWidth, scrollLeft }: HTMLElement): number {
  return scrollWidth - clientWidth - scrollLeft;
}
