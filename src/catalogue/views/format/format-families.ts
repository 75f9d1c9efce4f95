/** A contract's own words for a format ("JSON over REST, one batch a minute") as the few formats people filter by. */
const formats: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["Google Sheets", /\b(?:google )?(?:spread)?sheets?\b/i],
  ["Excel", /\bexcel\b|\bxlsx?\b/i],
  ["CSV", /\b[ct]sv\b|\bcomma[- ]separated\b/i],
  ["JSON", /\b(?:nd|geo)?json(?:l|p|-ld)?\b/i],
  ["XML", /\bxml\b|\bsoap\b/i],
  ["Avro", /\bavro\b/i],
  ["Parquet", /\bparquet\b/i],
  ["Protobuf", /\bproto(?:buf|col buffers?)\b|\bgrpc\b/i],
  ["GraphQL", /\bgraphql\b/i],
  ["REST API", /\brest(?:ful)?\b|\bhttps? api\b/i],
  ["EDI", /\bedi(?:fact)?\b|\bx12\b|\bas2\b/i],
  [
    "Events",
    /\bevents?\b|\bmessages?\b|\bwebhooks?\b|\bqueues?\b|\btopics?\b|\bkafka\b|\bsns\b|\bsqs\b|\bpub\/?sub\b|\bamqp\b|\bmqtt\b/i,
  ],
  [
    "SQL table",
    /\bsql\b|\b(?:database|warehouse|postgres(?:ql)?|mysql|bigquery|snowflake)\b|\b(?:db )?tables?\b|\bviews?\b/i,
  ],
  ["Key-value", /\bkv\b|\bkey[- ]value\b|\bredis\b/i],
  ["Email", /\be-?mails?\b/i],
  ["PDF", /\bpdfs?\b/i],
  ["File", /\bfiles?\b|\bs3\b|\bs?ftp\b|\bbuckets?\b/i],
];

export function formatFamilies(format: string | undefined): string[] {
  if (!format) return [];
  // Code among the words is mostly column and type names: `event_id` doesn't make a sheet a stream of events.
  const prose = matching(format.replace(/`[^`]*`/g, " "));
  return prose.length > 0 ? prose : matching(format);
}

function matching(text: string): string[] {
  return formats.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}
