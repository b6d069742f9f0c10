/** Both ends against each other: what is agreed upon, what is protected, and how everything else is refused. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hash, hmac, rc4 } from "#crypto";
import { findOctets } from "../../../test/octets-within.ts";
import { toHex } from "../../bytes/hex.ts";
import type { AuthenticationLevel } from "../../knowledge/authentication.ts";
import {
  avOfNumber,
  avOfText,
  avText,
  decodeAuthenticateMessage,
  decodeChallengeMessage,
  decodeNtlmV2Response,
  encodeAuthenticateMessage,
  encodeChallengeMessage,
  encodeNegotiateMessage,
  encodeNtlmV2Response,
  MIC_OFFSET,
  MSV_AV,
  MSV_AV_FLAG,
  NTLMSSP,
} from "../../pdu/ntlmssp/index.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";
import type { AcceptOptions, InitiateOptions } from "../context.ts";
import { NtlmAcceptor, type NtlmAcceptorConfig } from "./acceptor.ts";
import { offeredFlags } from "./features.ts";
import { NtlmInitiator, type NtlmSecret } from "./initiator.ts";
import { exchangedKey, ntHash, ntlmV2Hash, sealKey, signKey, upperCase } from "./keys.ts";
import { ntlmV2Responses } from "./responses.ts";
import { AccountList, StoreValidator } from "./store-validator.ts";
import type { Account, LogonValidator } from "./validator.ts";

const NOW = Date.UTC(2026, 10, 21);
const now = () => NOW;

const ALICE: Account = { domain: "LAB", name: "Alice", ntHash: ntHash("Secret.1"), disabled: false, sids: ["S-1-5-21-1-2-3-1105"] };
const SLEEPER: Account = { ...ALICE, name: "sleeper", disabled: true };
const accounts = [ALICE, SLEEPER];
const names = { domain: "LAB", computer: "SRV1", dnsDomain: "lab.test", dnsComputer: "srv1.lab.test", dnsForest: "lab.test" };

interface Made {
  readonly secret?: Partial<NtlmSecret>;
  readonly config?: Partial<NtlmAcceptorConfig>;
  readonly initiate?: Partial<InitiateOptions>;
  readonly accept?: Partial<AcceptOptions>;
  readonly level?: AuthenticationLevel;
}

function ends({ secret, config, initiate, accept, level = 6 }: Made = {}): { client: NtlmInitiator; server: NtlmAcceptor } {
  const validator = new StoreValidator(new AccountList(accounts), { ntlmv1: config?.ntlmv1 });
  const client = new NtlmInitiator(
    { user: "alice", domain: "LAB", ntHash: ntHash("Secret.1"), workstation: "WS1", now, ...secret },
    { level, host: "srv1.lab.test", ...initiate },
  );
  const server = new NtlmAcceptor({ validator, names, now, ...config }, { level, ...accept });
  return { client, server };
}

interface Legs {
  negotiate?(token: Uint8Array): Uint8Array;
  challenge?(token: Uint8Array): Uint8Array;
  authenticate?(token: Uint8Array): Uint8Array;
}

/** ServerChallenge of the last talk. */
let lastChallenge = new Uint8Array(8);

/** Three legs; what a leg's function returns is what arrives. */
function talk({ client, server }: { client: NtlmInitiator; server: NtlmAcceptor }, legs: Legs = {}): void {
  const same = (token: Uint8Array) => token;
  const first = (legs.negotiate ?? same)(client.step(new Uint8Array(0)) as Uint8Array);
  const second = (legs.challenge ?? same)(server.step(first) as Uint8Array);
  lastChallenge = second.slice(24, 32);
  const third = (legs.authenticate ?? same)(client.step(second) as Uint8Array);
  assert.equal(client.state, "established");
  assert.equal(server.step(third), undefined);
  assert.equal(server.state, "established");
}

function refused(run: () => unknown, kind: SecurityCause["kind"], words: RegExp): void {
  assert.throws(run, (error) => {
    assert.ok(error instanceof SecurityError, String(error));
    assert.equal(error.likely.kind, kind, error.message);
    assert.match(error.message, words);
    assert.equal(error.mechanism, "ntlm");
    return true;
  });
}

