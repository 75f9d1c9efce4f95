import { expect, test } from "vitest";
import { nextTheme, type Theme } from "../../../../src/components/frame/next-theme.ts";

const cycle = (system: "light" | "dark"): Theme[] => {
  const seen: Theme[] = ["auto"];
  for (let step = 0; step < 3; step += 1) seen.push(nextTheme(seen.at(-1) ?? "auto", system));
  return seen;
};

test("the first step away from the system's theme changes what is seen", () => {
  expect(cycle("light")).toEqual(["auto", "dark", "light", "auto"]);
  expect(cycle("dark")).toEqual(["auto", "light", "dark", "auto"]);
});
