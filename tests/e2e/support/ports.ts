/**
 * Where the suites' servers listen. `E2E_PORT` (default 4610) is the first of a block of ten, so that two checkouts
 * can be tested at the same time on one machine.
 */
const first = Number(process.env["E2E_PORT"] ?? 4610);

export const ports = {
  demo: first,
  dev: first + 1,
  withoutBrowser: first + 2,
  look: first + 3,
  smallSite: first + 4,
  hostile: first + 7,
};