/** The client's message with another MsvAvFlags, and without a MIC, as who knows the password writes it. */
function saying(token: Uint8Array, flags: number): Uint8Array {
  const message = decodeAuthenticateMessage(token);
  const response = decodeNtlmV2Response(message.ntChallengeResponse);
  const avPairs = [...response.avPairs.filter((pair) => pair.id !== MSV_AV.FLAGS), avOfNumber(MSV_AV.FLAGS, flags)];
  const ntChallengeResponse = encodeNtlmV2Response({ ...response, avPairs });
  const key = ntlmV2Hash(ALICE.ntHash, "alice", "LAB");
  const proof = hmac("md5", key).digest(lastChallenge, ntChallengeResponse.subarray(16));
  ntChallengeResponse.set(proof);
  const sessionBaseKey = hmac("md5", key).digest(proof);
  const encryptedRandomSessionKey = exchangedKey(sessionBaseKey, new Uint8Array(16));
  return encodeAuthenticateMessage({ ...message, ntChallengeResponse, encryptedRandomSessionKey, mic: undefined });
}

/** Header, stub data, sec_trailer and room for a signature. */
function pdu(length: number): { octets: Uint8Array; stub: number; stubEnd: number; end: number } {
  const octets = Uint8Array.from({ length: 24 + length + 8 + 16 + 3 }, (_, i) => i * 7);
  return { octets, stub: 24, stubEnd: 24 + length, end: 24 + length + 8 + 16 };
}

test("NTLMv2 with everything: names, MIC, key, and PDUs both ways", () => {
  const pair = ends();
  talk(pair, {
    authenticate(token) {
      const message = decodeAuthenticateMessage(token);
      const response = decodeNtlmV2Response(message.ntChallengeResponse);
      assert.equal(avText(response.avPairs, MSV_AV.TARGET_NAME), "host/srv1.lab.test");
      assert.equal(toHex(message.lmChallengeResponse), "00".repeat(24));
      assert.equal(message.mic?.length, 16);
      return token;
    },
  });
  const { client, server } = pair;
  assert.deepEqual(server.peer, {
    name: "LAB\\Alice",
    domain: "LAB",
    account: "Alice",
    anonymous: false,
    sids: ALICE.sids,
    workstation: "WS1",
  });
  assert.deepEqual(client.serverNames, {
    target: "LAB",
    computer: "SRV1",
    domain: "LAB",
    dnsComputer: "srv1.lab.test",
    dnsDomain: "lab.test",
    dnsForest: "lab.test",
  });
  assert.equal(server.targetName, "host/srv1.lab.test");
  assert.equal(toHex(client.sessionKey!), toHex(server.sessionKey!));
  for (const headerSigning of [false, true]) {
    client.headerSigning = server.headerSigning = headerSigning;
    for (const length of [0, 1, 16, 100, 5000]) {
      for (const [from, to] of [
        [client, server],
        [client, server],
        [server, client],
      ] as const) {
        const { octets, stub, stubEnd, end } = pdu(length);
        const plain = octets.slice();
        from.seal(octets, 0, stub, stubEnd);
        if (length > 8) assert.notDeepEqual(octets.subarray(stub, stubEnd), plain.subarray(stub, stubEnd));
        to.unseal(octets, 0, stub, stubEnd, end);
        assert.deepEqual(octets.subarray(0, stubEnd + 8), plain.subarray(0, stubEnd + 8));
        assert.deepEqual(octets.subarray(end), plain.subarray(end));
        from.sign(octets, 0, stub, stubEnd);
        assert.deepEqual(octets.subarray(0, stubEnd + 8), plain.subarray(0, stubEnd + 8));
        to.verify(octets, 0, stub, stubEnd, end);
      }
    }
  }
});

for (const level of [2, 3, 4, 5, 6] as const) {
  test(`level ${level}: what is signed must not change, in any octet`, () => {
    for (const headerSigning of [false, true]) {
      const { octets: clean, stub, stubEnd, end } = pdu(20);
      for (let at = 0; at < end; at++) {
        const pair = ends({ level });
        talk(pair);
        const { client, server } = pair;
        client.headerSigning = server.headerSigning = headerSigning;
        const octets = clean.slice();
        if (level === 6) client.seal(octets, 0, stub, stubEnd);
        else client.sign(octets, 0, stub, stubEnd);
        octets[at]! ^= 0x10;
        const open = () => (level === 6 ? server.unseal(octets, 0, stub, stubEnd, end) : server.verify(octets, 0, stub, stubEnd, end));
        // Header signing or not.
        if (level === 2) {
          open();
          continue;
        }
        const number = at >= end - 4;
        refused(open, number ? "out-of-sequence" : "altered", number ? /sequence/ : /signature does not hold/);
        assert.equal(server.state, "failed");
        refused(open, "refused", /failed/);
        assert.equal(server.sessionKey, undefined);
      }
    }
  });
}

