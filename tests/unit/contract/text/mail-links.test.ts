import { expect, test } from "vitest";
import { withoutMailLinks } from "../../../../src/contract/text/mail-links.ts";
import { tillLedger } from "../read-text.ts";

const address = "desk@x.example";

test.each([
  [`Desk ([${address}](mailto:${address}))`, `Desk (${address})`],
  [`Desk, [${address}](mailto:${address}?subject=Till)`, `Desk, ${address}`],
  [`Desk ([mail](mailto:${address}), #desk)`, `Desk (${address}, #desk)`],
  [`[**Desk**](mailto:${address})`, `Desk, ${address}`],
  [`<a href="mailto:${address}">Ada Lind</a>`, `Ada Lind, ${address}`],
  [`<a class="x" href='mailto:${address}?subject=Till'>${address}</a>`, address],
  ['<a href="https://x.example/desk">Desk</a>', '<a href="https://x.example/desk">Desk</a>'],
  ["Desk ([wiki](https://x.example/desk))", "Desk ([wiki](https://x.example/desk))"],
])("%s", (text, plain) => expect(withoutMailLinks(text)).toBe(plain));

test("contacts, owners in tables and maintainers are without them", () => {
  const link = `Desk ([${address}](mailto:${address}))`;
  const { contract } = tillLedger(
    `**Maintained by:** ${link}, Ravi Menon\n\n| System | Owner |\n|--|--|\n| Till | ${link} |\n\n## Contacts\n\n- **Ledger Owner:** ${link}`,
  );
  const named = `Desk (${address})`;
  expect(contract.contacts.map(({ name }) => name)).toEqual([named, named]);
  expect(contract.maintainers).toEqual([named, "Ravi Menon"]);
});
