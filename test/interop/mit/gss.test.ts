/** Kerberos against MIT's GSS-API in both roles: no KDC is needed, as tickets are made with the service's key. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseHex, toHex } from "../../../src/bytes/hex.ts";
import { AUTH_LEVEL, AUTH_TYPE } from "../../../src/knowledge/authentication.ts";
import { negotiate, negotiateAcceptor } from "../../../src/runtime/security/index.ts";
import type { Credentials, SecurityContext } from "../../../src/security/context.ts";
import { KerberosAcceptor } from "../../../src/security/kerberos/acceptor.ts";
import { ENCRYPTION_TYPES } from "../../../src/security/kerberos/etypes/index.ts";
import { cachedCredential, encodeCcache } from "../../../src/security/kerberos/files/ccache.ts";
import { encodeKeytab } from "../../../src/security/kerberos/files/keytab.ts";
import { KerberosInitiator } from "../../../src/security/kerberos/initiator.ts";
import { formatPrincipal } from "../../../src/security/kerberos/principal.ts";
import { debianPython, requirePeer, Scope } from "../../peers/peers.ts";
import { type Answer, Talk } from "../../peers/talk.ts";
import { CLIENT, mintTicket, REALM, SERVICE, serviceKey, ticketSource } from "../../security/tickets.ts";

const program = join(import.meta.dirname, "programs", "gss.py");

const HEADER = Uint8Array.from({ length: 24 }, (_, i) => i);
const TRAILER = Uint8Array.from({ length: 8 }, (_, i) => 0xf0 + i);

/** A service's key in MIT's keytab, and a ticket for it in MIT's ccache. */
function peerFor(scope: Scope, etype: number) {
  const folder = scope.tempDir();
  const key = serviceKey(etype);
  const ticket = mintTicket(key);
  writeFileSync(join(folder, "service.keytab"), encodeKeytab({ keys: [{ ...key, timestamp: Date.now() }] }), { mode: 0o600 });
  writeFileSync(
    join(folder, "cache"),
    encodeCcache({ principal: CLIENT, clockOffsetMs: 0, credentials: [cachedCredential(ticket)], settings: [] }),
    { mode: 0o600 },
  );
  writeFileSync(
    join(folder, "krb5.conf"),
    `[libdefaults]\n default_realm = ${REALM}\n dns_lookup_kdc = false\n dns_lookup_realm = false\n dns_canonicalize_hostname = false\n rdns = false\n allow_weak_crypto = true\n`,
  );
  const talk = new Talk(scope, [
    "env",
    `KRB5_CONFIG=${join(folder, "krb5.conf")}`,
    `KRB5_KTNAME=${join(folder, "service.keytab")}`,
    `KRB5CCNAME=FILE:${join(folder, "cache")}`,
    "KRB5RCACHENAME=none:",
    debianPython,
    program,
  ]);
  return { key, ticket, talk };
}

const token = (answer: Answer) => (typeof answer["token"] === "string" ? parseHex(answer["token"]) : undefined);

/** Messages from one to the other and back, each protected as a PDU is. */
async function messages(context: SecurityContext, talk: Talk, sealed: boolean): Promise<void> {
  for (const signed of [true, false]) {
    context.headerSigning = signed;
    for (const length of [0, 16, 32, 112, 4096]) {
      const stub = Uint8Array.from({ length }, (_, i) => i * 5);
      const from = 7;
      const start = from + HEADER.length;
      const stubEnd = start + length;
      const end = stubEnd + TRAILER.length + context.signatureLength;
      const octets = new Uint8Array(end);
      const fill = () => {
        octets.set(HEADER, from);
        octets.set(stub, start);
        octets.set(TRAILER, stubEnd);
      };
      fill();
      if (sealed) context.seal(octets, from, start, stubEnd);
      else context.sign(octets, from, start, stubEnd);
      const signature = toHex(octets.subarray(stubEnd + 8, end));
      const parts = (data: Uint8Array): [string, string][] =>
        signed
          ? [
              ["sign", toHex(HEADER)],
              ["data", toHex(data)],
              ["sign", toHex(TRAILER)],
            ]
          : [["data", toHex(data)]];
      if (sealed) {
        const opened = await talk.ask({ op: "unwrap", token: signature, parts: parts(octets.subarray(start, stubEnd)) });
        assert.equal((opened["parts"] as string[])[signed ? 1 : 0], toHex(stub));
        assert.equal(opened["private"], true);
        const made = await talk.ask({ op: "wrap", private: true, parts: parts(stub) });
        fill();
        octets.set(parseHex((made["parts"] as string[])[signed ? 1 : 0]!), start);
        assert.equal(token(made)!.length, context.signatureLength);
        octets.set(token(made)!, stubEnd + 8);
        context.unseal(octets, from, start, stubEnd, end);
      } else {
        await talk.ask({ op: "verify", token: signature, parts: parts(stub) });
        const made = await talk.ask({ op: "mic", parts: parts(stub) });
        fill();
        assert.equal(token(made)!.length, context.signatureLength);
        octets.set(token(made)!, stubEnd + 8);
        context.verify(octets, from, start, stubEnd, end);
      }
      assert.deepEqual(octets.slice(start, stubEnd), stub);
    }
  }
  const message = parseHex("0102030405");
  await talk.ask({ op: "verify", token: toHex(context.mic(message)), parts: [["data", toHex(message)]] });
  context.verifyMic(message, token(await talk.ask({ op: "mic", parts: [["data", toHex(message)]] }))!);
}

