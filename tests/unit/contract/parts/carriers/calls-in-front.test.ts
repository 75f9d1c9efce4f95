import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flow = (text: string) => tillLedger(`## Till → Ledger\n\n${text}`).contract.flows[0];
const calls = (text: string) =>
  flow(text)?.endpoints.map(({ method, url }) => `${method ?? ""} ${url}`);

describe.each(["### API", "### API Endpoint", "### Interface", "### Data Flow", ""])(
  "calls in front of a sentence below %j",
  (heading) => {
    test.each([
      [
        "`POST https://b.example/v1/sales` with an API key in `X-Api-Key`.",
        ["POST https://b.example/v1/sales"],
      ],
      [
        "POST https://b.example/v1/sales with an API key in `X-Api-Key`.",
        ["POST https://b.example/v1/sales"],
      ],
      ["**`POST /sales`** with the key of Ledger.", ["POST /sales"]],
      ["`POST /sales`.", ["POST /sales"]],
      ["`POST /sales` creates a sale.", ["POST /sales"]],
      ["`POST /sales` and `PUT /sales/{id}` with a token.", ["POST /sales", "PUT /sales/{id}"]],
      ["- `POST /sales` with an API key\n- nightly", ["POST /sales"]],
      ["`POST /sales` mit einem API-Schlüssel.", ["POST /sales"]],
      ["Signed.\n\n`POST /sales` with a token. The body is JSON.", ["POST /sales"]],
    ])("%s", (text, found) => {
      expect(calls(`${heading}\n\n${text}`)).toEqual(found);
    });

    test.each([
      "Not `POST /sales` any more.",
      "`POST /sales` with an API key is no longer used.",
      "`POST /sales` with an API key was used until May.",
      "`POST /sales` with an API key, from 2027 on.",
      "`POST /sales` with an API key is planned.",
      "`POST /sales` with an API key, instead of files.",
      "`POST /sales` with an API key, deprecated.",
      "`GET /stock` of Warehouse with an API key.",
      "`GET /stock` with an API key of Warehouse fails.",
      "`GET /stock` tells the orders of Warehouse.",
      "`POST /sales` is tried twice.",
      "`DELETE /sales` isn't allowed.",
      "`DELETE /sales` isn’t allowed.",
      "`POST /sales` stays unused.",
      "`POST /sales` goes away in 2030.",
      "`POST /sales` may be slow.",
      "- `POST /sales` creates one\n- The rest is read by hand",
      "`orders.csv` with an API key.",
    ])("not %s", (text) => {
      expect(calls(`${heading}\n\n${text}`)).toEqual([]);
    });
  },
);

test("what is said of it is its purpose, a call alone has none", () => {
  expect(flow("### API\n\n`POST /sales` with an API key.")?.endpoints).toEqual([
    { method: "POST", url: "/sales", purpose: "`POST /sales` with an API key." },
  ]);
  expect(flow("### API\n\n`POST /sales`.")?.endpoints).toEqual([{ method: "POST", url: "/sales" }]);
});

test("elsewhere a sentence may speak of any call", () => {
  expect(calls("### Error Handling\n\n`POST /sales` with the same key again.")).toEqual([]);
});
