/** Contracts nobody would write, of any size: each repeats one construct that makes careless parsers slow or deep. */

/** A contract of about `bytes` bytes. */
export type Shape = (bytes: number) => string;

const head = "# Integration Contract: Till ↔ Ledger\n\n## Till → Ledger\n\n";

/** The piece again and again, after a beginning that makes it a contract. */
function repeated(piece: string, { before = head, after = "" } = {}): Shape {
  return (bytes) => {
    const times = Math.max(1, Math.floor((bytes - before.length - after.length) / piece.length));
    return before + piece.repeat(times) + after;
  };
}

/** Each piece knows its number, so that no two are alike. */
function numbered(piece: (index: number) => string, before = head): Shape {
  return (bytes) => {
    const pieces: string[] = [];
    for (let length = before.length; length < bytes; length += pieces.at(-1)?.length ?? 1)
      pieces.push(piece(pieces.length));
    return before + pieces.join("");
  };
}

/** One run of a sign in a sentence, an item, a label, a cell and code, below headings of all kinds. */
function gaps(sign: string): Shape {
  const headings = ["Data Flow", "Shared Resources", "Contacts", "Change Log", "Monitoring"];
  const forms = (gap: string) =>
    `A sentence${gap}goes on.\n\n- item${gap}more\n- **Format:** value${gap}more\n\n| a | b |\n|---|---|\n| x${gap}y | z |\n\n\`\`\`\n${gap} x\n\`\`\`\n`;
  return (bytes) => {
    const gap = sign.repeat(Math.max(1, Math.floor(bytes / headings.length / 5)));
    const below = headings.map((heading) => `### ${heading}\n\n${forms(gap)}\n`).join("");
    return `# Till ↔ Ledger\n\n**Owner:** Ada${gap}Ben\n\n## Till → Ledger\n\n${below}`;
  };
}

