/** How one signs in, where a secret is kept, and how often it changes. */
export const credentials = {
  // "The key is kept in Vault and rotated every 90 days"
  signsIn:
    "o ?auth(?: ?2(?:\\.[01])?)? | oidc | saml | sso | single sign-on | mtls | mutual tls | api[- ]keys? | basic auth(?:entication)? | service accounts? | iam roles? | ssh[- ]keys? | jwts? | bearer tokens? | client certificates? | ws-security | username tokens? | hmac | sasl | scram(?:-sha-\\d+)? | kerberos | managed identit(?:y|ies) | (?:writes|uploads|puts|publishes|delivers)(?: [^\\s.,;:`]+){0,4}? (?:with|using|under|as) (?:the |an? |its )?(?:iam |aws )?role(?= `)",
  // May as well be what an agent is called
  loginWord: "login | log in | sign in | signing in",
  // "## Access" may speak of these, or of who reads what
  credentialWord:
    "(?:api|access|ssh|secret) keys? | passwords? | tokens? | credentials? | secrets? | certificates? | certs? | oauth ?2? | mtls | vault | (?:service|technical|system) (?:accounts?|users?) | accounts? | sign(?:s|ed)? in | log(?:s|ged)? in",
  // "Billing signs in to CRM"
  signsInTo:
    "(?:signs? in|logs? (?:in|on)|authenticates?|connects?)(?: itself)? (?:to|at|with|against|on|into) | signs? into | logs? into | calls?",
  // "All secrets are kept in Vault": of whomever one has told before
  ofAll: "all | every | each | both",
  operations:
    "operations | operation | ops | running it | operational (?:notes|details|aspects|information)",
  // "Till authenticates with an API key": its own way, unlike what it asks of others
  signsItselfIn:
    "(?:signs? in|logs? (?:in|on)|authenticates?|identifies|connects?)(?: itself)?(?= (?:with|by|using|via|through|over)\\b) | uses? | presents? | proves who it is with",
  // "Till signs every call with an HMAC key", "Till writes to the bucket with the role `till-writer`": who gives shows what it has
  // Kinds of signing in that show a certificate
  byCertificate: "mtls | mutual tls | client certificates?",
  // "Ledger accepts API keys": of those who come to it
  asksForSignIn:
    "accepts? | expects? | requires? | demands? | wants? | verif(?:y|ies) | checks? | validates? | insists on | takes? | issues?",
  givesWith:
    "(?:signs|writes|sends|posts|pushes|publishes|uploads|puts|drops|delivers)(?: [^\\s.,;:`]+){0,7}? (?:with|using|under|as)",
  keptIn:
    "(?:stored|kept|held|saved|lives?) (?:in|at|under|on|by) | (?:in|from) (?:the |an? |our )?(?:[^\\s.;,]+ ){0,2}(?:vault|secrets? manager|parameter store|1password|keepass|bitwarden|lastpass|cyberark|delinea|passbolt|dashlane|secret server|password safe|password manager|hsm|key ?vault)",
  rotates:
    "rotat(?:e[ds]?|ing|ions?) | renew(?:s|ed|al)? | (?:changed|replaced|exchanged|swapped)(?= (?:every|each|once|twice|yearly|annually|monthly|quarterly|weekly)\\b)",
  // "API key, stored in Vault and rotated every 90 days": clauses of their own
  keptClause: "(?:is |are )?(?:stored|kept|held|saved) (?:in|at|under|on)",
  rotatedClause:
    "(?:is |are )?(?:rotated|renewed) | rotates | rotation | (?:is |are )?(?:changed|replaced|exchanged|swapped)(?= (?:every|each|once|twice|yearly|annually|monthly|quarterly|weekly)\\b)",
  everySo: "every",
  fromStore: "from | in",
  secretStore:
    "(?:(?:the|an?|our) )?(?:(?:aws|gcp|google|azure|hashicorp|hashi|cloud|key|team|company) ){0,2}(?:vault|secrets? manager|parameter store|1password|keepass|bitwarden|lastpass|cyberark|delinea|passbolt|dashlane|secret server|password safe|password manager|keyvault)",
  signatureWord:
    "signature | signing | webhook signature | request signature | message signature | request signing",
  // What people do with papers
  signsOff:
    "sign(?:s|ed|ing)?[- ]off | (?:counter-?)?signed by | countersign(?:s|ed|ing)? | approv(?:es?|ed|al|als|ing) | ballots? | votes? | docusign",
  carriesKey:
    "headers? | cookies? | memory | plain ?text | sessions? | browsers? | requests? | urls?",
  identityProvider:
    "azure ad | entra(?: id)? | active directory | okta | keycloak | auth0 | cognito | ad ?fs | ping identity | ldap",
  // "The bank's own API key"
  ownWord: "own",
  // "which neither uses here": a secret that is told of and is none of the contract's
  notOurs:
    "neither (?:of (?:them|the two) |side |system )?uses | used by neither | (?:(?:is|are) not|isn't|aren't|not) used (?:here|by either|for this) | (?:no|not) part of this (?:contract|integration|interface)",
  formerSecret:
    "(?:(?:the|our|an?|its|all|their) )?(?:old|former|previous|earlier|retired|legacy|expired|revoked|superseded) (?:\\p{L}+ ){0,2}(?:keys?|passwords?|tokens?|secrets?|certificates?|certs?|credentials?|accounts?|logins?)",
  secretEnded:
    "was | were | had | lived | lay | ended | expired | lapsed | used to | stopped | (?:has|have) (?:been|ended|expired|lapsed)",
};
