import { access } from "./access.ts";
import { alerts } from "./alerts.ts";
import { asides } from "./asides.ts";
import { denials } from "./denials.ts";
import { failures } from "./failures.ts";
import { credentials } from "./credentials.ts";
import { dataFormats, formatThings, howOften, months } from "./shared-words.ts";
import { times } from "./times.ts";
import { versions } from "./versions.ts";

/** Words looked for in running text, by what they say. */
export const phrases = {
  ...access,
  ...alerts,
  ...asides,
  ...credentials,
  ...failures,
  ...times,
  ...versions,
  // Titles and headings
  contract:
    "(?:system )?(?:integration|interface|data|api)(?: (?:exchange|sharing|transfer|interchange|delivery))? (?:contract|agreement|specification|spec)(?: (?:for|of)(?= ))? | (?:integration|contract)(?=\\s*:)",
  // "Till ↔ Ledger Interface Control Document", "Till ↔ Ledger via Kafka"
  documentWord:
    "integration | interface | contract | agreement | guide | document | documentation | specification | spec | overview",
  // "File Exchange Agreement between Till and Ledger"
  exchangeWord: "(?:data|file|message|document) (?:exchange|transfer|interchange|sharing)",
  titleWord: "integration | interface | webhook | event | data | api | system | control | design",
  // "Shop → ERP order export"
  titleSubject:
    "webhooks? | events? | files? | messages? | notifications? | updates? | exports? | imports? | feeds? | transfers? | uploads? | downloads? | sync | synchroni[sz]ation | replication | interface | integration | data flows?",
  // "INT-0042 Shop → ERP"
  ticket: "int | adr | rfc | icd | ifs | ic | intg | integ | interface | contract | doc",
  // "Pricing ↔ Quotes (gRPC)", "HL7 Interface Specification – Lab → Ward"
  carrierName:
    "s?ftps? | grpc | rest(?:ful)?(?: api)? | https? | graphql | soap | (?:apache )?kafka | rabbitmq | amqp | mqtt | sqs | sns | mq | e-?mail | webhooks? | api | odata | as2 | hl7 | fhir | edi | edifact",
  // One transport by many names
  httpName: "rest(?:ful)?(?: api)? | https? | api",
  // What keeps what is sent: "The share: …"
  mediumName: "(?:file |network )?share | (?:s3 )?bucket | database | queue",
  via: "via | over | through",
  between: "between",
  from: "from",
  and: "and",
  whereas: "while | whereas | whilst",
  andSoOn: "etc | and so on | and the like | and more",
  with: "with | integration with",
  // "Billing integrates with Tax Engine", "How Billing …"; "What integrates with Till" names one
  integratesWith: "(?:integrates|is integrated|integrated|interfaces) with",
  how: "how",
  asks: "how | what | which | who | why | when | everything | anything",
  to: "to",
  // "Loyalty sends balances to CRM"
  gives:
    "sends? | delivers? | publish(?:es)? | provides? | submits? | forwards? | distributes? | replicates? | transmits? | hands over | synchroni[sz]es",
  // The same, and what is sent: "Order exports to ERP"
  givesOrGift:
    "push(?:es)? | exports? | writes? | feeds? | transfers? | reports? | uploads? | posts? | streams? | copies | supplies | syncs? | returns? | pass(?:es)?",
  givesTo: "to | into | onto",
  // German alone puts the verb there: “Aufträge werden vom Shop an das ERP übergeben”
  givenAtEnd: "",
  // "Billing pulls usage from Metering"
  takes:
    "gets? | fetch(?:es)? | receives? | retrieves? | ingests? | collects? | obtains? | consumes?",
  takesOrTaking: "pulls? | reads? | imports? | downloads? | loads? | polls? | takes?",
  takesFrom: "from | out of",
  // Chinese alone says them so: “Loyalty 向 CRM 推送”, “Loyalty 将积分推送到 CRM”
  towards: "",
  handsOver: "",
  // "Export from PIM to Shop", unlike a migration
  transfer:
    "sending | pushing | pulling | exporting | importing | copying | transferring | publishing | forwarding | replicating | delivering | streaming | loading | syncing | exports? | imports? | feeds? | transfers? | uploads? | downloads? | sync | synchroni[sz]ation | replication | delivery | deliveries | interface | integration | data flows?",
  inbound: "inbound | incoming",
  outbound: "outbound | outgoing",
  // "We → Adyen"
  we: "we | us | our (?:side|end|systems?|platform)",
  system: "system",
  systemInCompound: "",
  option: "option | alternative",
  article: "the",
  // German alone changes the name behind it: “des Hauptbuchs”
  genitive: "",
  // "Event Hub and its consumers"
  crowd:
    "(?:(?:all|its|the|their|various|several|multiple|many|other|downstream)(?: of)? )*(?:consum(?:ers?|ing systems)|subscribers?|clients?|producers?|publishers?|receivers?|downstreams?|(?:other|downstream|consuming) systems)",
  // Those of a crowd to whom the hub gives
  crowdTakes:
    "consum(?:ers?|ing systems) | subscribers? | receivers? | downstreams? | (?:downstream|consuming) systems",
  // "Hub → everyone": all others of the contract
  everyone:
    "(?:all|every)(?: of)?(?: the)?(?: other)? (?:systems?|parties|partners?|consumers?|subscribers?|applications?|spokes?|clients?|members?|them|others?) | all | everyone(?: else)? | everybody(?: else)? | anyone | anybody | the others | the rest",
  // "## Systems", over a table of what each does
  parties: "systems | parties | participants | actors | components | applications | who is who",
  // What flows
  planned:
    "(?<!\\b(?:sends?|reads?|writes?|posts?|exports?|fetches|gets?|receives?|returns?) (?:(?:the|all|each|every|its|their|any) )?)(?:planned|upcoming)(?! \\p{L}+s (?:are|go|come|flow|get)\\b) | roadmap | not yet | in future | future work | coming in | to be built | proposed | not (?:been )?implemented | not (?:been )?built",
  // "not yet implemented"
  notYet: "not yet",
  ...denials,
  // Where nothing flows only then: "No events are sent on holidays"
  limit:
    "(?:on|at) (?:\\p{L}+ )?(?:holidays?|weekends?|night|(?:sun|mon|tues|wednes|thurs|fri|satur)days?) | during | unless | while | when | if",
  // "No integration with the other side" denies this one
  thisSide: "this | that | other | it | them | each other | either",
  // What tells that something flows
  moves:
    "sen(?:ds?|t|ding) | post(?:s|ed)? | push(?:es|ed)? | pull(?:s|ed)? | poll(?:s|ed)? | deliver(?:s|ed)? | transfer(?:s|red)? | export(?:s|ed) | import(?:s|ed) | upload(?:s|ed)? | download(?:s|ed)? | publish(?:es|ed)? | writ(?:es|ten) | reads? | fetch(?:es|ed)? | receive[sd]? | call(?:s|ed) | arrives? | comes? | goes | flows? | copie[sd] | return(?:s|ed) | forward(?:s|ed) | stream(?:s|ed) | (?:drop(?:s|ped)?|deposits?|places?|puts)(?= [^.;]{0,80} (?:in|into|on|onto|to) )",
  // All that is said of a direction: "Retired in March 2026."
  goneAlone:
    "(?:this (?:direction|flow|way) |it )?(?:(?:is|was|has been) )?(?:removed|dropped|stopped|shut down|turned off|phased out|terminated|abolished)(?= (?:in|on|since|as of|at the end of)(?: (?!(?:and|or|but)\\b)[\\p{L}\\d]+){0,3} 20\\d\\d| ?[([]|[.!]?$) | (?:this (?:direction|flow|way) |it )?(?:(?:is|was|has been) )?(?:out of scope|retired|decommissioned|switched off|discontinued|(?:not|no longer) in use(?: any ?more)?|(?:not|no longer) used(?: any ?more)?)(?= (?:since|in|for|as of|on|from|until|today|at present|at the moment)\\b| ?[([]|[.!]?$) | (?:(?:we|it) )?(?:do not|don't|does not|doesn't) (?:send|return|write|answer) (?:anything|any data)(?= back|[.!]?$) | (?:is )?(?:not (?:allowed|permitted|possible|supported|needed|required)|forbidden)(?= (?:by|for|in|today|at present|at the moment)\\b| ?[([]|[.!]?$) | (?:nobody|no one) (?:uses|reads|needs|wants) (?:it|this|that)(?: (?:direction|flow|way))?(?= (?:any ?more|today|at present|at the moment|now)[.!]?$|[.!]?$) | (?:there is )?no (?:direct |network )?(?:connection|connectivity|link)(?= (?:today|yet|so far|at present|at the moment|this way|back)\\b| ?[([]|[.!]?$) | (?:never|no)(?= ?[([]|[.!]?$) | (?:✗|✘|❌|⛔|🚫)(?= ?[([]|$)",
  // "Stopped sending prices in March 2023"
  endedInYear:
    "(?:(?:this|the) (?:direction|flow|way|feed|export|import|interface|integration|connection|link|subscription) |it )?(?:(?:is|was|has been) )?(?:stopped|ended|ceased|unsubscribed|discontinued|terminated|abolished|retired|removed|decommissioned|cancelled|canceled|switched off|turned off|shut down|phased out)(?: (?:sending|publishing|delivering|receiving|reading|fetching|calling|using|subscribing)(?: (?!(?:and|or|but|in|on)\\b)[\\p{L}]+){0,2}| from (?:the )?[\\p{L}]+)?(?: (?:in|on|as of|at the end of)(?: (?!(?:and|or|but|to|until)\\b)[\\p{L}\\d]+){0,3} 20\\d\\d| 20\\d\\d(?= ?[([]|[.!]?$)) | no longer (?:sends|publishes|delivers|subscribes|reads|receives|fetches)(?: (?:to )?[\\p{L}]+)? since(?: [\\p{L}]+)? 20\\d\\d",
  // "Articles, discontinued in 2023": what has an end of its own, unlike "prices"
  endingThing:
    "articles? | products? | items? | skus? | materials? | models? | accounts? | customers? | members?(?:hips?)? | users? | employees? | contracts? | subscriptions? | subscribers? | polic(?:y|ies) | tariffs? | stores? | branches | orders? | bookings?",
  thingEnded: "discontinued | cancelled | canceled | terminated | retired | ended | unsubscribed",
  // "Prices were sent nightly, stopped in 2023"
  movedOnce: "was | were | had been | used to",
  // Behind a year: "or later"
  orFurther: "or | and | but | to(?= \\d) | until | till | through | at the (?:earliest|latest)",
  // What may stand behind it: "The file used to come nightly."
  bygone: "used to | formerly | previously | until then | at that time",
  // "Shop sends orders to ERP once the migration is done", "as an example"
  someDay:
    "once(?= (?:the|it|its|they|this|that|all|both|we)\\b) | after(?= (?:the )?(?:go-?live|launch|migration|cut-?over|release|rollout)) | later | eventually | some ?day | in (?:the )?future | soon | next (?:year|month|quarter|release|phase|version) | phase (?:\\p{N}+|two|three) | will | should | would | could | may | might | ideally | optionally | for (?:example|instance) | e\\.g | suppose | imagine | provided | in case",
  // "to ERP as JSON", "to ERP for invoicing"
  asOrFor: "as | for",
  // What carries nothing, or not now: "instead of a queue", "a queue would be faster", "CSV until May 2027"
  notInUse:
    "unlike | unused | go(?:es)? away | would | could | might | nobody | no one | was | were | old | former | formerly | previously | earlier | replac(?:es|ed|ing) | retired | dropped | deprecated | decommissioned | considered | (?:from|as of|until|till|before|by)(?: \\p{L}+)? (?:20\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december) | until then",
  // "`a.b` (replaced `a.a` in 2024)"
  predecessor: "replac(?:es|ed|ing) | formerly | previously | earlier | was | used to be",
  insteadOf: "instead of | rather than | as opposed to | in place of",
  undecided:
    "still open | undecided | (?:to be|not(?: yet)?) (?:decided|agreed|confirmed|defined|discussed) | tbd | tbc | under discussion | being (?:considered|discussed|evaluated)",
  // Formats of something else than what flows
  ofOther:
    "errors? | documentation | documented | docs | see | openapi | swagger | config(?:uration)? | audit(?:s|ors?)? | tests?",
  // "To try it, send `POST /sales`"
  tryingOut:
    "try | tried | trying | (?:health|liveness|readiness|smoke) ?-?(?:checks?|probes?) | checks? (?:whether|that|if) | sandbox | staging | smoke | mock(?:s|ed)? | by hand",
  // Signs within them make no name of them
  abbreviation: "e\\.g | i\\.e | and/or | or/and | to/from | from/to | in/out | read/write",
  failedGo:
    "(?:errors|failures|(?:failed|rejected|invalid|unreadable|unparseable) \\p{L}+) (?:go|are|land|end)",
  // In front of what nobody does any longer: "used to write", "was written by"
  bygoneVerb: "(?:used to|formerly|previously|stopped|was|were)(?: also)?(?: \\p{L}+ly)?",
  // "from 2026 Shop writes as well", "until 2024 written by Shop"
  otherTime:
    "(?:from|as of|starting(?: in| from)?|until|till|up to|before)(?: (?:the )?(?:end|beginning|start) of)?(?: \\p{L}+)? 20\\d\\d(?: on(?:wards)?)?",
  // Whatever else is said: "Goes live in Q2 2027."
  goesLive:
    "(?:this (?:direction|flow|way) |it )?(?:goes|will go|to go) live(?= (?:in|on|from|with|by)\\b)",
  comingAlone:
    "(?:this (?:direction|flow|way) |it )?(?:will follow|to follow|follows|coming soon|coming later)(?= (?:in|by|with|from|after|later|soon)\\b| ?[([]|[.!]?$)",
  // "Reverse direction", over what comes back
  reverse:
    "(?:the )?(?:reverse|other|opposite|return) (?:direction|flow|way) | (?:the )?way back | return path",
  oneWay:
    "(?<!(?:not an?|two|three|four|several|separate|of) )one[- ]way(?! (?:m?tls|ssl|hash|flows|feeds|integrations|street|sync(?:hroni[sz]ations)?s)\\b) | unidirectional",
  noWayBack:
    "nothing (?:flows|comes|goes|is (?:sent|returned|written|reported|pushed|fed))(?: back)? | (?:no|without|without any)(?: [^\\s.;:]+){0,4}? (?:back|return(?:ned)?|return path|feedback|other direction) | never (?:sends|receives|calls|writes|answers|replies) | does not (?:send|call|write|answer|reply)",
  // What comes back to a call is part of it
  answerBack:
    "acknowledg(?:e?ments?|es) | acks? | answers? | responses? | repl(?:y|ies) | receipts? | confirmations? | status codes?",
  // "Nothing comes back"
  wayBack:
    "(?<!\\b(?:until|till|when|once|after|before|unless) .{0,40}\\b(?:is|are|comes?|gets?) )back | in return | returned | return path | (?:the )?other (?:way|direction)",
  nothing: "none | no | n/?a | not applicable | nothing | not used | null | nil",
  // "There are no alerts yet": an answer, and no fact
  denial:
    "there (?:is|are)(?: currently| at present)? (?:no|none|nothing)(?: [^.;:,–—]*)? | (?:currently |at present )?(?:no|none|nothing)(?: [^.;:,–—]*)? (?:yet|so far|planned|at present|at the moment|for now|today|exists?|available|assigned|configured|defined|decided|in place|possible) | no (?:rollback|fallback|alerts?|events?|contacts?|owner|endpoints?|storage|logs|logging|monitoring)(?![^.;:,–—]*(?:needed|necessary|required))(?: [^.;:,–—]*)?",
  both: "both",
  bothWays: "both (?:directions|ways|flows) | each (?:direction|way) | either (?:direction|way)",
  not: "not | no | never | nothing | cannot | (?:ca|do|does|did|is|are|was|were|wo|would|could|should|must|need|has|have|had)n['’]t | without | neither",
  onCall: "on[- ]?call",
  // "Till Standby", "Duty Manager": whoever is called first
  onCallRole: "on[- ]?call | stand[- ]?by | duty | pager(?:duty)?",
  by: "by",
  // "only Till reads", "Till also writes"
  onlyOrAlso: "only | just | also",
  // "Version 1.4 of 12 January 2026"
  dated: "of | dated",
  // "Rosters are put into the bucket `x`", "Messages are JSON"
  isPut:
    "(?:is|are|gets?) (?:\\p{L}+ly )?(?:put|written|uploaded|stored|dropped|placed|saved|delivered|copied|exported|published|appended|inserted|sent|posted)",
  isMadeOf: "(?:messages?|events?|payloads?|files?|documents?|records?|body|bodies) (?:is|are)",
  // Where messages go that nobody could take
  deadLetter: "dead[- ]?letters? | dlq",
  pushOrPull: "push(?:e[ds]|ing)? | pull(?:s|ed|ing)? | poll(?:s|ed|ing)?",
  formatName: `rest(?:[- ]api)? | soap | graphql | grpc | ${dataFormats}`,
  dataFormat: dataFormats,
  // "CSV files over SFTP": the format of what is carried; "JSON web token" is none
  behindFormat: `${formatThings} | over | via | through | with | in | on | to | from | and | or | per | by | every | each | into`,
  formatThing: formatThings,
  // "gzipped CSV", "a zip of XML files"
  formatManner:
    "g?zipped | zip of | compressed | encrypted | signed | plain | utf-?8 | \\p{L}+[- ](?:separated|delimited|encoded) | fixed[- ](?:width|length)",
  howOften: howOften.join(" | "),
  // "archived by Till": done to a shared thing, and neither reading nor writing for certain
  doneBy: `(?:\\p{L}+ed|kept|held|run|built)(?: (?:${howOften.join("|")})){0,2} by`,
  role: "product owner | tech lead | technical (?:owner|contact|lead) | business owner | owners? | team | contact | lead | maintainers? | on[- ]?call | support | helpdesk | service desk | squad | escalation | manager | engineer | engineering",
  // Wherever it is said: "Owner of this document"
  ownerOfDocument:
    "(?:document|contract|doc) (?:owners?|maintainers?|maintained by) | (?:owners?|maintainers?) of (?:(?:this|the) )?(?:document|contract)",
  // In front of a few digits: "Lab IT, 24/7: 4711"
  reachedByNumber:
    "24/7 | 24x7 | hotline | desk | duty | phone | ext(?:ension)? | it | ops | operations | pager | bleep | night | day(?:time)?",
  // In front of a colon among contacts, where it is nobody's role
  remarkWord:
    "(?:please )?note(?: well)? | notes | n\\.?b\\.? | hint | tip | pro tip | important | remarks? | warning | caution | attention | disclaimer | reminder",
  contactWord: "contacts? | owners? | on[- ]?call | maintainers? | lead",
  // Protocols in which messages are posted to the receiver's own address
  postedTo: "as[124]",
  integration: "integration | overall | joint | shared | primary | secondary",
  // "- Technical" over a list of labels: it sorts them, and is no fact
  facet:
    "(?:technical|business|functional|operational|general|other|further|key)(?: (?:details|data|facts|information|part|side|aspects|view|parameters))? | technology | operations | details | facts | basics | transport | transfer | connection | connectivity | implementation | delivery | integration",
  // Open places
  standIn:
    "t\\.?b\\.?[dca] | todo | fixme | to be (?:filled(?: in)?|confirmed|decided|determined|defined|added|done|completed) | fill (?:me )?in | coming soon",
  // "[optional]" is no open place, nor "TODO" of "TODO list entries are sent"
  remark:
    "sic | emphasis added | optional | required | mandatory | nullable | deprecated | obsolete | experimental | beta | internal | breaking(?: change)? | unreleased",
  todoList:
    "(?:lists?|apps?|boards?)(?=[.,;)!?]|$| (?:from|in|on|to|and|or)\\b| (?:(?!(?:that|which|who|the|all|every|each|any)\\b)[\\p{L}-]+ ){0,2}(?:is|are|was|were|has|have|gets?|will|must|can|may|flows?|comes?|goes)\\b)",
  // Tables
  yes: "yes | y | true | x | breaking | major",
  breaking:
    "breaking(?: changes?)? | (?:not|no longer) backwards?[- ]compatible | backwards?[- ]incompatible | incompatible change",
  compatible: "(?:backwards?[- ])?compatible | backwards?[- ]compatibility",
  // An answer, which "n/a" is not
  no: "no | n(?!/) | false",
  // Of a field, in a cell of its own: "O", "Mandatory"
  mayBeMissing: "optional | nullable | conditional | opt | o | c",
  mustBeThere: "required | mandatory | compulsory | always | must | req | m | r",
  // "Till publishes the event `sale.done`", "Ledger calls `GET /v1/sales`"
  publishes: "publish(?:es|ed|ing)? | emit(?:s|ted|ting)? | rais(?:es?|ed|ing) | broadcasts?",
  eventWord: "events? | topics? | messages? | webhooks? | queues?",
  calls: "call(?:s|ed|ing)? | invok(?:es?|ed|ing)",
  // In front of an address that something is sent to
  addressBehind: "to | via | against",
  locatedAt: "at | under",
  // "Till sends every sale with `POST /sales`": right before the code
  sentWith: "(?:with|using|via|through|by)(?: an?| the)?(?= `)",
  // What a system is to what flows: "Till calls Ledger", "Ledger exposes", "Events published by Till"
  callsActively: "calls | invokes",
  exposesActively: "exposes | offers | hosts | serves",
  providesActively: "provides",
  publishesActively: "publishes | produces | emits | sends",
  consumesActively: "consumes | receives | (?:subscribes|listens) to",
  callsPassively: "(?:called|invoked|made) by",
  exposesPassively: "(?:exposed|offered|hosted|served) by",
  providesPassively: "provided by",
  publishesPassively: "(?:published|produced|emitted|sent) by",
  consumesPassively: "(?:consumed|received|subscribed to) by",
  // "`GET /v1/sales` is tried twice" says something of a call, not what it does
  auxiliary:
    "is | are | was | were | will | would | may | might | must | can | cannot | could | should | shall | has | have | had | does | gets? | and | or | with | to | from | in | on | at | by | if | when | only",
  // "Sales are pushed"
  isNow: "is | are",
  // "Ledger first, then Till", "Ledger before Till": which system is deployed when
  inOrder:
    "(?<!\\bthe )first | then | last(?= ?(?:[.,;]|$)) | followed by | in (?:this|any) order | independently | at the same time",
  before: "before | after | prior to | ahead of",
  // "Same as above.", "Same as Ledger → Till."
  asAbove:
    "(?:the )?same as above | as above | see above | ditto | (?:the )?same as (?:for |in )?(?:the )?(?:other|first|opposite|previous) (?:direction|way|flow)",
  see: "see | as (?:above|below|described) | same as",
  butFor: "but | except",
  sameAs: "(?:the )?same as(?: for| in)?",
  // The end of a label such as "Ledger down"
  outage:
    "(?:is )?(?:down|unavailable|offline|unreachable|not available|not reachable|failing|out) | outage",
  // "Unavailability of Ledger", "During an outage of Ledger", "Behaviour during Ledger downtime"
  outageNoun: "outages? | unavailability | unreachability | breakdown",
  failureOf: "failure of(?: the)?",
  downtime: "downtimes?",
  inOutage:
    "(?:behaviou?r|handling) (?:during|in|on|of) | during | in (?:the )?(?:case|event) of | in an? | on | upon | an? | the",
  ofSystem: "of",
  // Headers that only such tables have
  recordColumn:
    "date | incident(?: (?:id|no|number))? | ticket(?: (?:id|no|number))? | root cause | test(?: (?:case|id|no|number|step))? | expected(?: (?:result|outcome|behaviour|behavior))? | actual(?: (?:result|outcome))? | pass/fail | passed | question | open question",
  // Where a contract is in its life
  draft: "draft | proposal | wip | (?:work )?in progress | (?:in|under) review",
  plannedStatus:
    "planned | proposed | (?:in|under) development | not yet (?:live|active|in production|built) | not live | to be (?:released|approved|published)",
  active:
    "active | live | in production | production | stable | current | approved | accepted | agreed | in force | in effect | released | published | operational | in use | ga | generally available",
  deprecated:
    "deprecated | deprecating | sunset | superseded | replaced by | obsolete | legacy | eol | end[- ]of[- ]life",
  retired:
    "retired | decommissioned | archived | removed | (?:no longer|not) (?:in use|used|active|live|in production|operational)(?: any ?more) | no longer (?:in use|used|active|live|in production|operational) | was (?:live|active|in use|in production) until",
  // Kinds of shared things
  sheet: "sheets? | spreadsheets? | drive folder",
  // "GCS bucket", which isn't S3's
  foreignBucket:
    "(?:gcs|google cloud storage|gcp|google|azure|r2|minio)(?: storage)? buckets? | gcs | google cloud storage | azure blobs? | blob storage",
  bucket: "s3 | buckets?",
  kv: "kv",
  queue:
    "queues? | topics? | mqtt | (?:rabbitmq|amqp|topic|fanout|headers) exchanges? | (?<!(?:of|stock|data|currency|key|foreign|message) )exchanges?(?= `) | ^exchanges?$ | kafka | sqs | event bus | streams? | kinesis | rabbitmq | pub/?sub",
  // Without what it is made with
  queueWord: "queues? | topics? | streams?",
  table: "tables? | view",
  file: "sftp | files? | folder",
  // Whatever else keeps data, in front of its name: "redis key", "search index"
  store:
    "(?<!\\b(?:primary|foreign|api|public|private|secret|access|ssh) )keys? | key prefix | caches? | redis | memcached | elastic(?:search)? | opensearch | collections? | index | indices | indexes | volumes? | shares? | mounts? | director(?:y|ies) | stores? | storage | blobs? | containers?",
  // Of these there are several within a thing that keeps data: "partition key", "index"; or they measure it
  partOfStore:
    "(?:key )?prefix(?:es)? | keys? | index | indices | indexes | volumes? | director(?:y|ies) | storage | shares? | mounts? | containers?",
  database: "databases? | db",
  // Over a column of nothing else
  resourceWord: "(?:shared )?resources? | (?:shared )?data stores?",
  // A place for files, told in two labels; a path may be a call's
  host: "(?:s?ftps? )?(?:host(?: ?name)?|server)",
  onHost: "on | at",
  folder:
    "(?:(?:remote|target|drop|upload|incoming|inbound|outgoing|outbound) )?(?:director(?:y|ies)|folders?) | remote path",
  // "acme-x, encrypted", "invoices, PostgreSQL": said of a thing in a word, which is no second thing
  suchThing:
    "\\p{L}+(?:ed|able|ly|only)(?![._:/-]) | (?:read|write|append)-only | private | public | internal | external | see | however | except | which | postgres(?:ql)? | mysql | mariadb | snowflake | bigquery | redshift | oracle | sql server | mongodb | dynamodb | redis | azure | gcp | (?:af|ap|ca|eu|il|me|sa|us)-(?:central|east|north|northeast|northwest|south|southeast|southwest|west)-\\d+",
  // "Postgres 14": what a database is made with is not its name
  databaseProduct:
    "(?:(?:amazon|aws|azure|google|microsoft|ms|oracle|sap) )?(?:postgres(?:ql)?|mysql|mariadb|snowflake|bigquery|redshift|oracle|sql server|mssql|mongo ?db|dynamo ?db|db2|cassandra|cockroachdb|sqlite|aurora|clickhouse|databricks|teradata|hana)(?: (?:database|db|instance|cluster|server))?(?: v?\\d[\\w.]*)?",
  // "Postgres schema": tables under one name; "JSON schema" is none
  databaseSchema:
    "(?:databases?|db|sql|(?:shared )?postgres(?:ql)?|mysql|mariadb|oracle|snowflake|redshift|sql server|data ?warehouse|dwh) schemas?",
  // What else keeps data under a name of its own; what carries messages is part of a flow
  storageProduct:
    "(?:(?:amazon|aws|azure|google) )?(?:s3|redis|memcached|elasticsearch|opensearch|cloud storage|blob storage) | gcs | cloudflare (?:kv|r2) | workers kv | minio",
  // "Each side keeps its own", "see the ERD": told where a name could stand
  noName:
    "(?:see|ask|please|refer) (?:\\p{L}+) | see | (?:is|are|has|have|keeps|uses) (?:\\p{L}+ly )?(?:\\p{L}+) | nothing | none | not | (?:each|every|either) (?:side|system|party|team|shop|store|one) | one (?:per|for each|for every) | (?:its|their|his|her|our) own | own per | to be (?:created|defined|decided|confirmed)",
  nameless:
    "google | cloudflare | aws | amazon | shared | drive | named | called | name | id | the",
  // Beside a word for a kind: of these there are many, and none is a name
  generic:
    "name ?spaces? | key ?spaces? | schemas? | datasets? | hash(?:es)? | (?:sorted )?sets? | clusters? | instances? | workers | durable objects? | network | remote | local | smb | cifs | nfs | efs | ftps? | docker | kubernetes | k8s | azure | gcp | firestore | firebase | cosmos ?db | nats | jetstream | sns | amqp | eventbridge | event ?hubs? | service bus | our | common | main | central | internal | external | private | public | production | prod | staging | a | an | one | of | in | and",
  months,
  // What keeps its capital within a sentence
  alwaysCapital: `${months} | mon(?:days?)? | tue(?:s|sdays?)? | wed(?:nesdays?)? | thu(?:rs?|rsdays?)? | fri(?:days?)? | sat(?:urdays?)? | sun(?:days?)? | christmas | easter | black friday`,
  // "From: March 2026" tells of a time
  period: `(?:${months.replaceAll(" | ", "|")})(?: (?:20)?\\d\\d)? | (?:q[1-4]|h[12])(?: (?:20)?\\d\\d)? | (?:spring|summer|autumn|fall|winter|easter|christmas)(?: (?:20)?\\d\\d)? | (?:mon|tues|wednes|thurs|fri|satur|sun)days? | today | now`,
  // Lines of a letter's head
  letterLine: "subject | re | cc | regards",
};