test("at connect calls of RPC agree upon no signing, and others do", () => {
  for (const style of ["rpc", "smb"] as const) {
    const pair = ends({ level: 2, initiate: { style }, accept: { style } });
    talk(pair, {
      negotiate: (token) => {
        const flags = new DataView(token.buffer, token.byteOffset).getUint32(12, true);
        assert.equal((flags & NTLMSSP.NEGOTIATE_SIGN) !== 0, style === "smb");
        return token;
      },
    });
    assert.equal(toHex(pair.client.sessionKey!), toHex(pair.server.sessionKey!));
    const mic = pair.client.mic(Uint8Array.of(1));
    assert.equal(toHex(mic) === "01000000000000000000000000000000", style === "rpc");
    pair.server.verifyMic(Uint8Array.of(1), mic);
  }
});

test("a message that is no PDU of RPC is signed by itself", () => {
  const pair = ends({ initiate: { style: "smb" }, accept: { style: "smb" } });
  talk(pair);
  const { octets, stub, stubEnd, end } = pdu(20);
  pair.client.seal(octets, 0, stub, stubEnd);
  octets[0]! ^= 1;
  octets[stubEnd]! ^= 1;
  pair.server.unseal(octets, 0, stub, stubEnd, end);
});

test("a PDU that comes again, too early, or back to its sender is refused", () => {
  const again = ends();
  talk(again);
  const first = pdu(8);
  again.client.sign(first.octets, 0, first.stub, first.stubEnd);
  again.server.verify(first.octets, 0, first.stub, first.stubEnd, first.end);
  refused(() => again.server.verify(first.octets, 0, first.stub, first.stubEnd, first.end), "out-of-sequence", /sequence/);

  const early = ends();
  talk(early);
  early.client.sign(first.octets, 0, first.stub, first.stubEnd);
  early.client.sign(first.octets, 0, first.stub, first.stubEnd);
  refused(() => early.server.verify(first.octets, 0, first.stub, first.stubEnd, first.end), "out-of-sequence", /sequence/);

  const back = ends();
  talk(back);
  back.client.sign(first.octets, 0, first.stub, first.stubEnd);
  refused(() => back.client.verify(first.octets, 0, first.stub, first.stubEnd, first.end), "altered", /signature/);

  const short = ends();
  talk(short);
  refused(() => short.server.verify(first.octets, 0, first.stub, first.stubEnd, first.end - 1), "token", /15 octets/);
});

test("mechListMIC uses up a number, and its key stream is given back", () => {
  const pair = ends();
  talk(pair);
  const { client, server } = pair;
  const message = new TextEncoder().encode("mechTypes");
  const mic = client.mic(message);
  server.verifyMic(message, mic);
  client.verifyMic(message, server.mic(message));
  client.negotiated();
  server.negotiated();
  const { octets, stub, stubEnd, end } = pdu(4);
  client.seal(octets, 0, stub, stubEnd);
  assert.equal(octets[end - 4], 1);
  server.unseal(octets, 0, stub, stubEnd, end);
  refused(() => client.verifyMic(message, mic), "out-of-sequence", /mechListMIC/);
});

test("who it is: case of names, other domains, user@domain, wrong and unknown ones", () => {
  const identified = (secret: Partial<NtlmSecret>) => {
    const pair = ends({ secret });
    talk(pair);
    return pair.server.peer?.name;
  };
  assert.equal(identified({ user: "ALICE", domain: "lab" }), "LAB\\Alice");
  assert.equal(identified({ domain: "" }), "LAB\\Alice");
  assert.equal(identified({ domain: "WORKGROUP" }), "LAB\\Alice");
  assert.equal(identified({ user: "alice@lab.test", domain: "" }), "LAB\\Alice");
  refused(() => identified({ user: "bob" }), "unknown-user", /LAB\\bob/);
  refused(() => identified({ ntHash: ntHash("secret.1") }), "wrong-password", /LAB\\alice/);
  refused(() => identified({ user: "sleeper" }), "account", /disabled/);
  refused(() => identified({ user: "sleeper", ntHash: ntHash("guess") }), "wrong-password", /sleeper/);
  refused(() => ends({ secret: { ntHash: undefined } }), "no-credentials", /no password/);
});

