/** Words that several phrases are made of. */

export const months =
  "january | february | march | april | may | june | july | august | september | october | november | december";

/** "filled nightly by", "read every ten minutes by" */
export const howOften = [
  "\\p{L}+ly",
  "(?:each|every|once an?|twice an?|at)(?: \\p{L}+)? [^\\s,;.]+",
  "once",
  "automatically",
];
/** "filled and read by" */
export const by = `(?=(?: (?:${[...howOften, "and \\p{L}+"].join("|")})){0,2} by\\b)`;

export const dataFormats =
  "csv | tsv | (?:geo)?json(?: ?lines|l)? | ndjson | xml | yaml | avro | parquet | orc | protobuf | protocol buffers | hl7(?: v?\\d[.\\d]*)? | fhir(?: r\\d\\w?)? | dicom | edifact | x12 | idoc | pdf | xlsx? | excel | fixed[- ](?:width|length) | flat files? | iso ?(?:20022|8583) | mt ?\\d{3} | camt[.\\d]* | pain[.\\d]* | pacs[.\\d]*";

/** What data in a format comes as: "CSV files", "JSON body" */
export const formatThings =
  "files? | exports? | imports? | dumps? | extracts? | documents? | messages? | payloads? | body | bodies | attachments? | batch(?:es)? | lines | records? | rows";
