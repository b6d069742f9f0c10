/**
 * NTLM between a client and a server when somebody changes what they say. Whatever comes, each end answers or fails with a SecurityError, and never both
 * are established with different keys. More: where the client's response says that there is a MIC, nothing at all may have been changed; where the client
 * sends none, the response, the user and the domain may not have been.
 */
import { deepEqual, ok } from "node:assert/strict";
import { toHex } from "../../src/bytes/hex.ts";
import {
  decodeAuthenticateMessage,
  decodeChallengeMessage,
  encodeAuthenticateMessage,
  encodeNegotiateMessage,
} from "../../src/pdu/ntlmssp/index.ts";
import { NtlmAcceptor } from "../../src/security/ntlm/acceptor.ts";
import { offeredFlags, VERSION } from "../../src/security/ntlm/features.ts";
import { NtlmInitiator } from "../../src/security/ntlm/initiator.ts";
import { ntHash } from "../../src/security/ntlm/keys.ts";
import type { NtlmContext } from "../../src/security/ntlm/ntlm-context.ts";
import { ntlmV2Responses } from "../../src/security/ntlm/responses.ts";
import { AccountList, StoreValidator } from "../../src/security/ntlm/store-validator.ts";
import { messageStreams } from "../../src/security/ntlm/tokens.ts";
import { SecurityError } from "../../src/status/security-error.ts";
import type { FuzzTarget } from "./run.ts";

const NOW = Date.UTC(2026, 10, 21);
const now = () => NOW;
const hash = ntHash("Secret.1");
const validator = new StoreValidator(new AccountList([{ domain: "LAB", name: "alice", ntHash: hash, disabled: false, sids: [] }]));
const names = { domain: "LAB", computer: "SRV1", dnsDomain: "lab.test", dnsComputer: "srv1.lab.test" };
/** Not random: a mutant of one run is compared with the messages of another. */
const random = (length: number) => Uint8Array.from({ length }, (_, i) => 17 * i + length);

function ends(): { client: NtlmInitiator; server: NtlmAcceptor } {
  const client = new NtlmInitiator(
    { user: "alice", domain: "LAB", ntHash: hash, workstation: "WS1", now, random },
    { level: 6, host: "srv1" },
  );
  const server = new NtlmAcceptor({ validator, names, now, random }, { level: 6 });
  return { client, server };
}

/** The token that answers, undefined for none; "failed" for a SecurityError. */
function step(context: NtlmContext, token: Uint8Array): Uint8Array | undefined | "failed" {
  try {
    const answer = context.step(token);
    ok(!(answer instanceof Promise));
    return answer;
  } catch (error) {
    if (!(error instanceof SecurityError)) throw error;
    deepEqual(context.state, "failed");
    deepEqual(context.sessionKey, undefined);
    return "failed";
  }
}

const legs = (() => {
  const { client, server } = ends();
  const negotiate = client.step(new Uint8Array(0)) as Uint8Array;
  const challenge = server.step(negotiate) as Uint8Array;
  const authenticate = client.step(challenge) as Uint8Array;
  server.step(authenticate);
  deepEqual(server.state, "established");
  return [negotiate, challenge, authenticate] as const;
})();

/** First octet: which leg is replaced by the rest. */
const withMic: FuzzTarget = {
  name: "ntlm",
  run(bytes) {
    const leg = (bytes[0] ?? 0) % 3;
    const changed = bytes.subarray(1);
    const { client, server } = ends();
    let token: Uint8Array | undefined | "failed" = client.step(new Uint8Array(0)) as Uint8Array;
    for (let at = 0; at < 3; at++) {
      token = step(at === 1 ? client : server, at === leg ? changed : token);
      if (token === "failed") return;
      if (token === undefined) break;
    }
    deepEqual([client.state, server.state], ["established", "established"]);
    deepEqual(toHex(changed), toHex(legs[leg]!));
    deepEqual(toHex(client.sessionKey!), toHex(server.sessionKey!));
  },
  seeds() {
    return legs.map((leg, at) => Uint8Array.from([at, ...leg]));
  },
};

const flags = offeredFlags(6, false);

/** The third leg of a client like impacket's. */
function withoutMicThird(challenge: Uint8Array): Uint8Array {
  const { serverChallenge, targetInfo } = decodeChallengeMessage(challenge);
  const responses = ntlmV2Responses({
    ntHash: hash,
    user: "alice",
    domain: "LAB",
    serverChallenge,
    clientChallenge: random(8),
    time: 0n,
    avPairs: targetInfo!,
    lmV2: true,
  });
  return encodeAuthenticateMessage({
    kind: "authenticate",
    flags,
    domainName: "LAB",
    userName: "alice",
    workstation: "WS1",
    lmChallengeResponse: responses.lmResponse,
    ntChallengeResponse: responses.ntResponse,
    encryptedRandomSessionKey: random(16),
    version: VERSION,
    mic: undefined,
  });
}

function begun(): { server: NtlmAcceptor; third: Uint8Array } {
  const { server } = ends();
  const challenge = server.step(
    encodeNegotiateMessage({ kind: "negotiate", flags, domainName: "", workstation: "", version: VERSION }),
  ) as Uint8Array;
  return { server, third: withoutMicThird(challenge) };
}

const withoutMic: FuzzTarget = {
  name: "ntlm-without-mic",
  run(bytes) {
    const { server, third } = begun();
    if (step(server, bytes) === "failed") return;
    deepEqual(server.state, "established");
    const sent = decodeAuthenticateMessage(third);
    const came = decodeAuthenticateMessage(bytes);
    deepEqual(toHex(came.ntChallengeResponse), toHex(sent.ntChallengeResponse));
    // The user's case is nobody's, the domain may be left out: [MS-NLMP] 3.2.5.1.2.
    deepEqual(came.userName.toUpperCase(), "ALICE");
    deepEqual(server.peer?.name, "LAB\\alice");
  },
  seeds: () => [begun().third],
};

const key = random(16);

/** A sealed PDU: nothing but what was sealed is opened. */
const sealed: FuzzTarget = {
  name: "ntlm-sealed",
  run(bytes) {
    if (bytes.length < 24 + 8 + 16) return;
    const octets = bytes.slice();
    const stubEnd = octets.length - 24;
    const verdict = messageStreams(flags, key).client.check(octets, 0, 24, stubEnd, true, true);
    if (verdict !== "good") return;
    const again = octets.slice();
    messageStreams(flags, key).client.protect(again, 0, 24, stubEnd, true, true);
    deepEqual(toHex(again), toHex(bytes));
    ok(genuine.has(toHex(bytes)), "a forgery");
  },
  seeds: () => [...genuine].map((text) => new Uint8Array(Buffer.from(text, "hex"))),
};

const genuine = new Set(
  [0, 1, 40].map((length) => {
    const octets = Uint8Array.from({ length: 24 + length + 24 }, (_, i) => i);
    messageStreams(flags, key).client.protect(octets, 0, 24, 24 + length, true, true);
    return toHex(octets);
  }),
);

export const targets: readonly FuzzTarget[] = [withMic, withoutMic, sealed];