test("anonymous only where it is let in", () => {
  const secret = { anonymous: true, user: "", ntHash: undefined };
  refused(() => talk(ends({ secret })), "refused", /without a name/);
  const pair = ends({ secret, config: { anonymous: true }, level: 5 });
  talk(pair);
  assert.equal(pair.server.peer?.anonymous, true);
  const { octets, stub, stubEnd, end } = pdu(4);
  pair.server.sign(octets, 0, stub, stubEnd);
  pair.client.verify(octets, 0, stub, stubEnd, end);
});

test("NTLMv1: a wrong password, and a store that does not take it", () => {
  for (const [ntlmv1, password] of [
    [true, "Secret.2"],
    [false, "Secret.1"],
  ] as const) {
    const validator = new StoreValidator(new AccountList(accounts), { ntlmv1 });
    const made = ends({ secret: { ntlmv1: true, ntHash: ntHash(password) }, config: { ntlmv1: true, validator } });
    refused(() => talk(made), "wrong-password", /alice/);
  }
});

test("each end signs and seals with keys of its own, those of [MS-NLMP] 3.4.5", () => {
  const { client, server } = ends();
  talk({ client, server });
  const exported = client.sessionKey!;
  const md5 = (...parts: Uint8Array[]) => hash("md5", ...parts);
  for (const [context, from, to] of [
    [client, "client", "server"],
    [server, "server", "client"],
  ] as const) {
    const magic = (what: string) => new TextEncoder().encode(`session key to ${from}-to-${to} ${what} key magic constant\0`);
    const message = new TextEncoder().encode("what is said");
    const signing = hmac("md5", md5(exported, magic("signing")));
    const checksum = signing.digest(new Uint8Array(4), message).slice(0, 8);
    rc4(md5(exported, magic("sealing"))).apply(checksum, 0, 8);
    assert.equal(toHex(context.mic(message)), `01000000${toHex(checksum)}00000000`);
  }
});

test("NTLMv1 only where both ends asked for it", () => {
  refused(() => talk(ends({ secret: { ntlmv1: true } })), "encryption-type", /NTLMv2/);
  for (const weak of [false, true]) {
    const pair = ends({ secret: { ntlmv1: true, weak }, config: { ntlmv1: true, weak } });
    const without = (token: Uint8Array) => {
      if (!weak) return token;
      const { flags } = decodeChallengeMessage(token);
      const copy = token.slice();
      new DataView(copy.buffer).setUint32(20, flags & ~NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY, true);
      return copy;
    };
    // A client that knows no extended session security.
    talk(pair, {
      negotiate: (token) => {
        if (!weak) return token;
        const copy = token.slice();
        const view = new DataView(copy.buffer);
        view.setUint32(12, view.getUint32(12, true) & ~NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY, true);
        return copy;
      },
      challenge: without,
    });
    assert.equal(toHex(pair.client.sessionKey!), toHex(pair.server.sessionKey!));
    const { octets, stub, stubEnd, end } = pdu(33);
    for (const [from, to] of [
      [pair.client, pair.server],
      [pair.server, pair.client],
    ] as const) {
      from.seal(octets, 0, stub, stubEnd);
      to.unseal(octets, 0, stub, stubEnd, end);
      to.verifyMic(octets, from.mic(octets));
    }
    from(pair);
  }
  function from({ client, server }: ReturnType<typeof ends>): void {
    const { octets, stub, stubEnd, end } = pdu(9);
    client.seal(octets, 0, stub, stubEnd);
    octets[stub]! ^= 1;
    refused(() => server.unseal(octets, 0, stub, stubEnd, end), "altered", /signature/);
  }
});

