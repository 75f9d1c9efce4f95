/** The buttons under a diagram. */
const icons = {
  out: "M4 8h8",
  in: "M4 8h8M8 4v8",
  full: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
  left: "M10 3 5 8l5 5",
  right: "M6 3l5 5-5 5",
};

export interface Tool {
  /** What stands on it, or stands for its icon. */
  label: string;
  icon?: keyof typeof icons;
  /** What it does, where the label doesn't say. */
  hint?: string;
  /** Whether its label follows the size the diagram is shown in. */
  level?: boolean;
  act: (button: HTMLButtonElement) => unknown;
}

/** The page keeps a place for them, so that nothing moves when they come. */
export function fillToolbar(place: HTMLElement, name: string, tools: Tool[]): void {
  place.hidden = tools.length === 0;
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", `Tools for: ${name}`);
  place.replaceChildren(...tools.map(button));
}

function button({ label, icon, hint, level, act }: Tool): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  if (icon) {
    element.append(picture(icon));
    element.setAttribute("aria-label", label);
  } else element.textContent = label;
  if (icon || hint) element.title = hint ?? label;
  if (level) element.className = "diagram-level";
  element.addEventListener("click", () => void act(element));
  return element;
}

export function picture(icon: keyof typeof icons): SVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  for (const [attribute, value] of Object.entries({
    viewBox: "0 0 16 16",
    width: "16",
    height: "16",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.5",
    "stroke-linecap": "round",
    "aria-hidden": "true",
  }))
    svg.setAttribute(attribute, value);
  svg.appendChild(document.createElementNS(namespace, "path")).setAttribute("d", icons[icon]);
  return svg;
}

/** Says for a while, in place of its label, how it went. */
export function answer(button: HTMLButtonElement, words: string): void {
  const before = button.textContent ?? "";
  button.textContent = words;
  button.addEventListener("blur", () => (button.textContent = before), { once: true });
}
