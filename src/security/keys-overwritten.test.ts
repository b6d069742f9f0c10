/** The keys of every provider's contexts are overwritten, and not only forgotten, when the context ends: the buffers that held them are looked at afterwards. */
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { holdersOf, stillHeld } from "../../test/octets-within.ts";
import { CLIENT, mintTicket, SERVICE, serviceKey, ticketSource } from "../../test/security/tickets.ts";
import { AUTH_LEVEL, AUTH_TYPE } from "../knowledge/authentication.ts";
import { decodeApRep } from "../pdu/kerberos/ap-rep.ts";
import { decodeApReq } from "../pdu/kerberos/ap-req.ts";
import { decodeAuthenticator } from "../pdu/kerberos/authenticator.ts";
import { decodeEncApRepPart } from "../pdu/kerberos/enc-ap-rep-part.ts";
import type { SecurityContext } from "./context.ts";
import { KerberosAcceptor } from "./kerberos/acceptor.ts";
import { KerberosClient } from "./kerberos/client/client.ts";
import type { KdcExchange } from "./kerberos/client/kdc-exchange.ts";
import { FakeKdcs } from "./kerberos/client/testing.ts";
import { aes256CtsHmacSha1, ENCRYPTION_TYPES } from "./kerberos/etypes/index.ts";
import { KerberosInitiator } from "./kerberos/initiator.ts";
import { NetlogonAcceptor } from "./netlogon/acceptor.ts";
import { NetlogonInitiator } from "./netlogon/initiator.ts";
import { NtlmAcceptor } from "./ntlm/acceptor.ts";
import { offeredFlags } from "./ntlm/features.ts";
import { NtlmInitiator } from "./ntlm/initiator.ts";
import { ntHash, sealKey } from "./ntlm/keys.ts";
import { AccountList, StoreValidator } from "./ntlm/store-validator.ts";
import { SpnegoAcceptor } from "./spnego/acceptor.ts";
import { SpnegoInitiator } from "./spnego/initiator.ts";

const level = AUTH_LEVEL.PRIVACY;
const now = () => 1_800_000_000_000;
const NT_HASH = ntHash("Secret.1");
const SESSION = Uint8Array.from({ length: 16 }, (_, i) => i * 11 + 1);

interface Ends {
  readonly initiator: SecurityContext;
  readonly acceptor: SecurityContext;
  /** What else than the session key has to go, once established. */
  derived(sessionKey: Uint8Array): readonly Uint8Array[];
}

const md5 = (key: Uint8Array, ...parts: readonly Uint8Array[]) =>
  new Uint8Array(parts.reduce((mac, part) => mac.update(part), createHmac("md5", key)).digest());
const text = (words: string) => new TextEncoder().encode(words);
const flipped = (key: Uint8Array) => key.map((octet) => octet ^ 0xf0);

function ntlm(): Ends {
  const validator = new StoreValidator(new AccountList([{ domain: "LAB", name: "alice", ntHash: NT_HASH, disabled: false, sids: [] }]));
  return {
    initiator: new NtlmInitiator({ user: "alice", domain: "LAB", ntHash: NT_HASH, now }, { level, host: "srv" }),
    acceptor: new NtlmAcceptor({ validator, names: { domain: "LAB", computer: "SRV" }, now }, { level }),
    derived: (key) => (["client", "server"] as const).map((side) => sealKey(offeredFlags(level, false), key, side)),
  };
}

function kerberos(etype: number): Ends {
  const key = serviceKey(etype);
  return {
    initiator: new KerberosInitiator({ tickets: ticketSource(mintTicket(key)) }, { level, host: "server.lab.test" }),
    acceptor: new KerberosAcceptor({ keys: { keys: [key] } }).accept({ level }),
    // [RFC 4757] 7.3: Ksign, and what the keys of sequence numbers and messages are made of.
    derived: (one) => {
      const zero = new Uint8Array(4);
      return etype === 23 ? [md5(one, text("signaturekey\0")), md5(one, zero), md5(flipped(one), zero)] : [];
    },
  };
}

function netlogon(flags: number): Ends {
  const session = () => ({ domain: "LAB", computer: "WS1", dnsDomain: "lab.test", sessionKey: SESSION.slice(), flags });
  return {
    initiator: new NetlogonInitiator(session(), { level, host: "dc1.lab.test" }),
    acceptor: new NetlogonAcceptor({ find: session }, { level }),
    derived: () => [],
  };
}

function spnego(authType: typeof AUTH_TYPE.NTLM | typeof AUTH_TYPE.KERBEROS, { initiator, acceptor, derived }: Ends): Ends {
  return {
    initiator: new SpnegoInitiator([{ authType, name: "alice", initiate: () => initiator }], { level, host: "server.lab.test" }),
    acceptor: new SpnegoAcceptor([{ authType, accept: () => acceptor }], { level }),
    derived,
  };
}

const providers: Record<string, () => Ends> = {
  NTLM: ntlm,
  ...Object.fromEntries(ENCRYPTION_TYPES.map(({ id, name }) => [`Kerberos, ${name}`, () => kerberos(id)])),
  "SPNEGO with NTLM": () => spnego(AUTH_TYPE.NTLM, ntlm()),
  "SPNEGO with Kerberos": () => spnego(AUTH_TYPE.KERBEROS, kerberos(18)),
  "Netlogon with AES": () => netlogon(0x612f_ffff),
  "Netlogon with RC4": () => netlogon(0x602f_ffff),
};

