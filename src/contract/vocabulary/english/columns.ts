/** Column headers of tables, by what the column holds. */
export const columns = {
  date: "date | when | day",
  version: "version | ver | v | release | revision | rev",
  change:
    "change | changes | description | summary | what changed | details | comment | comments | what | modification",
  breaking:
    "breaking | breaking change | is breaking | breaking yes no | breaking y n | breaks | breaks compatibility | breaks clients | breaks consumers",
  compatible:
    "backwards compatible | backward compatible | compatible | is compatible | non breaking | backwards compatibility | backward compatibility | compatibility",
  changeType:
    "type | change type | type of change | kind | kind of change | category | impact | severity",
  method: "method | verb | http method",
  url: "path | endpoint | url | route | uri | method and path | method path | call | api call | request | rpc | rpc method | grpc method",
  // What may hold a call's name, and may as well hold words
  operation: "operation | graphql operation | mutation | query | procedure",
  purpose:
    "purpose | description | what | what for | use | meaning | notes | remarks | data | content | contents | what is sent | what is exchanged | what flows",
  authentication: "auth | authentication | security",
  headers: "headers | header",
  trigger:
    "when | trigger | sent when | emitted when | raised when | published when | fired when | triggered by | triggered when",
  event: "event | topic | event name | name | message | webhook",
  resource:
    "resource | sheet | sheet name | table | bucket | key | keys | queue | store | data store | shared resource | name | sheet name id",
  // One that keeps data, or one that sells
  outlet: "store | stores",
  location:
    "location | path | uri | bucket path | storage path | file path | address | url | where | stored in | stored where | kept in | kept where | sheet id | spreadsheet id | identifier | id",
  permissions: "permissions | access | who | readers and writers",
  // What a row's system may do, and with what
  rights:
    "may | can | right | rights | privilege | privileges | permission | grant | grants | allowed | may do",
  grantedOn: "on | on what | object | target",
  schema: "schema | columns | structure",
  role: "role | system | responsibility | for | responsible for | area",
  system: "system | application | app | client | caller | calling system | used by | party | side",
  does: "does | what it does | role | responsibility | responsibilities | function | purpose | description",
  account: "account | service account | technical user | user | login | client id | principal",
  user: "used by | who uses it",
  secret:
    "secret | secrets | credential | credentials | key | keys | token | secret name | credential name | key name",
  // Where a secret is kept
  secretPlace: "vault path | secret path | path in vault | vault | path | store | location",
  name: "name | person | owner | contact | who | team | responsible | responsible person | person responsible | responsible team",
  receiver:
    "goes to | sent to | to | team | notifies | notify | alert to | alerts to | alert goes to | who is told | alert recipient | alert recipients | alert receiver | recipient | recipients",
  // Beside an alert's name or number
  condition:
    "condition | conditions | threshold | alert threshold | alert when | alert if | alert condition | trigger | triggers | fires when | when | alarm if | alarm when | alerts if | alerts when | alarms if",
  // Beside a threshold
  metric: "metric | measure | what is measured | signal | indicator | kpi | sli",
  value: "value | setting | detail | details",
  field: "field | column | property | name | attribute",
  // In front of what each means, and in front of what a program is set to
  term: "term | word | expression | abbreviation | acronym | code | error | error code | status code | field | column",
  meaning: "meaning | means | what it means | definition | explanation",
  setting: "setting | parameter | option | flag | variable | property | key",
  type: "type | data type",
  // Of what kind a shared thing is
  kind: "kind | kind of resource | kind of store",
  from: "from | source | sender | from system | source system | sources | source systems | senders",
  to: "to | target | receiver | destination | to system | target system | targets | target systems | receivers | receiving systems | recipients | destinations",
  // Who makes a thing and who takes it: as the two ends of a flow, or as what each does with a shared thing
  producer: "producer | producers | publisher | publishers | published by | produced by",
  consumer:
    "consumer | consumers | subscriber | subscribers | consumed by | subscribed by | consuming systems",
  caller: "caller | client | called by",
  provider: "provider | callee | called system | server",
  // Of a shared thing: a team, or the system that fills it
  owner: "owner | owners | owned by | owning system | owner system | system owner | data owner",
  writers: "written by | writes by | writer | writers | filled by",
  readers: "read by | reads by | reader | readers",
  // The same in a verb, below which ticks or numbers may stand as well
  writes: "writes | who writes | write",
  reads: "reads | who reads | read",
  format:
    "format | data format | file format | message format | payload format | serialisation | serialization",
  // A format or a type's name, or the fields in words
  payload: "payload | payload type | payload schema | body | message type | message schema",
  // Of what is sent: its format, a file that tells it, or the fields in words
  messageSchema: "schema | data schema | event schema | topic schema",
  frequency: "how often | frequency | cadence | schedule | when | trigger",
  // What flows in a row between two systems
  flowContent:
    "object | objects | entity | entities | document | documents | message | messages | information | records | flow | flows | feed | feeds | extract | extracts | dataset | datasets",
  // Whether a field may be missing
  optional:
    "optional | opt | optional mandatory | optional required | o m | nullable | null | null allowed | allows null | can be null",
  required:
    "required | mandatory | req | compulsory | must | mandatory optional | required optional | m o | presence | not null",
  cardinality: "cardinality | multiplicity | occurrence | occurrences | occurs | min occurs",
  // What fails, in words; or the system alone
  failure:
    "failure | failures | failure mode | failure scenario | failure case | what fails | outage",
  // Of a way back, which is then told step by step
  step: "step | steps | step no | step number | no | nr | number",
  failingSystem:
    "system that is down | system which is down | system down | if this system is down | if this is down | when this system is down | when this is down | failed system | failing system | unavailable system | system unavailable | system failure | outage of | down | when down | if down | when it is down | if it is down | while down | who is down | what is down",
  mitigation:
    "mitigation | mitigations | mitigation strategy | countermeasure | countermeasures | what to do",
  // Beside what happens: what is done about it
  action: "action | actions | what we do | what you do | our action | required action",
  outcome:
    "behaviour | behavior | what happens | what happens then | then | then what | effect | impact | consequence | reaction | handling | what we do | action",
};
