import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

function storageIn(text: string) {
  const { flows, resources } = tillLedger(`## Till → Ledger\n\nSales.\n\n${text}`).contract;
  return [flows[0]?.storage.map(({ location }) => location), resources.map(({ name }) => name)];
}

describe("a place that tests or others use is no storage of the direction", () => {
  test.each([
    "Test files are put into the folder `/tmp/x`.",
    "In tests, files are dropped into the folder `/tmp/x`.",
    "Till drops test files in the folder `/tmp/x`.",
    "The test suite of Till writes to the folder `/tmp/x`.",
    "For the auditors Till writes a copy to the bucket `audit`.",
    "Till writes a copy to the bucket `audit`, for the archive.",
    "Im Test schreibt Till in den Ordner `/tmp/x`.",
    "### Testing\n\n- **Location:** `/tmp/x`",
    "### Testing\n\n#### Setup\n\n- **Location:** `/tmp/x`",
    "### Local testing\n\n- **File:** `/tmp/x`",
    "### Test environment\n\n- **Location:** `/tmp/x`",
    "### Logging\n\n- **Location:** `/var/log/x`",
    "### Example\n\n- **Location:** `/tmp/x`",
    "### Deployment\n\n- **Location:** `/opt/till`",
    "### Testing\n\nDirectory: `/in/test` on `sftp.acme.example`",
    "## Shared Resources\n\nThe test suite of Till writes to the bucket `till-tests`.",
  ])("%j", (text) => {
    expect(storageIn(text)).toEqual([[], []]);
  });

  test.each([
    ["Test results are put into the folder `/in/results`.", "folder `/in/results`"],
    ["Till writes its sales to the folder `/in/tests`.", "folder `/in/tests`"],
    ["Till writes audits to the bucket `audit`.", "bucket `audit`"],
    ["Till writes a copy to the bucket `sales`, which Ledger reads.", "bucket `sales`"],
    ["Till writes sales to the bucket `sales` for the archive and for Ledger.", "bucket `sales`"],
    ["Orders for tests are put into the folder `/lab/in`.", "folder `/lab/in`"],
    ["### Storage\n\n- **Location:** bucket `sales`", "bucket `sales`"],
    ["### Sales file\n\n- **Location:** `/srv/sales`", "`/srv/sales`"],
  ])("unlike %j", (text, location) => {
    expect(storageIn(text)[0]).toEqual([location]);
  });
});
