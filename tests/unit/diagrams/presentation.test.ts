import { expect, test } from "vitest";
import { slim } from "../../../src/diagrams/renderer/slim.ts";

const naming = { idPrefix: "d1", title: "Sales & returns", description: "What flows." };

function opening(content: string, described: { title: string; description?: string }): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`;
  return slim(svg, { idPrefix: "d1", ...described });
}

test("a picture without links is an image, with a name and a description", () => {
  const svg = opening('<path d="M0 0h9"/>', naming);
  expect(svg).toMatch(/^<svg role="img" aria-labelledby="d1-title" aria-describedby="d1-desc" /);
  expect(svg).toContain(
    '<title id="d1-title">Sales &amp; returns</title><desc id="d1-desc">What flows.</desc>',
  );
});

test("one with links is a group that says what it is, since an image would hide them", () => {
  const svg = opening('<a href="/x/"><path d="M0 0h9"/></a>', naming);
  expect(svg).toMatch(/^<svg role="group" aria-roledescription="diagram" aria-labelledby=/);
});

test("an anchor that leads nowhere makes no group", () => {
  expect(opening('<a><path d="M0 0h9"/></a>', naming)).toContain('role="img"');
});

test("where there is no description, nothing refers to one", () => {
  expect(opening('<path d="M0 0h9"/>', { title: "Sales" })).not.toMatch(/describedby|<desc/);
});