test("weaker choices are refused at both ends, and taken where asked for", () => {
  const clear = (at: number, flag: number) => (token: Uint8Array) => {
    const copy = token.slice();
    const view = new DataView(copy.buffer);
    view.setUint32(at, (view.getUint32(at, true) & ~flag) >>> 0, true);
    return copy;
  };
  for (const flag of [NTLMSSP.NEGOTIATE_128, NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY, NTLMSSP.NEGOTIATE_UNICODE]) {
    refused(() => talk(ends(), { negotiate: clear(12, flag) }), "encryption-type", /the client does not agree/);
    refused(() => talk(ends(), { challenge: clear(20, flag) }), "encryption-type", /the server does not agree/);
  }
  for (const flag of [NTLMSSP.NEGOTIATE_SIGN, NTLMSSP.NEGOTIATE_SEAL]) {
    refused(() => talk(ends(), { negotiate: clear(12, flag) }), "level", /the server does not agree to s.+ing/);
    refused(() => talk(ends(), { challenge: clear(20, flag) }), "level", /the server does not agree to s.+ing/);
    refused(() => talk(ends(), { authenticate: clear(60, flag) }), "level", /the client does not agree to s.+ing/);
  }
  // Without signing at connect there is a signature that says nothing.
  const connect = ends({ level: 2, secret: { ntlmv1: true }, config: { ntlmv1: true } });
  talk(connect, { negotiate: clear(12, NTLMSSP.NEGOTIATE_SIGN) });
  assert.equal(toHex(connect.client.mic(new Uint8Array(4))), "01000000000000000000000000000000");
  connect.server.verifyMic(new Uint8Array(4), connect.client.mic(new Uint8Array(4)));
  refused(() => connect.server.verifyMic(new Uint8Array(4), new Uint8Array(16)), "altered", /signature/);

  for (const flags of [NTLMSSP.NEGOTIATE_128, NTLMSSP.NEGOTIATE_128 + NTLMSSP.NEGOTIATE_56]) {
    const pair = ends({ secret: { weak: true, ntlmv1: true }, config: { weak: true, ntlmv1: true } });
    talk(pair, { negotiate: clear(12, flags), challenge: clear(20, flags) });
    const { octets, stub, stubEnd, end } = pdu(33);
    pair.client.seal(octets, 0, stub, stubEnd);
    pair.server.unseal(octets, 0, stub, stubEnd, end);
  }
  // Whoever leaves out the exchange of keys signs without RC4.
  const direct = ends({ secret: { ntlmv1: true }, config: { ntlmv1: true } });
  talk(direct, { negotiate: clear(12, NTLMSSP.NEGOTIATE_KEY_EXCH), challenge: clear(20, NTLMSSP.NEGOTIATE_KEY_EXCH) });
  const { octets, stub, stubEnd, end } = pdu(33);
  direct.client.seal(octets, 0, stub, stubEnd);
  direct.server.unseal(octets, 0, stub, stubEnd, end);
});

test("each octet of the three messages is under the MIC", () => {
  const kinds = new Set<string>();
  const lengths: Record<keyof Legs, number> = { negotiate: 0, challenge: 0, authenticate: 0 };
  talk(ends(), {
    negotiate: (token) => {
      lengths.negotiate = token.length;
      return token;
    },
    challenge: (token) => {
      lengths.challenge = token.length;
      return token;
    },
    authenticate: (token) => {
      lengths.authenticate = token.length;
      return token;
    },
  });
  for (const leg of ["negotiate", "challenge", "authenticate"] as const) {
    for (let at = 0; at < lengths[leg]; at++) {
      const pair = ends();
      const change = (token: Uint8Array) => {
        const copy = token.slice();
        copy[at]! ^= 0x01;
        return copy;
      };
      try {
        talk(pair, { [leg]: change });
        assert.fail(`octet ${at} of ${leg}`);
      } catch (error) {
        assert.ok(error instanceof SecurityError, String(error));
        kinds.add(error.likely.kind);
        assert.ok(pair.server.state !== "established");
      }
    }
  }
  assert.ok(kinds.has("altered") && kinds.has("wrong-password") && kinds.has("token"));
});

test("a MIC cannot be taken away: not its octets, nor its flag, nor the time that asks for it", () => {
  const zeros = (token: Uint8Array) => {
    const copy = token.slice();
    copy.fill(0, MIC_OFFSET, MIC_OFFSET + 16);
    return copy;
  };
  refused(() => talk(ends(), { authenticate: zeros }), "altered", /MIC/);
  refused(() => talk(ends(), { challenge: timeless }), "altered", /another time/);
});