async function establish({ initiator, acceptor }: Ends): Promise<void> {
  let token = await initiator.step(new Uint8Array(0));
  for (let to = acceptor; token !== undefined; to = to === acceptor ? initiator : acceptor) token = await to.step(token);
  assert.deepEqual([initiator.state, acceptor.state], ["established", "established"]);
}

for (const [name, make] of Object.entries(providers)) {
  for (const end of ["close", "fail"] as const) {
    test(`${name}: keys are overwritten when a context ${end}s`, async () => {
      const made = make();
      await establish(made);
      const { initiator, acceptor } = made;
      const [stub, stubEnd] = [24, 64];
      const octets = new Uint8Array(stubEnd + 8 + initiator.signatureLength);
      initiator.seal(octets, 0, stub, stubEnd);
      acceptor.unseal(octets.slice(), 0, stub, stubEnd, octets.length);
      const sessionKey = initiator.sessionKey!;
      const held = [initiator, acceptor].flatMap((context) =>
        [sessionKey, ...made.derived(sessionKey)].map((secret) => {
          const holders = holdersOf(context, secret);
          assert.ok(holders.length > 0, `${context.role} is looked through in vain`);
          return { holders, secret };
        }),
      );
      for (const context of [initiator, acceptor]) {
        if (end === "close") context.close();
        // What came before, again.
        else assert.throws(() => context.unseal(octets.slice(), 0, stub, stubEnd, octets.length));
        assert.equal(context.state, end === "close" ? "closed" : "failed");
      }
      for (const { holders, secret } of held) assert.equal(stillHeld(holders, secret), false);
    });
  }
}

test("what only the legs need is overwritten once they are done, or given up", async () => {
  for (const way of ["established", "closed"] as const) {
    const byNtlm = ntlm();
    const password = holdersOf(byNtlm.initiator, NT_HASH);
    assert.ok(password.length > 0);
    if (way === "established") await establish(byNtlm);
    else byNtlm.initiator.close();
    assert.equal(stillHeld(password, NT_HASH), false);

    for (const type of ENCRYPTION_TYPES) {
      const key = serviceKey(type.id);
      const ticket = mintTicket(key);
      const { octets: sessionKey } = ticket.sessionKey;
      const initiator = new KerberosInitiator({ tickets: ticketSource(ticket) }, { level, host: "server.lab.test" });
      const acceptor = new KerberosAcceptor({ keys: { keys: [key] } }).accept({ level });
      const request = (await initiator.step(new Uint8Array(0)))!;
      const answer = (await acceptor.step(request))!;
      // What both have encrypted, read as whoever knows the session key reads it.
      const { subkey } = decodeAuthenticator(type.decrypt(sessionKey, 11, decodeApReq(request).authenticator.cipher));
      const { subkey: asserted } = decodeEncApRepPart(type.decrypt(sessionKey, 12, decodeApRep(answer).encPart.cipher));
      const legs: [SecurityContext, Uint8Array][] = [
        [initiator, sessionKey],
        [initiator, subkey!.octets],
        [acceptor, sessionKey],
        [acceptor, asserted!.octets],
      ];
      const held = legs.map(([context, secret]) => ({ holders: holdersOf(context, secret), secret: secret.slice() }));
      assert.deepEqual(held.filter(({ holders }) => holders.length === 0).length, 0);
      if (way === "established") acceptor.step((await initiator.step(answer))!);
      else for (const context of [initiator, acceptor]) context.close();
      for (const { holders, secret } of held) assert.equal(stillHeld(holders, secret), false, type.name);
    }
  }
});

test("what a leg needs within itself is overwritten when it is over: seen by whom the keys are handed to", async (t) => {
  const type = aes256CtsHmacSha1;
  const decrypting = t.mock.method(type, "decrypt");
  const making = t.mock.method(type, "stringToKey");
  /** Keys, as they are now, that something of this usage was decrypted with. */
  const keysOf = (usage: number) => decrypting.mock.calls.filter((call) => call.arguments[1] === usage).map((call) => call.arguments[0]);
  const isOver = (key: Uint8Array) => key.every((octet) => octet === 0);

  // The client's: the password's key, the subkey of its question for a ticket.
  const kdcs = new FakeKdcs({ "LAB.TEST": { users: { alice: "Secret.1" }, services: ["host/server.lab.test"] } }, now);
  const theirs = new Set<number>();
  const exchange: KdcExchange = {
    exchange: async (realm, message) => {
      const before = making.mock.callCount();
      const answer = await kdcs.exchange(realm, message);
      for (let i = before; i < making.mock.callCount(); i++) theirs.add(i);
      return answer;
    },
  };
  const client = new KerberosClient({ exchange, now, identity: { principal: CLIENT, secret: { password: "Secret.1" } } });
  await client.ticketFor({ ...SERVICE, realm: "" });
  const ours = making.mock.calls.filter((_, i) => !theirs.has(i)).map((call) => call.result!);
  assert.equal(ours.length, 1);
  // AS-REP, and TGS-REP under a subkey.
  for (const keys of [ours, keysOf(3), keysOf(9)]) {
    assert.ok(keys.length > 0);
    assert.ok(keys.every(isOver));
  }

  // The service's: the ticket's session key.
  const key = serviceKey(18);
  const initiator = new KerberosInitiator({ tickets: ticketSource(mintTicket(key)) }, { level, host: "server.lab.test" });
  const acceptor = new KerberosAcceptor({ keys: { keys: [key] } }).accept({ level });
  await acceptor.step((await initiator.step(new Uint8Array(0)))!);
  assert.equal(keysOf(11).length, 1);
  assert.ok(keysOf(11).every(isOver));
});
