/** NTLM tokens and protected messages against Samba's gensec, impacket's ntlm module and winbind's ntlm_auth, in both roles: no RPC around them. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { parseHex, toHex } from "../../src/bytes/hex.ts";
import type { AuthenticationLevel } from "../../src/knowledge/authentication.ts";
import { NtlmAcceptor, type NtlmAcceptorConfig } from "../../src/security/ntlm/acceptor.ts";
import { NtlmInitiator, type NtlmSecret } from "../../src/security/ntlm/initiator.ts";
import { ntHash } from "../../src/security/ntlm/keys.ts";
import type { NtlmContext } from "../../src/security/ntlm/ntlm-context.ts";
import { AccountList, StoreValidator } from "../../src/security/ntlm/store-validator.ts";
import { SecurityError } from "../../src/status/security-error.ts";
import { absent, debianPython, requirePeer, Scope } from "../peers/peers.ts";
import { clientConfiguration } from "../peers/samba.ts";
import { type Answer, Talk } from "../peers/talk.ts";

const program = join(import.meta.dirname, "programs", "ntlm.py");
const user = "Älice";
const password = "Pässw0rd.Lab1";

function initiator(level: AuthenticationLevel, secret: Partial<NtlmSecret> = {}, style: "rpc" | "smb" = "smb"): NtlmInitiator {
  return new NtlmInitiator(
    { user, domain: "LAB", ntHash: ntHash(password), now: Date.now, ...secret },
    { level, host: "srv1.lab.test", style },
  );
}

function acceptor(level: AuthenticationLevel, config: Partial<NtlmAcceptorConfig> = {}, style: "rpc" | "smb" = "smb"): NtlmAcceptor {
  const accounts = new AccountList([{ domain: "LAB", name: user, ntHash: ntHash(password), disabled: false, sids: [] }]);
  const names = { domain: "LAB", computer: "SRV1", dnsDomain: "lab.test", dnsComputer: "srv1.lab.test" };
  return new NtlmAcceptor(
    { validator: new StoreValidator(accounts, { ntlmv1: config.ntlmv1 }), names, now: Date.now, ...config },
    { level, style },
  );
}

function text(answer: Answer, name: string): string {
  const value = answer[name];
  assert.ok(typeof value === "string", `${name} of ${JSON.stringify(answer)}`);
  return value;
}

/** @param first of whom begins; undefined where that is us */
async function exchange(context: NtlmContext, peer: Talk, first?: string): Promise<void> {
  let token = first ?? toHex(context.step(new Uint8Array(0)) as Uint8Array);
  for (let leg = 0; leg < 3; leg++) {
    if (first === undefined || leg > 0) {
      const answer = await peer.ask({ do: "step", token });
      token = text(answer, "token");
      if (token === "") break;
    }
    const answer = context.step(parseHex(token)) as Uint8Array | undefined;
    if (answer === undefined) break;
    token = toHex(answer);
  }
  assert.equal(context.state, "established");
}

const HEADER = Uint8Array.from({ length: 24 }, (_, i) => i);
const TRAILER = Uint8Array.from({ length: 8 }, (_, i) => 0xf0 + i);

interface Whole {
  readonly octets: Uint8Array;
  readonly stub: number;
  readonly stubEnd: number;
  readonly end: number;
}

function pdu(length: number): Whole {
  const octets = new Uint8Array(24 + length + 8 + 16);
  octets.set(HEADER);
  for (let i = 0; i < length; i++) octets[24 + i] = 5 * i;
  octets.set(TRAILER, 24 + length);
  return { octets, stub: 24, stubEnd: 24 + length, end: octets.length };
}

/** Sealed as gensec_wrap has it: signature, then octets; only they are signed. */
async function sealsBothWays(context: NtlmContext, peer: Talk): Promise<void> {
  for (const length of [0, 1, 100, 4000]) {
    const ours = pdu(length);
    const plain = toHex(ours.octets.subarray(ours.stub, ours.stubEnd));
    context.seal(ours.octets, 0, ours.stub, ours.stubEnd);
    const wrapped = toHex(ours.octets.subarray(ours.end - 16)) + toHex(ours.octets.subarray(ours.stub, ours.stubEnd));
    assert.equal(text(await peer.ask({ do: "unseal", data: wrapped }), "data"), plain);

    const theirs = parseHex(text(await peer.ask({ do: "seal", data: plain }), "data"));
    const opened = pdu(length);
    opened.octets.set(theirs.subarray(16), opened.stub);
    opened.octets.set(theirs.subarray(0, 16), opened.end - 16);
    context.unseal(opened.octets, 0, opened.stub, opened.stubEnd, opened.end);
    assert.equal(toHex(opened.octets.subarray(opened.stub, opened.stubEnd)), plain);
  }
}

