/** Headings, by the section they open. */
export const sections = {
  overview:
    "overview | summary | introduction | background | context | abstract | executive summary | about this integration | what this is about | what is this about | what this is | what is this | scope | purpose and scope | scope and purpose | tl dr | tldr | at a glance",
  purpose: "purpose | why | intent | goal | business purpose",
  "data-flow":
    "data flow | flow | data flows | transfer | what flows | what is exchanged | data exchange | dataset | data set | datasets",
  interface:
    "interface details | interface | interfaces | technical details | api | apis | api details | endpoints",
  "api-endpoint":
    "api endpoint | api endpoints | endpoint | rest api | http api | webhook endpoint | calls | api calls | grpc | grpc api | grpc methods | grpc calls | rpc | rpcs | rpc methods | rpc calls | graphql | graphql api | graphql operations",
  "shared-storage": "shared storage | storage | file drop | shared table | shared sheet",
  events:
    "events | event | topics | messages | webhooks | webhook | queues | published events | event types | webhook events | event catalogue | event catalog | event list",
  "request-format": "request format | request | payload | request body",
  "response-format": "response format | response | response body",
  "error-handling":
    "error handling | failure handling | failure procedures | failure procedure | failure modes | failure | failures | failure scenarios | outages | errors | resilience | reliability | fault tolerance | when things fail | when things break | when things go wrong | when it breaks | if things fail | if things break | if things go wrong | if it breaks | if it fails | if something breaks | if something fails | what if things break | error handling and retries | what can go wrong | when something goes wrong | when something breaks | when something fails | if something goes wrong | when it fails | behaviour on failure | behavior on failure | failure behaviour | failure behavior | error behaviour | error behavior | exception handling | downtime procedure | downtime procedures | outage procedure | outage procedures | outage handling | handling of outages | impact of outages | impact of an outage | outage impact | effects of outages | effects of an outage | when a system is down | if a system is down | when one system is down | if one system is down | when one side is down | if one side is down",
  example: "example | examples | example call | sample | code example | usage",
  "shared-resources":
    "shared resources | resources | shared infrastructure | shared data | shared data stores | shared stores | shared things | other shared things | other shared stuff | data stores | data stores and queues | stores | shared | shared stuff | common resources | common data stores",
  "google-sheets": "google sheets | google sheet | sheets | spreadsheets",
  databases:
    "databases | database | tables | database tables | shared database | shared databases | shared tables | shared database tables",
  "other-resources": "other resources | other | other shared resources",
  "data-formats":
    "data formats | data format | data structures | data model | schemas | schema | payloads | fields",
  "data-structures": "common data structures | common structures | shared types | types",
  authentication:
    "authentication | authentication and security | auth | authorisation | authorization | security | authentication and authorisation | authentication and authorization | access and credentials | credentials | security considerations | secrets | secrets and credentials | passwords | logins | signing in | sign in | login | tokens | access tokens | access control | access management | access and security | security and access | identity and access | technical users | keys and secrets | keys | certificates",
  "shared-credentials": "shared credentials | shared secrets",
  versioning:
    "versioning | versioning and compatibility | compatibility | versions | schema evolution | schema versioning | schema compatibility | api versioning | evolution",
  "current-version": "current version",
  "breaking-changes-policy":
    "breaking changes policy | breaking changes | change policy | change management | change control",
  "backwards-compatibility": "backwards compatibility | backward compatibility",
  testing: "testing | tests | test plan | verification",
  "local-testing": "local testing | testing locally | how to test | local setup",
  "mock-data": "mock data | test data | sample data | fixtures",
  "test-scenarios": "test scenarios | scenarios | test cases",
  monitoring:
    "monitoring | monitoring and logging | observability | monitoring and alerting | dashboards",
  "what-to-monitor":
    "what to monitor | what we monitor | what we watch | watch | metrics | key metrics | health checks",
  logging: "logging | logs",
  alerts:
    "alerts | alert | alerting | alarms | alarm | alerts and escalation | paging | who is paged | who gets paged | who is alerted | who gets alerted | who is notified | who gets notified | who is woken up | who gets woken up",
  deployment:
    "deployment | deployment and rollback | deploy | deploy and rollback | deploying | release | rollout",
  "deployment-order": "deployment order | deploy order | order of deployment | release order",
  "rollback-plan":
    "rollback plan | rollback | roll back | rollback procedure | rollback strategy | rollback approach | rollback process | roll back plan | roll back procedure | roll back strategy | backout plan | backout | back out | back out plan | rollbacks | rollback steps | rollback instructions | rolling back | rolling back a release | how to roll back | how to roll back a release | revert | reverting | reverting a release | how to revert | revert plan | backing out | backing out a release | how to back out | undo | undoing a release | how to undo a release | going back | taking a release back",
  "change-log":
    "change log | changelog | log of changes | history | revisions | revision history | version history | change history | document history | page history | changes | what changed | what has changed | what s new | latest changes",
  contacts:
    "contacts | contact | owners | ownership | who to call | people | points of contact | contact persons | contact people | support | support and escalation | escalation | on call",
  notes: "notes | additional notes | remarks | gotchas | known issues",
  environments:
    "environments | environment | base urls | base url | hosts | environments and base urls",
  "data-ownership":
    "data ownership | source of truth | system of record | data owner | ownership of data | data ownership and source of truth | who owns which data",
  "lifecycle-status": "status | lifecycle | lifecycle status",
  idempotency:
    "idempotency | idempotence | idempotency and ordering | idempotency key | deduplication",
  "rate-limits": "rate limits | rate limit | rate limiting | limits | quotas | throttling",
  "error-codes": "error codes | status codes | error responses",
  "non-goals": "non goals | non goal | out of scope | not in scope",
  "open-questions":
    "open questions | open question | open points | open issues | outstanding questions",
  "service-levels":
    "sla | slas | slo | slos | service levels | service level | timeout | timeouts | timeouts and sla | sla and timeouts | latency | availability | performance",
  "data-classification":
    "data classification | pii | privacy | personal data | data protection | compliance",
  ordering:
    "ordering | order of messages | message ordering | ordering guarantees | delivery guarantees",
  "sign-off": "sign off | signoff | approval | approvals",
};
