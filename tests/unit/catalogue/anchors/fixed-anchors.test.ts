import { describe, expect, it } from "vitest";
import type { ContractDocument } from "../../../../src/contract/model/document.ts";
import {
  fixedAnchors,
  missingAnchors,
  titleAnchors,
} from "../../../../src/catalogue/anchors/fixed-anchors.ts";
import { subjectOf } from "../../rules/subject.ts";

function document(markdown: string): ContractDocument {
  const [first] = subjectOf(markdown).documents;
  if (!first) throw new Error("There is no contract in the text.");
  return first;
}

const title = "# Integration Contract: Till ↔ Ledger\n";

function standIn(markdown: string, anchor: string): string | undefined {
  return missingAnchors(document(markdown)).find((missing) => missing.anchor === anchor)?.standsIn;
}

describe("anchors without a section of their own", () => {
  it("are all of the format's in a contract of nothing but a title", () => {
    const empty = document(title);
    expect(missingAnchors(empty)).toEqual(
      fixedAnchors(empty.contract).map((anchor) => ({ anchor })),
    );
    expect(fixedAnchors(empty.contract)).toHaveLength(29);
  });

  it("are none that a heading has, in whatever words", () => {
    const missing = missingAnchors(document(`${title}\n## What can go wrong\n\n## Backout Plan\n`));
    expect(missing.map(({ anchor }) => anchor)).not.toContain("rollback-plan");
  });

  it("are none that GitHub gives a heading", () => {
    const parsed = document(`${title}\n## Till → Ledger\n\n### Alerts\n`);
    const ids = parsed.anchors.flatMap(({ anchor, also }) => [anchor, ...also]);
    const missing = missingAnchors(parsed).map(({ anchor }) => anchor);
    expect(ids).toContain("alerts");
    expect(missing).not.toContain("alerts");
  });

  it("stand in the section that comes nearest", () => {
    const markdown = `${title}
## Overview
## Till → Ledger
## Error Handling
## Shared Resources
## Deployment
`;
    expect(standIn(markdown, "a-to-b-purpose")).toBe("a-to-b");
    expect(standIn(markdown, "a-to-b-error-handling")).toBe("error-handling");
    expect(standIn(markdown, "b-to-a-example")).toBe("overview");
    expect(standIn(markdown, "databases")).toBe("shared-resources");
    expect(standIn(markdown, "rollback-plan")).toBe("deployment");
  });

  it("speak of a third system's directions", () => {
    const three = document(`# Integration Contract: Orders ↔ Hub ↔ Drop

## Orders → Hub
## Hub → Drop
`);
    const missing = missingAnchors(three).map(({ anchor }) => anchor);
    expect(missing).toContain("hub-to-drop-error-handling");
    expect(missing).not.toContain("hub-to-drop");
    expect(missing).toContain("b-to-a");
  });
});

it("the title's own ids are known, since its page shows a title of its own", () => {
  expect(titleAnchors(document(title))).toEqual(["integration-contract-till--ledger"]);
});
