import { afterEach, expect, test } from "vitest";
import {
  columnIndex,
  knowOwnWords,
  labelKeyOf,
  sectionKeyOf,
} from "../../../../src/contract/vocabulary/vocabulary.ts";
import { tillLedger } from "../read-text.ts";

afterEach(() => {
  knowOwnWords({});
});

test("own words are known however they are written, beside the built-in ones", () => {
  knowOwnWords({
    sections: { "error-handling": ["When it Rains!"] },
    labels: { fallback: ["Second Wind"] },
    columns: { url: ["Ziel & Pfad"] },
  });
  expect(sectionKeyOf("4. ☔ when it rains")).toBe("error-handling");
  expect(sectionKeyOf("Error Handling")).toBe("error-handling");
  expect(labelKeyOf("second wind:")).toBe("fallback");
  expect(columnIndex(["Verb", "Ziel und Pfad", "ziel & pfad"], "url")).toBe(2);
});

test("a word that means something else already means what the team says", () => {
  expect(labelKeyOf("Fallback")).toBe("fallback");
  knowOwnWords({ labels: { retry: ["Fallback"] } });
  expect(labelKeyOf("Fallback")).toBe("retry");
});

test("words of a former catalogue are forgotten", () => {
  knowOwnWords({ labels: { fallback: ["Second Wind"] } });
  expect(labelKeyOf("Second Wind")).toBe("fallback");
  knowOwnWords({});
  expect(labelKeyOf("Second Wind")).toBeUndefined();
});

test("a contract is read in them", () => {
  const text =
    "## Till → Ledger\n\n### When it rains\n\n- **Second Wind:** The nightly file\n\n## Ledger → Till\n\nNone.\n";
  expect(tillLedger(text).contract.flows[0]?.errorHandling?.fallback).toBeUndefined();
  knowOwnWords({
    sections: { "error-handling": ["When it rains"] },
    labels: { fallback: ["Second Wind"] },
  });
  const { contract } = tillLedger(text);
  expect(contract.flows[0]?.errorHandling?.fallback).toBe("The nightly file");
  expect(contract.sections.map(({ anchor }) => anchor)).toContain("a-to-b-error-handling");
});