test("clients without a MIC are let in, unless the server insists", () => {
  talk(ends({ config: { requireMic: true } }));
  for (const requireMic of [false, true]) {
    const { server } = ends({ config: { requireMic } });
    const flags = offeredFlags(6, false);
    const second = server.step(encodeNegotiateMessage({ kind: "negotiate", flags, domainName: "", workstation: "", version: undefined }));
    const challenge = decodeChallengeMessage(second as Uint8Array);
    const responses = ntlmV2Responses({
      ntHash: ntHash("Secret.1"),
      user: "alice",
      domain: "",
      serverChallenge: challenge.serverChallenge,
      clientChallenge: new Uint8Array(8),
      time: 0n,
      avPairs: challenge.targetInfo!,
      lmV2: false,
    });
    const third = encodeAuthenticateMessage({
      kind: "authenticate",
      flags,
      // Computed with none, [MS-NLMP] 3.2.5.1.2.
      domainName: "LAB",
      userName: "alice",
      workstation: "",
      lmChallengeResponse: responses.lmResponse,
      ntChallengeResponse: responses.ntResponse,
      encryptedRandomSessionKey: new Uint8Array(16),
      version: undefined,
      mic: undefined,
    });
    if (requireMic) refused(() => server.step(third), "encryption-type", /no MIC/);
    else {
      assert.equal(server.step(third), undefined);
      assert.equal(server.peer?.account, "Alice");
    }
  }
});

test("an AUTHENTICATE_MESSAGE says nothing to another challenge", () => {
  let taken = new Uint8Array(0);
  talk(ends(), {
    authenticate: (token) => {
      taken = token.slice();
      return token;
    },
  });
  refused(() => talk(ends(), { authenticate: () => taken }), "wrong-password", /Alice|alice/);
});

test("channels and target names", () => {
  const channelBindings = new TextEncoder().encode("tls-server-end-point:0123");
  talk(ends({ initiate: { channelBindings }, accept: { channelBindings } }));
  refused(() => talk(ends({ accept: { channelBindings } })), "refused", /not bound/);
  const other = new TextEncoder().encode("tls-server-end-point:0124");
  refused(() => talk(ends({ initiate: { channelBindings }, accept: { channelBindings: other } })), "refused", /another channel/);
  talk(ends({ initiate: { channelBindings } }));
  refused(() => talk(ends({ config: { requireChannelBindings: true } })), "refused", /not bound/);
  const v1 = { secret: { ntlmv1: true }, config: { ntlmv1: true } };
  refused(() => talk(ends({ ...v1, initiate: { channelBindings }, accept: { channelBindings } })), "refused", /NTLMv1/);

  const targetNames = ["HOST/srv1.lab.test", "cifs/srv1"];
  talk(ends({ config: { targetNames } }));
  refused(() => talk(ends({ config: { targetNames }, initiate: { host: "srv2.lab.test" } })), "wrong-target", /srv2/);
  talk(ends({ config: { targetNames }, initiate: { host: "" } }));
  // A client that has its server's name from somebody whom it does not trust says so: that name is as good as none.
  const untrusted = (token: Uint8Array) => saying(token, MSV_AV_FLAG.UNTRUSTED_SPN);
  const quiet = ends({ config: { targetNames }, initiate: { host: "srv2.lab.test" } });
  talk(quiet, { authenticate: untrusted });
  assert.equal(quiet.server.targetName, undefined);
  const insists = ends({ config: { targetNames, requireTargetName: true } });
  refused(() => talk(insists, { authenticate: untrusted }), "wrong-target", /does not say/);
  refused(() => talk(ends({ config: { targetNames, requireTargetName: true }, initiate: { host: "" } })), "wrong-target", /does not say/);
});

