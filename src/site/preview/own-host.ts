/**
 * A page of another site may have its name lead to this machine and then read what is served here as its own; what it
 * can't do is ask in this machine's name. The port may be another than the server's, where one is forwarded to it.
 */
const ownNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether the `Host` of a request is a name that this machine has for itself. */
export function isOwnHost(host: string | undefined): boolean {
  return URL.canParse(`http://${host}`) && ownNames.has(new URL(`http://${host}`).hostname);
}