/** As PDUs of RPC are signed, with header and sec_trailer, or the message alone. */
async function signsBothWays(context: NtlmContext, peer: Talk, style: "rpc" | "smb" = "smb"): Promise<void> {
  for (const length of [0, 1, 100, 4000]) {
    const ours = pdu(length);
    context.sign(ours.octets, 0, ours.stub, ours.stubEnd);
    const data = toHex(ours.octets.subarray(ours.stub, ours.stubEnd));
    const whole = style === "rpc" ? toHex(ours.octets.subarray(0, ours.end - 16)) : data;
    await peer.ask({ do: "verify", data, whole, signature: toHex(ours.octets.subarray(ours.end - 16)) });

    const theirs = pdu(length);
    theirs.octets.set(parseHex(text(await peer.ask({ do: "sign", data, whole }), "data")), theirs.end - 16);
    context.verify(theirs.octets, 0, theirs.stub, theirs.stubEnd, theirs.end);
  }
}

async function sameKey(context: NtlmContext, peer: Talk): Promise<void> {
  assert.equal(text(await peer.ask({ do: "key" }), "key"), toHex(context.sessionKey!));
}

suite("Samba's gensec as the client of our server", () => {
  for (const [protection, level, style] of [
    ["none", 2, "rpc"],
    ["sign", 5, "rpc"],
    ["sign", 5, "smb"],
    ["seal", 6, "smb"],
  ] as const) {
    test(`asks for ${protection}, ${style}`, async (t) => {
      if (!requirePeer(t, "samba-python")) return;
      await using scope = new Scope();
      const configuration = clientConfiguration(scope);
      const peer = new Talk(scope, [debianPython, program, "samba-client"]);
      const server = acceptor(level, { requireMic: true, targetNames: ["host/srv1.lab.test"], requireTargetName: true }, style);
      const start = { do: "start", configuration, user: user.toUpperCase(), domain: "lab", password, protection };
      await exchange(server, peer, text(await peer.ask(start), "token"));
      assert.equal(server.peer?.name, `LAB\\${user}`);
      assert.equal(server.targetName, "host/srv1.lab.test");
      await sameKey(server, peer);
      if (protection !== "none") await signsBothWays(server, peer, style);
      if (protection === "seal") await sealsBothWays(server, peer);
    });
  }

  test("with a wrong password, an unknown name, nobody, and NTLMv1", async (t) => {
    if (!requirePeer(t, "samba-python")) return;
    await using scope = new Scope();
    const configuration = clientConfiguration(scope);
    const attempt = async (server: NtlmAcceptor, start: Answer) => {
      const peer = new Talk(scope, [debianPython, program, "samba-client"]);
      const said = { do: "start", configuration, user, domain: "LAB", password, protection: "sign", ...start };
      await exchange(server, peer, text(await peer.ask(said), "token"));
      return peer;
    };
    const kind = (kind: string) => (error: unknown) => error instanceof SecurityError && error.likely.kind === kind;
    await assert.rejects(attempt(acceptor(5), { password: "guess" }), kind("wrong-password"));
    await assert.rejects(attempt(acceptor(5), { user: "bob" }), kind("unknown-user"));
    await assert.rejects(attempt(acceptor(2), { anonymous: true, protection: "none" }), kind("refused"));
    const nobody = acceptor(2, { anonymous: true });
    await attempt(nobody, { anonymous: true, protection: "none" });
    assert.equal(nobody.peer?.anonymous, true);
    const shielded = acceptor(5, { anonymous: true });
    await signsBothWays(shielded, await attempt(shielded, { anonymous: true }));

    const v1 = { options: { "client ntlmv2 auth": "no" } };
    await assert.rejects(attempt(acceptor(5), v1), kind("encryption-type"));
    const old = acceptor(6, { ntlmv1: true });
    const peer = await attempt(old, { ...v1, protection: "seal" });
    await sameKey(old, peer);
    await signsBothWays(old, peer);
    await sealsBothWays(old, peer);
    // And with session security of Windows NT 4.0.
    const older = acceptor(6, { ntlmv1: true, weak: true });
    const nt4 = await attempt(older, { options: { "client ntlmv2 auth": "no", "ntlmssp_client:ntlm2": "no" }, protection: "seal" });
    await sameKey(older, nt4);
    await signsBothWays(older, nt4);
    await sealsBothWays(older, nt4);
    await assert.rejects(attempt(acceptor(5), { options: { "ntlmssp_client:128bit": "no" } }), kind("encryption-type"));
    const short = acceptor(6, { weak: true });
    const fifty6 = await attempt(short, { options: { "ntlmssp_client:128bit": "no" }, protection: "seal" });
    await sealsBothWays(short, fifty6);
    const direct = acceptor(6);
    const unexchanged = await attempt(direct, { options: { "ntlmssp_client:keyexchange": "no" }, protection: "seal" });
    await sameKey(direct, unexchanged);
    await signsBothWays(direct, unexchanged);
    await sealsBothWays(direct, unexchanged);
  });
});

