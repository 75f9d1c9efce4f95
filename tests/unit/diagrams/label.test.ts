import { describe, expect, it } from "vitest";
import {
  escapeFacts,
  escapeLabel,
  plain,
  shorten,
  wrap,
} from "../../../src/diagrams/source/label.ts";

describe("escapeLabel", () => {
  it("leaves nothing that Mermaid reads as syntax", () => {
    expect(escapeLabel('a"b;c#d[e]{f}|g<h>`i`&j\\k%l')).not.toMatch(
      /["[\]{}|<>`&\\%]|#(?!\d+;)|(?<!#\d+);/,
    );
  });

  it("can be undone", () => {
    const label = 'Say "hi" #1; <b>';
    const undone = escapeLabel(label).replace(/#(\d+);/g, (_, code) =>
      String.fromCodePoint(Number(code)),
    );
    expect(undone).toBe(label);
  });

  it("keeps other scripts readable in the source", () => {
    expect(escapeLabel("台帳 دفتر 📦 a → b")).toBe("台帳 دفتر 📦 a → b");
  });

  it("makes one line of many", () => {
    expect(escapeLabel("one\n\ttwo\u0000three")).toBe("one two three");
  });
});

describe("shorten", () => {
  it("keeps what fits", () => {
    expect(shorten("JSON over REST", 26)).toBe("JSON over REST");
  });

  it("prefers a whole clause", () => {
    expect(shorten("JSON over REST (see the appendix for the fields)", 26)).toBe("JSON over REST");
  });

  it("cuts between words and says so", () => {
    expect(shorten("Comma separated values with a header line", 26)).toBe(
      "Comma separated values…",
    );
  });

  it("doesn't end with a word that wants another", () => {
    expect(shorten("JSON messages on the orders topic", 22)).toBe("JSON messages…");
  });

  it("never splits what is seen as one character", () => {
    expect(shorten("👩‍👩‍👧‍👦".repeat(9), 4)).toBe(`${"👩‍👩‍👧‍👦".repeat(3)}…`);
  });
});

describe("plain", () => {
  it("takes inline Markdown off", () => {
    expect(plain("**JSON** over `REST`, see [the API](https://x.test)")).toBe(
      "JSON over REST, see the API",
    );
  });

  it("leaves identifiers alone", () => {
    expect(plain("finance_dw.journal_entries")).toBe("finance_dw.journal_entries");
  });
});

describe("escapeFacts", () => {
  it("keeps what fits in one line", () => {
    expect(escapeFacts("JSON · daily [02:00]", 20)).toBe("JSON · daily #91;02:00#93;");
  });

  it("ends lines between facts", () => {
    expect(escapeFacts("JSON over REST · every 5 minutes", 20)).toBe(
      "JSON over REST<br/>every 5 minutes",
    );
  });
});

describe("wrap", () => {
  it("keeps a number with what it counts", () => {
    expect(wrap("waits 20 % longer after 3 tries", 8)).toEqual([
      "waits",
      "20 %",
      "longer",
      "after",
      "3 tries",
    ]);
  });
});
