import { describe, expect, it } from "vitest";
import { authored } from "../../../src/diagrams/authored.ts";
import { authoredIn } from "../../../src/diagrams/authored-in.ts";
import { tillLedger } from "../contract/read-text.ts";

const sequence = "sequenceDiagram\n  Till->>Ledger: sale";

function descriptionsIn(sections: string): (string | undefined)[] {
  return authoredIn(tillLedger(sections)).map(({ drawable }) => drawable.description);
}

describe("an author's diagram", () => {
  it("is described by the author's own words, on one line or several", () => {
    const one = `sequenceDiagram\n  accTitle: A sale\n  accDescr: Till sends a sale.\n`;
    expect(authored(one)).toMatchObject({ title: "A sale", description: "Till sends a sale." });
    const several =
      "flowchart LR\n  accDescr {\n    Till sends,\n    Ledger books.\n  }\n  a --> b";
    expect(authored(several).description).toBe("Till sends, Ledger books.");
  });

  it("is else described by its kind and the section it stands in", () => {
    const block = `\`\`\`mermaid\n${sequence}\n\`\`\`\n\n`;
    expect(descriptionsIn(`${block}## Overview\n\n${block}### Retries\n\n- x\n\n${block}`)).toEqual(
      [
        "Sequence diagram in Till ⇄ Ledger.",
        "Sequence diagram in section “Overview” of Till ⇄ Ledger.",
        "Sequence diagram in section “Retries” of Till ⇄ Ledger.",
      ],
    );
  });

  it("has no description where nothing is known but its kind, which is its title", () => {
    expect(authored(sequence)).toEqual({ source: sequence, title: "Sequence diagram" });
  });

  it("is found with its place in the file", () => {
    const [only] = authoredIn(tillLedger(`## Overview\n\n\`\`\`mermaid\n${sequence}\n\`\`\`\n`));
    expect(only).toMatchObject({ line: 6, drawable: { source: sequence } });
  });
});