suite("Samba's gensec as the server of our client", () => {
  const scope = new Scope();
  let configuration = "";
  const account = { user: "Administrator", domain: "SRV1", ntHash: ntHash("Passw0rd.Lab1") };

  before(async () => {
    if (process.env["OPNUM_PEERS"] === "none" || absent("samba-python") !== undefined || absent("samba-dc") !== undefined) return;
    const folder = scope.tempDir();
    mkdirSync(join(folder, "etc"));
    const empty = join(folder, "empty.conf");
    writeFileSync(empty, "[global]\n");
    const made = await scope.run([
      ...["samba-tool", "domain", "provision", "-s", empty, `--targetdir=${folder}`, "--realm=LAB.TEST", "--domain=LAB"],
      ...["--host-name=srv1", "--server-role=standalone", "--adminpass=Passw0rd.Lab1"],
    ]);
    assert.equal(made.code, 0, made.stderr);
    configuration = join(folder, "etc", "smb.conf");
  });
  after(() => scope[Symbol.asyncDispose]());

  const serve = async (options: Answer = {}, protection = "seal") => {
    const peer = new Talk(scope, [debianPython, program, "samba-server"]);
    await peer.ask({ do: "start", configuration, protection, options });
    return peer;
  };

  for (const [level, style] of [
    [2, "rpc"],
    [5, "rpc"],
    [5, "smb"],
    [6, "smb"],
  ] as const) {
    test(`level ${level}, ${style}`, async (t) => {
      if (!requirePeer(t, "samba-python", "samba-dc")) return;
      const peer = await serve({}, level === 2 ? "none" : level === 6 ? "seal" : "sign");
      const client = initiator(level, account, style);
      await exchange(client, peer);
      assert.equal(client.serverNames?.computer, "SRV1");
      assert.deepEqual(await peer.ask({ do: "names" }), { user: "Administrator", domain: "SRV1" });
      await sameKey(client, peer);
      if (level > 2) await signsBothWays(client, peer, style);
      if (level === 6) await sealsBothWays(client, peer);
    });
  }

  test("with a wrong password, nobody, and NTLMv1", async (t) => {
    if (!requirePeer(t, "samba-python", "samba-dc")) return;
    await assert.rejects(
      exchange(initiator(6, { ...account, ntHash: ntHash("guess") }), await serve()),
      /0xc000006d|3221225581|password|logon/i,
    );
    const nobody = initiator(6, { anonymous: true, ntHash: undefined });
    const open = await serve();
    await exchange(nobody, open);
    assert.deepEqual(await open.ask({ do: "names" }), { user: "ANONYMOUS LOGON", domain: "NT AUTHORITY" });
    await sealsBothWays(nobody, open);

    await assert.rejects(exchange(initiator(6, { ...account, ntlmv1: true }), await serve()), /NTSTATUSError/);
    const peer = await serve({ "ntlm auth": "yes" });
    const old = initiator(6, { ...account, ntlmv1: true });
    await exchange(old, peer);
    await sameKey(old, peer);
    await signsBothWays(old, peer);
    await sealsBothWays(old, peer);
  });
});