test("time: the server's where it tells one, else our own", () => {
  const asked: string[] = [];
  const secret = {
    now: () => {
      asked.push("now");
      return NOW;
    },
  };
  talk(ends({ secret }));
  assert.deepEqual(asked, []);
  const { client, server } = ends({ secret });
  const third = client.step(timeless(server.step(client.step(new Uint8Array(0)) as Uint8Array) as Uint8Array)) as Uint8Array;
  assert.deepEqual(asked, ["now"]);
  const message = decodeAuthenticateMessage(third);
  assert.equal(decodeNtlmV2Response(message.ntChallengeResponse).timestamp, 116_444_736_000_000_000n + BigInt(NOW) * 10_000n);
  assert.equal(message.mic, undefined);
  assert.notEqual(toHex(message.lmChallengeResponse), "00".repeat(24));
});

/** As servers before Windows Vista. */
function timeless(token: Uint8Array): Uint8Array {
  const message = decodeChallengeMessage(token);
  return encodeChallengeMessage({ ...message, targetInfo: message.targetInfo!.filter((pair) => pair.id !== MSV_AV.TIMESTAMP) });
}

test("a challenge without names is no challenge for who signs", () => {
  const nameless = (token: Uint8Array) => encodeChallengeMessage({ ...decodeChallengeMessage(token), targetInfo: undefined });
  refused(() => talk(ends(), { challenge: nameless }), "token", /does not name/);
  refused(() => talk(ends({ level: 2 }), { challenge: nameless }), "altered", /another time/);
});

test("a hostile server's pairs do not become ours", () => {
  const pair = ends({ config: { targetNames: ["host/srv1.lab.test"] } });
  refused(
    () =>
      talk(pair, {
        challenge: (token) => {
          const message = decodeChallengeMessage(token);
          return encodeChallengeMessage({ ...message, targetInfo: [avOfText(MSV_AV.TARGET_NAME, "host/evil"), ...message.targetInfo!] });
        },
        authenticate: (token) => {
          const pairs = decodeNtlmV2Response(decodeAuthenticateMessage(token).ntChallengeResponse).avPairs;
          assert.deepEqual(pairs.filter(({ id }) => id === MSV_AV.TARGET_NAME).length, 1);
          return token;
        },
      }),
    "altered",
    /MIC/,
  );
});

test("out of order: tokens too early, too late, and after the end", async () => {
  const { client, server } = ends();
  refused(() => client.step(Uint8Array.of(1)), "token", /before the first/);
  refused(() => client.step(new Uint8Array(0)), "refused", /failed/);
  refused(() => server.step(new Uint8Array(0)), "token", /NTLMSSP/);
  const fresh = ends();
  const { octets, stub, stubEnd, end } = pdu(1);
  refused(() => fresh.client.sign(octets, 0, stub, stubEnd), "refused", /not established/);
  refused(() => fresh.client.verify(octets, 0, stub, stubEnd, end), "refused", /not established/);
  refused(() => fresh.client.negotiated(), "refused", /not established/);
  talk(fresh);
  refused(() => fresh.client.step(new Uint8Array(0)), "refused", /established/);
  fresh.client.close();
  fresh.client.close();
  assert.equal(fresh.client.state, "closed");
  refused(() => fresh.client.seal(octets, 0, stub, stubEnd), "refused", /closed/);
  const huge = encodeNegotiateMessage({
    kind: "negotiate",
    flags: NTLMSSP.NEGOTIATE_UNICODE,
    domainName: "",
    workstation: "",
    version: undefined,
  });
  const long = new Uint8Array(20_000);
  long.set(huge);
  refused(() => ends().server.step(long), "token", /20000 octets/);
  const filled = (token: Uint8Array) => {
    const message = decodeChallengeMessage(token);
    return encodeChallengeMessage({ ...message, targetInfo: [...message.targetInfo!, { id: 0x77, value: new Uint8Array(65_000) }] });
  };
  refused(() => talk(ends(), { challenge: filled }), "token", /octets/);
  const full = (token: Uint8Array) => {
    const message = decodeChallengeMessage(token);
    return encodeChallengeMessage({ ...message, targetInfo: [...message.targetInfo!, { id: 0x77, value: new Uint8Array(16_000) }] });
  };
  const longest = { user: "u".repeat(1_024), domain: "d".repeat(1_024), workstation: "w".repeat(1_024) };
  const { client: wordy, server: other } = ends({ secret: longest, initiate: { targetName: "t".repeat(1_024) } });
  wordy.step(full(other.step(wordy.step(new Uint8Array(0)) as Uint8Array) as Uint8Array));
  assert.equal(wordy.state, "established");
  refused(() => ends({ secret: { user: "u".repeat(1_025) } }), "no-credentials", /1024/);
});