for (const type of ENCRYPTION_TYPES) {
  for (const style of ["rpc", "smb"] as const) {
    // Outside of DCE style arcfour-hmac adds an octet of padding to what it seals, which PDUs have no room for.
    const levels = style === "smb" && type.weak ? [AUTH_LEVEL.INTEGRITY] : [AUTH_LEVEL.INTEGRITY, AUTH_LEVEL.PRIVACY];
    test(`${type.name}, ${style} style: our client, MIT's service`, async (t) => {
      if (!requirePeer(t, "gssapi")) return;
      await using scope = new Scope();
      const { ticket, talk } = peerFor(scope, type.id);
      for (const level of levels) {
        const context = new KerberosInitiator({ tickets: ticketSource(ticket) }, { level, style, host: "server.lab.test" });
        await talk.ask({ op: "accept" });
        let answer: Answer = {};
        for (let sent = await context.step(new Uint8Array(0)); sent !== undefined; ) {
          answer = await talk.ask({ op: "step", token: toHex(sent) });
          const back = token(answer);
          sent = back === undefined ? undefined : await context.step(back);
        }
        assert.equal(context.state, "established");
        assert.equal(answer["done"], true);
        assert.equal(answer["initiator"], formatPrincipal(CLIENT));
        await messages(context, talk, level === AUTH_LEVEL.PRIVACY);
      }
    });

    test(`${type.name}, ${style} style: MIT's client, our service`, async (t) => {
      if (!requirePeer(t, "gssapi")) return;
      await using scope = new Scope();
      const { key, talk } = peerFor(scope, type.id);
      const server = new KerberosAcceptor({ keys: { keys: [key] } });
      for (const mutual of style === "rpc" ? [true] : [true, false]) {
        for (const level of levels) {
          const context = server.accept({ level });
          const target = formatPrincipal(SERVICE);
          let answer = await talk.ask({ op: "initiate", target, dce: style === "rpc", mutual });
          for (let sent = token(answer); sent !== undefined; ) {
            const back = await context.step(sent);
            if (back === undefined) break;
            answer = await talk.ask({ op: "step", token: toHex(back) });
            sent = token(answer);
          }
          assert.equal(context.state, "established");
          assert.equal(answer["done"], true);
          assert.equal(context.peer?.name, formatPrincipal(CLIENT));
          assert.ok(context.peer.sids.length > 0);
          await messages(context, talk, level === AUTH_LEVEL.PRIVACY);
        }
      }
    });
  }
}

for (const style of ["rpc", "smb"] as const) {
  test(`SPNEGO with Kerberos, ${style} style, both ways`, async (t) => {
    if (!requirePeer(t, "gssapi")) return;
    await using scope = new Scope();
    const { key, ticket, talk } = peerFor(scope, 18);
    for (const level of [AUTH_LEVEL.INTEGRITY, AUTH_LEVEL.PRIVACY] as const) {
      const own: Credentials = {
        authType: AUTH_TYPE.KERBEROS,
        name: "alice",
        initiate: (options) => new KerberosInitiator({ tickets: ticketSource(ticket) }, options),
      };
      const client = negotiate([own]).initiate({ level, style, host: "server.lab.test" });
      await talk.ask({ op: "accept" });
      for (let sent = await client.step(new Uint8Array(0)); sent !== undefined; ) {
        const back = token(await talk.ask({ op: "step", token: toHex(sent) }));
        sent = back === undefined ? undefined : await client.step(back);
      }
      assert.equal(client.state, "established");
      await messages(client, talk, level === AUTH_LEVEL.PRIVACY);

      const server = negotiateAcceptor([new KerberosAcceptor({ keys: { keys: [key] } })]).accept({ level, style });
      let answer = await talk.ask({ op: "initiate", target: formatPrincipal(SERVICE), dce: style === "rpc", mutual: true, spnego: true });
      for (let sent = token(answer); sent !== undefined; ) {
        const back = await server.step(sent);
        if (back === undefined) break;
        answer = await talk.ask({ op: "step", token: toHex(back) });
        sent = token(answer);
      }
      assert.equal(server.state, "established");
      assert.equal(answer["done"], true);
      assert.equal(server.peer?.name, formatPrincipal(CLIENT));
      await messages(server, talk, level === AUTH_LEVEL.PRIVACY);
    }
  });
}
