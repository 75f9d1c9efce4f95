/** What the button in the bar offers. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** From the system's own theme to the other one first, since a step that changes nothing looks broken. */
export function nextTheme(theme: Theme, system: "light" | "dark"): Theme {
  if (theme === "auto") return system === "dark" ? "light" : "dark";
  return theme === system ? "auto" : system;
}
