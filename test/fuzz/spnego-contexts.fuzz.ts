/**
 * SPNEGO between a client that likes Kerberos best and a server that takes it, when somebody changes one of their tokens. Whatever comes, each end answers
 * or fails with a SecurityError; the client is never brought to speak NTLM, and never are both established with different mechanisms.
 */
import { equal, ok } from "node:assert/strict";
import { AUTH_TYPE } from "../../src/knowledge/authentication.ts";
import { SpnegoAcceptor } from "../../src/security/spnego/acceptor.ts";
import { SpnegoInitiator } from "../../src/security/spnego/initiator.ts";
import { fakeAcceptor, fakeCredentials } from "../../src/security/testing.ts";
import { SecurityError } from "../../src/status/security-error.ts";
import type { FuzzTarget } from "./run.ts";

const { KERBEROS, NTLM } = AUTH_TYPE;
const MOST_LEGS = 40;

interface Style {
  readonly legs: number;
  readonly kerberosFirst: boolean;
}

/** DCE style and SMB's, and a client that has put Kerberos second. */
const STYLES: readonly Style[] = [
  { legs: 3, kerberosFirst: true },
  { legs: 2, kerberosFirst: true },
  { legs: 3, kerberosFirst: false },
  { legs: 2, kerberosFirst: false },
];

/** Both ends talk; `change` sits between them. @returns all that was said */
function talk(style: Style, change: (token: Uint8Array, leg: number) => Uint8Array): Uint8Array[] {
  const kerberos = { legs: style.legs, key: 0x5eed };
  const ntlm = { legs: 3, key: 0xbad };
  const credentials = [fakeCredentials(KERBEROS, kerberos), fakeCredentials(NTLM, ntlm)];
  const client = new SpnegoInitiator(style.kerberosFirst ? credentials : credentials.reverse(), { level: 6, host: "server" });
  const server = new SpnegoAcceptor(
    style.kerberosFirst ? [fakeAcceptor(KERBEROS, kerberos), fakeAcceptor(NTLM, ntlm)] : [fakeAcceptor(KERBEROS, kerberos)],
    {
      level: 6,
    },
  );
  const said: Uint8Array[] = [];
  let token = client.step(new Uint8Array(0));
  for (let leg = 0; token !== undefined; leg++) {
    ok(leg < MOST_LEGS && !(token instanceof Promise));
    said.push(token);
    const to = leg % 2 === 0 ? server : client;
    const done = to.state === "established";
    try {
      token = to.step(change(token, leg));
    } catch (error) {
      if (!(error instanceof SecurityError)) throw error;
      // A leg too many is refused and changes nothing.
      equal(to.state, done ? "established" : "failed");
      if (!done) equal(to.peer, undefined);
      equal(to.sessionKey, undefined);
      break;
    }
  }
  if (client.state === "established") equal(client.mechanism, "kerberos");
  if (client.state === "established" && server.state === "established") equal(server.mechanism, client.mechanism);
  return said;
}

export const target: FuzzTarget = {
  name: "spnego-contexts",
  run(bytes) {
    const style = STYLES[(bytes[0] ?? 0) % STYLES.length]!;
    const at = (bytes[1] ?? 0) % 6;
    talk(style, (token, leg) => (leg === at ? bytes.subarray(2) : token));
  },
  seeds: () => STYLES.flatMap((style, i) => talk(style, (token) => token).map((token, leg) => Uint8Array.of(i, leg, ...token))),
};