suite("impacket's ntlm module", () => {
  test("as the client of our server", async (t) => {
    if (!requirePeer(t, "impacket")) return;
    await using scope = new Scope();
    for (const v2 of [true, false]) {
      const peer = new Talk(scope, [debianPython, program, "impacket-client"]);
      const server = acceptor(6, { ntlmv1: !v2 }, "rpc");
      const start = { do: "start", user, domain: "LAB", password, v2, nthash: toHex(ntHash(password)) };
      await exchange(server, peer, text(await peer.ask(start), "token"));
      assert.equal(server.peer?.name, `LAB\\${user}`);
      await sameKey(server, peer);
      await signsBothWays(server, peer, "rpc");
      const whole = pdu(100);
      const sides = { header: toHex(HEADER), data: toHex(whole.octets.subarray(24, 124)), trailer: toHex(TRAILER) };
      const sealed = await peer.ask({ do: "seal-pdu", ...sides });
      whole.octets.set(parseHex(text(sealed, "data")), 24);
      whole.octets.set(parseHex(text(sealed, "signature")), 132);
      server.unseal(whole.octets, 0, 24, 124, 148);
      assert.equal(toHex(whole.octets.subarray(24, 124)), sides.data);
    }
    const peer = new Talk(scope, [debianPython, program, "impacket-client"]);
    const first = text(await peer.ask({ do: "start", user, domain: "LAB", password }), "token");
    await assert.rejects(exchange(acceptor(6, { requireMic: true }), peer, first), /no MIC/);
  });

  test("as the server of our client", async (t) => {
    if (!requirePeer(t, "impacket")) return;
    await using scope = new Scope();
    const peer = new Talk(scope, [debianPython, program, "impacket-server"]);
    await peer.ask({ do: "start", user, domain: "LAB", password });
    const client = initiator(6);
    await exchange(client, peer);
    await sameKey(client, peer);
    await signsBothWays(client, peer);
    const ours = pdu(77);
    const plain = toHex(ours.octets.subarray(ours.stub, ours.stubEnd));
    client.seal(ours.octets, 0, ours.stub, ours.stubEnd);
    const wrapped = toHex(ours.octets.subarray(ours.end - 16)) + toHex(ours.octets.subarray(ours.stub, ours.stubEnd));
    assert.equal(text(await peer.ask({ do: "unseal", data: wrapped }), "data"), plain);
  });
});

suite("winbind's ntlm_auth, with which Wine speaks NTLM", () => {
  const base64 = (octets: Uint8Array) => Buffer.from(octets).toString("base64");
  const octetsOf = (line: string) => new Uint8Array(Buffer.from(line.slice(3), "base64"));
  const start = (scope: Scope, protocol: string) => {
    const who = ["--username=alice", "--domain=LAB", "--password=Secret.1"];
    return new Talk(scope, ["ntlm_auth", `--configfile=${clientConfiguration(scope)}`, `--helper-protocol=${protocol}`, ...who]);
  };

  test("as the client of our server", async (t) => {
    if (!requirePeer(t, "ntlm-auth")) return;
    await using scope = new Scope();
    const accounts = new AccountList([{ domain: "LAB", name: "alice", ntHash: ntHash("Secret.1"), disabled: false, sids: [] }]);
    const server = acceptor(2, { validator: new StoreValidator(accounts) });
    const peer = start(scope, "ntlmssp-client-1");
    const first = await peer.say("YR");
    assert.equal(first.slice(0, 3), "YR ");
    const second = server.step(octetsOf(first)) as Uint8Array;
    const third = await peer.say(`TT ${base64(second)}`);
    assert.match(third, /^(KK|AF) /);
    server.step(octetsOf(third));
    assert.equal(server.peer?.name, "LAB\\alice");
    assert.equal(toHex(octetsOf(await peer.say("GK"))), toHex(server.sessionKey!));
  });

  test("as the server of our client", async (t) => {
    if (!requirePeer(t, "ntlm-auth")) return;
    await using scope = new Scope();
    for (const [secret, verdict] of [
      ["Secret.1", /^AF /],
      ["secret.1", /^(NA|BH) /],
    ] as const) {
      const client = initiator(6, { user: "alice", ntHash: ntHash(secret) });
      const peer = start(scope, "squid-2.5-ntlmssp");
      const second = await peer.say(`YR ${base64(client.step(new Uint8Array(0)) as Uint8Array)}`);
      assert.equal(second.slice(0, 3), "TT ");
      const third = client.step(octetsOf(second)) as Uint8Array;
      assert.match(await peer.say(`KK ${base64(third)}`), verdict);
    }
  });
});
