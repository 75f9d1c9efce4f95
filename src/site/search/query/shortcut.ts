/** Which keys open the search: Ctrl K or ⌘ K anywhere, `/` outside of a field. */
export interface KeyStroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

export interface Focus {
  tagName: string;
  type?: string | undefined;
  isContentEditable?: boolean | undefined;
}

const notText = new Set([
  "button",
  "checkbox",
  "color",
  "file",
  "image",
  "radio",
  "range",
  "reset",
  "submit",
]);

/** True where a key would type a character or choose by it. */
export function isField(focus: Focus | null | undefined): boolean {
  if (!focus) return false;
  if (focus.isContentEditable) return true;
  const tag = focus.tagName.toLowerCase();
  if (tag === "input") return !notText.has(focus.type ?? "text");
  return tag === "textarea" || tag === "select";
}

export function opensSearch(stroke: KeyStroke, focus: Focus | null | undefined): boolean {
  if (stroke.altKey) return false;
  const modified = stroke.ctrlKey || stroke.metaKey;
  if (stroke.key.toLowerCase() === "k") return modified && !stroke.shiftKey && !isField(focus);
  // On many keyboards `/` needs Shift.
  return stroke.key === "/" && !modified && !isField(focus);
}
