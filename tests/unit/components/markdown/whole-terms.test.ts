import { expect, test } from "vitest";
import { wholeTerms } from "../../../../src/components/markdown/whole-terms.ts";

test.each([
  ["Slack #payments-platform", 'Slack <span class="whole">#payments-platform</span>'],
  ["removed on 2027-01-31", 'removed on <span class="whole">2027-01-31</span>'],
  ["near real-time · push", 'near <span class="whole">real-time</span> · push'],
  [
    "in <code>finance_dw.settlements</code>",
    'in <code class="whole">finance_dw.settlements</code>',
  ],
  [
    "PagerDuty <code>web-shop</code>, Slack",
    'PagerDuty <span class="held"><code class="whole">web-shop</code>,</span> Slack',
  ],
  [
    "real-time\u00a0· push",
    '<span class="held"><span class="whole">real-time</span>\u00a0·</span> push',
  ],
  [
    "run <code>ledger-import --source till --date 2026-09-14 --note &quot;a&quot;</code>.",
    'run <code><span class="whole">ledger-import</span> <span class="whole">--source</span> till <span class="whole">--date</span> <span class="whole">2026-09-14</span> <span class="whole">--note</span> &quot;a&quot;</code>.',
  ],
  ["(<code>held</code>).", '(<span class="held"><code class="whole">held</code>).</span>'],
])("%s stays in one piece", (html, whole) => {
  expect(wholeTerms(html)).toBe(whole);
});

test.each([
  '<a href="/x/#payments-platform">there</a>',
  '<a title="> real-time <img src=x onerror=alert(1)>">there</a>',
  "<a title='> #payments-platform'>there</a>",
  "&#39;-quoted",
  "<code>select takings from finance where shop = 14</code>",
  `#${"a-very-long-channel".repeat(3)}`,
  "real-timely",
  "B-2027-01-31",
  "2027-01-311",
  '<a title="#payments-platform, there">here</a>, there',
])("%s stays as it is", (html) => {
  expect(wholeTerms(html)).toBe(html);
});
