import { describe, expect, it } from "vitest";
import {
  searchFromState,
  stateFromSearch,
} from "../../../../../src/site/search/query/url-state.ts";

describe("the search in the address", () => {
  it("is read", () => {
    expect(stateFromSearch("?q=journal&system=Till&system=Ledger&kind=Contract")).toEqual({
      query: "journal",
      selection: { system: ["Till", "Ledger"], kind: ["Contract"] },
    });
  });

  it("is empty for an empty address", () => {
    expect(stateFromSearch("")).toEqual({ query: "", selection: {} });
    expect(searchFromState({ query: "", selection: {} })).toBe("");
  });

  it("leaves out what is no facet, empty or said twice", () => {
    expect(
      stateFromSearch("?colour=red&system=&kind=System&kind=System&__proto__=x").selection,
    ).toEqual({ kind: ["System"] });
  });

  it.each([
    { query: "/v2/journal?x=1&y", selection: { system: ["Stock (Count App)", "A & B, C+D"] } },
    {
      query: 'Zürich "exact phrase"',
      selection: { resource: ["finance_dw.journal_entries"], owner: ["finance-eng"] },
    },
  ])("comes back as it went: $query", (state) => {
    expect(stateFromSearch(searchFromState(state))).toEqual(state);
  });

  it("keeps what belongs to others, and always the same order", () => {
    const state = { query: "x", selection: { status: ["Active"], kind: ["Contract"] } };
    expect(searchFromState(state, "?utm_source=mail&q=old&kind=System")).toBe(
      "?q=x&kind=Contract&status=Active&utm_source=mail",
    );
  });
});