test("a validator that takes its time", async () => {
  let answer: (value: boolean) => void = () => {};
  const store = new StoreValidator(new AccountList(accounts));
  const validator: LogonValidator = {
    async validate(logon) {
      const good = await new Promise<boolean>((resolve) => {
        answer = resolve;
      });
      if (!good) throw new Error("no controller");
      return store.validate(logon);
    },
  };
  const begin = () => {
    const { client, server } = ends({ config: { validator } });
    const done = server.step(client.step(server.step(client.step(new Uint8Array(0)) as Uint8Array) as Uint8Array) as Uint8Array);
    assert.ok(done instanceof Promise);
    return { server, done };
  };
  const good = begin();
  assert.equal(good.server.state, "negotiating");
  answer(true);
  assert.equal(await good.done, undefined);
  assert.equal(good.server.state, "established");

  const bad = begin();
  answer(false);
  await assert.rejects(bad.done, /no controller/);
  assert.equal(bad.server.state, "failed");

  const closed = begin();
  closed.server.close();
  answer(true);
  await assert.rejects(closed.done, { message: /the context is closed/ });
  assert.equal(closed.server.state, "closed");
  assert.equal(closed.server.sessionKey, undefined);

  const pushed = begin();
  refused(() => pushed.server.step(new Uint8Array(0)), "token", /before the one before/);
  answer(true);
  await assert.rejects(pushed.done, SecurityError);
  assert.equal(pushed.server.state, "failed");
});

test("octets that come and go as Buffers are copied, not shared", () => {
  const hash = Buffer.from(ntHash("Secret.1"));
  const { client, server } = ends({ secret: { ntHash: hash } });
  const first = Buffer.from(client.step(Buffer.alloc(0)) as Uint8Array);
  const second = Buffer.from(server.step(first) as Uint8Array);
  first.fill(0);
  const third = Buffer.from(client.step(second) as Uint8Array);
  second.fill(0);
  const before = toHex(third);
  server.step(third);
  assert.equal(toHex(third), before);
  assert.equal(toHex(hash), toHex(ALICE.ntHash));
  assert.equal(server.state, "established");
});

test("nothing is left of the keys in what is closed, nor in what failed", () => {
  const hash = ntHash("Secret.1");
  const keysOf = (sessionKey: Uint8Array, flags: number) => {
    const v2 = ntlmV2Hash(hash, "alice", "LAB");
    const sides = ["client", "server"] as const;
    return [
      hash,
      v2,
      sessionKey,
      ...sides.map((side) => signKey(sessionKey, side)),
      ...sides.map((side) => sealKey(flags, sessionKey, side)),
    ];
  };
  for (const end of ["close", "fail"] as const) {
    const pair = ends();
    assert.ok(findOctets(pair.client, hash) !== undefined);
    talk(pair);
    const { client, server } = pair;
    const keys = keysOf(client.sessionKey!, offeredFlags(6, false));
    assert.ok(findOctets(client, keys[2]!) !== undefined && findOctets(server, keys[2]!) !== undefined);
    // Once established neither the password's hash nor what comes of it is needed.
    assert.equal(findOctets(client, hash), undefined);
    assert.ok(findOctets(client, keys[5]!) !== undefined);
    const { octets, stub, stubEnd, end: signatureEnd } = pdu(40);
    client.seal(octets, 0, stub, stubEnd);
    server.unseal(octets, 0, stub, stubEnd, signatureEnd);
    for (const context of [client, server]) {
      if (end === "close") context.close();
      else assert.throws(() => context.unseal(octets, 0, stub, stubEnd, signatureEnd));
      // The store is another's, and still there.
      for (const key of context === client ? keys : keys.slice(1)) assert.equal(findOctets(context, key), undefined);
    }
  }
  const early = ends();
  early.client.step(new Uint8Array(0));
  refused(() => early.client.step(Uint8Array.of(1, 2, 3)), "token", /NTLMSSP/);
  assert.equal(findOctets(early.client, hash), undefined);
});

test("upper case as Windows makes it", () => {
  assert.equal(upperCase("abcäöüßıſµÿжπς"), "ABCÄÖÜßıſµŸЖΠΣ");
});