export const shapes: Readonly<Record<string, Shape>> = {
  "one line of words": repeated("word "),
  "one line without a space": repeated("x"),
  "one line of spaces": repeated(" ", { before: `${head}**Version:**`, after: "x" }),
  "gaps of spaces": gaps(" "),
  "gaps of full stops": gaps("."),
  "gaps of dashes": gaps("-"),
  "gaps of commas": gaps(","),
  "commas between owners": repeated(",", {
    before: "# Till ↔ Ledger\n\n**Owner:** Ada",
    after: " x\n",
  }),
  "a line drawn before an arrow": repeated("=", {
    before: `${head}## Authentication\n\n- **Method:** a`,
    after: "<- x\n",
  }),
  "tabs before a tag": repeated("\t", {
    before: `${head}## Authentication\n\n- **Method:** a`,
    after: "><br> x\n",
  }),
  "question marks before an arrow": repeated("?", { after: "<- x\n" }),
  "spaces among the words of an access": repeated(" ", {
    before: `${head}## Shared Resources\n\n- \`dw.sales\` - Till`,
    after: "writes, Ledger reads\n",
  }),
  "spaces behind the last verb of an access": repeated(" ", {
    before: `${head}## Shared Resources\n\n- Table \`dw.sales\`: Till and Ledger read`,
    after: "x\n",
  }),
  "dashes in a table's name": repeated("a-", {
    before: `${head}## Plumbing\n\n| Table | Writers | Readers |\n|--|--|--|\n| `,
    after: " | Till | Ledger |\n",
  }),
  "names in a heading": repeated("Till ", { before: `${head}## `, after: "\n\nSales.\n" }),
  "lines of an item behind its label": repeated("  and so on\n", {
    before: `${head}### Interface\n\n- **URL:** https://ledger.example\n`,
  }),
  "lines of a paragraph behind its label": repeated("and so on\n", {
    before: `${head}**Format:** CSV\n`,
  }),
  "lines behind a label of a part": repeated("and so on\n", {
    before: `${head}## Monitoring\n\nLogs: everything\n`,
  }),
  "a word without an end": repeated("é", { before: `${head}**Format:** `, after: "<- x\n" }),
  "a heading of spaces": repeated(" ", { before: `${head}## `, after: "\n" }),
  "sign-ins of two in a sentence": repeated("Till uses OAuth 2.0, Ledger mTLS. ", {
    before: "# Till → Ledger\n\n## Data Flow\n\nSales.\n\n## Authentication\n\n",
  }),
  "German passives": repeated("Sales werden vom Till an das Ledger ", { before: head }),
  "stars in code": repeated("*", { before: `${head}\`\`\`\n`, after: " x\n```\n" }),
  "an address without an end": repeated("m", {
    before: `${head}## Contacts\n\n- **Till Owner:** [Ada](mailto:ada@`,
    after: "(\n",
  }),
  "brackets among tabs": repeated("\t(\t", {
    before: `${head}## Monitoring\n\n- `,
    after: "\n x\n\nAlert y\n",
  }),
  "addresses in one word": repeated("http://", { before: `${head}\``, after: "`\n" }),
  asterisks: repeated("*"),
  "asterisks and letters": repeated("*a **a "),
  underscores: repeated("_a __a "),
  "open brackets": repeated("["),
  "closing brackets": repeated("]"),
  "bracketed hints": repeated("[hint] "),
  "images in images": repeated("![a"),
  "open links": repeated("[a]("),
  "open braces": repeated("{{"),
  "open angles": repeated("<a "),
  "open comments": repeated("<!-- "),
  "backtick runs of growing length": numbered((index) => `${"`".repeat((index % 900) + 1)} `),
  "lone backticks": repeated("` "),
  pipes: repeated("|"),
  "a table of pipes": repeated("|", { before: `${head}| a | b |\n|---|---|\n` }),
  "nested quotations": repeated("> "),
  "quotations and lists in turn": repeated("> - "),
  "open bold labels": repeated("**Format:"),
  "labels on one line": repeated("**Format:** x "),
  "labels, one a line": numbered((index) => `**Format ${index}:** x\n`),
  "list items with labels": numbered((index) => `- **Location:** table_${index}\n`),
  "a table of many rows": numbered(
    (index) => `| 2026-01-01 | ${index}.0 | Change | No |\n`,
    "# Till ↔ Ledger\n\n## Change Log\n\n| Date | Version | Change | Breaking |\n|---|---|---|---|\n",
  ),
  "a table of many columns": repeated(" a |", { before: `${head}|` }),
  "hints, one a line": repeated("a [hint] b\n"),
  "references, one a line": repeated("&amp;\n"),
  "hints on one line": repeated("TBD "),
  "labels of hints": repeated("- **Format:** [hint]\n"),
  "shared tables": numbered(
    (index) => `- **Table:** \`table_${index}\`\n`,
    `${head}## Shared Resources\n\n### Databases\n\n`,
  ),
  "shared things in a table": numbered(
    (index) => `| thing_${index} | Till writes, Ledger reads |\n`,
    `${head}## Shared Resources\n\n| Name | Permissions |\n|---|---|\n`,
  ),
  "events in a table": numbered(
    (index) => `| event.${index} | x |\n`,
    `${head}### Events\n\n| Event | Description |\n|---|---|\n`,
  ),
  endpoints: numbered(
    (index) => `- **Endpoint:** \`POST /v1/a${index}\`\n`,
    `${head}### Interface Details\n\n#### API Endpoint\n\n`,
  ),
  "endpoints in a table": numbered(
    (index) => `| GET | /v1/a${index} |\n`,
    `${head}### Interface Details\n\n| Method | URL |\n|---|---|\n`,
  ),
  "directions of further systems": numbered((index) => `## Till → System${index}x\n\nx\n\n`),
  "systems in the title": numbered((index) => `Sys${index}, `, "# Integration Contract: Hub → "),
  contacts: numbered(
    (index) => `- **Till Owner ${index}:** Team ${index}\n`,
    `${head}## Contacts\n\n`,
  ),
  "structures in tables": numbered(
    (index) => `### Struct${index}\n\n| Field | Type |\n|---|---|\n| a | string |\n\n`,
    `${head}## Data Formats\n\n`,
  ),
  headings: numbered((index) => `## Heading ${index}\n\n`),
  "the same heading": repeated("## Till → Ledger\n\nx\n\n"),
  "an endless heading": repeated("from to ", { before: "# Till ↔ Ledger\n\n## " }),
  "an endless title": repeated("↔ x ", { before: "# " }),
  "empty headings": repeated("#\n"),
  "resources on one line": repeated("`x` (", {
    before: `${head}## Shared Resources\n\n- **Other:** `,
  }),
  "names of systems": repeated("Till, Ledger, Till and "),
  "definitions of links": numbered((index) => `[a${index}]: b\n`),
  "links to nowhere": numbered((index) => `[a](#b${index})\n`),
  footnotes: numbered((index) => `[^${index}]: x\n`),
  "dead links among headings": numbered(
    (index) => `## heading-${index}\n\n[a](#headinh-${index}x)\n\n`,
  ),
  "sections cited": numbered((index) => `## H${index}\n\n\`a.md\` §9${index % 10}.7\n\n`),
  "open tags": repeated("<a \n", { before: `${head}<div>\n` }),
  "many vendors": numbered((index) => `**Vendor:** V${index}x\n\n`, "# Till ↔ Ledger\n\n"),
  "systems in frontmatter": (bytes) => {
    const names = Array.from({ length: bytes / 16 }, (_, index) => `  - System${index}\n`);
    return `---\nsystems:\n${names.join("")}---\n${head}`;
  },
  "keys in frontmatter": (bytes) => {
    const keys = Array.from({ length: bytes / 10 }, (_, index) => `k${index}: v\n`);
    return `---\n${keys.join("")}---\n${head}`;
  },
  "the same diagram": repeated("```mermaid\nflowchart LR\n  A --> B\n```\n\n"),
  "keys of GitHub": numbered((index) => `ghp_${String(index).padStart(36, "a")}\n`),
  "an example for each of many interfaces": numbered(
    (index) =>
      `\`\`\`ts\ninterface A${index} {\n  b: string;\n}\n\`\`\`\n\n\`\`\`json\n{"b": 1}\n\`\`\`\n\n`,
    `${head}## Data Formats\n\n`,
  ),
  "an example of many mismatches": repeated('{"abc": 1, "def": "2"},\n', {
    before: `${head}## Data Formats\n\n\`\`\`ts\ninterface A {\n  abc: string;\n  def: number;\n}\n\`\`\`\n\n\`\`\`json\n[\n`,
    after: "1]\n```\n",
  }),
  "tables that are only read": numbered(
    (index) => `| t_${index} | Ledger reads |\n`,
    `${head}## Shared Resources\n\n| Table | Access |\n|---|---|\n`,
  ),
  "an access of many words": repeated("Till writes, Ledger reads, ", {
    before: `${head}## Shared Resources\n\n### Databases\n\n- **Table:** \`x\`\n- **Permissions:** `,
  }),
  entities: repeated("&amp;&#0;"),
  "fences never closed": repeated("```json\n{\n"),
  "a JSON example, deeply nested": repeated("[", { before: `${head}\`\`\`json\n` }),
  "JSON examples": repeated('```json\n{"a": 1, // b\n ...\n}\n```\n'),
  interfaces: numbered(
    (index) => `interface A${index} { b: string }\n`,
    `${head}## Data Formats\n\n\`\`\`ts\n`,
  ),
  "an interface of many fields": numbered(
    (index) => `  a${index}: string;\n`,
    `${head}## Data Formats\n\n\`\`\`ts\ninterface A {\n`,
  ),
  "interfaces never closed": numbered(
    (index) => `interface A${index} {\n`,
    `${head}## Data Formats\n\n\`\`\`ts\n`,
  ),
  "resources of which nothing is said": repeated("- **Queue:** `a`\n", {
    before: `${head}## Shared Resources\n\n`,
  }),
  "sheets in quotes": repeated('"Aa1" (', {
    before: `${head}## Shared Resources\n\n- Google Sheet `,
  }),
  "listed writers and readers": repeated("Ops writes, Till and Ledger read, ", {
    before: `${head}## Shared Resources\n\n- Table \`a.b\`: `,
  }),
  "frontmatter of brackets": repeated("[", {
    before: "---\nid: ",
    after: "\n---\n# Till ↔ Ledger\n",
  }),
  "frontmatter never closed": repeated("a: b\n", { before: "---\n" }),
  "carriage returns": repeated("\r"),
  "line separators": repeated("\u2028"),
  "combining marks": repeated("e\u0301\u0327"),
  dates: repeated("1.1.2026 last every 1 "),
  arrows: repeated("-> <- "),
  slashes: repeated("/a"),
  "paths in code": repeated("`a.md` §1 "),
  "what looks like secrets": repeated("token=AKIAABCDEFGHIJKLMNOP "),
};

/** A list within a list within … */
export function nestedList(depth: number): string {
  const items = Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- a${level}`);
  return `${head}${items.join("\n")}\n`;
}

/** A change log of as many rows. */
export function longTable(rows: number): string {
  const row = "| 2026-01-01 | 1.0 | Change | No |\n";
  return `# Till ↔ Ledger\n\n## Change Log\n\n| Date | Version | Change | Breaking |\n|---|---|---|---|\n${row.repeat(rows)}`;
}
