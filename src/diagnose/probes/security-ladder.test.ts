import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, beforeEach, describe, test } from "node:test";
import { parseStringBinding } from "../../ids/string-binding.ts";
import { epm } from "../../interfaces/epm/index.ts";
import { rpcecho } from "../../interfaces/rpcecho/index.ts";
import { encodeBindNak } from "../../pdu/co/bind-nak.ts";
import { encodeFault } from "../../pdu/co/fault.ts";
import { decodeHeader, PFC_WHOLE, PTYPE_BIND } from "../../pdu/co/header.ts";
import { decodeAsReq } from "../../pdu/kerberos/as-req.ts";
import { encodeKrbError } from "../../pdu/kerberos/krb-error.ts";
import { encodeEtypeInfo2, encodeKerbErrorData, encodeMethodData, PA_TYPE } from "../../pdu/kerberos/pa-data.ts";
import { anonymous, kerberos, negotiate, negotiateAcceptor, ntlm, ntlmAcceptor } from "../../runtime/security/index.ts";
import { RpcServer } from "../../runtime/server.ts";
import type { SecurityPolicy } from "../../runtime/types.ts";
import type { Credentials } from "../../security/context.ts";
import { parseKrb5Conf } from "../../security/kerberos/files/krb5-conf.ts";
import { ERROR_ACCESS_DENIED } from "../../status/codes.ts";
import { kdcExchange } from "../../transport/kdc/index.ts";
import { DiagnosisKdc } from "../kdc.ts";
import { LOOPBACK, TestServers, testContext } from "../loopback/testing.ts";
import type { WhyOptions } from "./probe.ts";
import { probeSecurityLadder } from "./security-ladder.ts";

const PASSWORD = "Correct-Horse-1";
const WANTED = { uuid: rpcecho.uuid, version: "1.0", name: "rpcecho", required: true } as const;

const servers = new TestServers();
/** Authentications that the servers of a test judged: true for each that held. */
let judged: boolean[] = [];
const onAuthentication = (message: unknown) => {
  judged.push((message as { event: string }).event === "success");
};
beforeEach(() => {
  judged = [];
  subscribe("opnum.server.authentication", onAuthentication);
});
afterEach(() => {
  unsubscribe("opnum.server.authentication", onAuthentication);
  servers.close();
});

const failing = () => judged.filter((held) => !held).length;

interface House {
  readonly anonymous?: boolean;
  readonly access?: SecurityPolicy["access"];
  /** NTLM within SPNEGO, too. */
  readonly spnego?: boolean;
}

/** @returns its port */
async function serve(policy: SecurityPolicy, { anonymous: nobody = false, access, spnego = false }: House = {}): Promise<number> {
  const accounts = [
    { user: "alice", domain: "LAB", password: PASSWORD },
    { user: "dora", domain: "LAB", password: PASSWORD, disabled: true },
  ];
  const own = ntlmAcceptor({ accounts, anonymous: nobody });
  const server = new RpcServer({
    auth: spnego ? [negotiateAcceptor([own]), own] : [own],
    policy: { failures: false, ...policy, ...(access === undefined ? {} : { access }) },
  });
  server.register(rpcecho, {});
  const binding = await server.listen(`ncacn_ip_tcp:${LOOPBACK}`);
  servers.defer(() => void server.close());
  return Number(parseStringBinding(binding).endpoint);
}

async function climb(port: number, options: WhyOptions, more: { readonly kdc?: number; readonly timeoutMs?: number } = {}) {
  const ports = { 49152: port, ...(more.kdc === undefined ? {} : { 88: more.kdc }) };
  const context = testContext(ports, { ...options, timeoutMs: more.timeoutMs ?? 5_000 });
  await probeSecurityLadder(context, {
    address: LOOPBACK,
    port: 49152,
    interface: WANTED,
    domainController: more.kdc === undefined ? undefined : LOOPBACK,
  });
  return context;
}

const by = (mechanism: "negotiate" | "kerberos" | "ntlm", credentials: Credentials) => ({ mechanisms: [{ mechanism, credentials }] });
const alice = (password = PASSWORD) => ntlm({ user: "LAB\\alice", password });

describe("levels", () => {
  const rungs = (context: Awaited<ReturnType<typeof climb>>) =>
    context
      .of("call")
      .map(({ authentication, outcome, status }) =>
        `${authentication?.level} ${outcome} ${status === ERROR_ACCESS_DENIED ? "denied" : ""}`.trim(),
      );

  test("a server that takes all of them: the lowest works", async () => {
    const context = await climb(await serve({ minimumLevel: "connect" }), by("ntlm", alice()));
    assert.deepEqual(rungs(context), ["privacy fault", "connect fault"]);
    assert.deepEqual(
      context.of("authentication").map(({ outcome, likely }) => [outcome, likely]),
      [
        ["accepted", undefined],
        ["accepted", undefined],
      ],
    );
    assert.equal(failing(), 0);
  });

  test("one that wants signatures", async () => {
    const context = await climb(await serve({ minimumLevel: "integrity" }), by("ntlm", alice()));
    assert.deepEqual(rungs(context), ["privacy fault", "connect fault denied", "packet fault denied", "integrity fault"]);
    assert.deepEqual(
      context.of("authentication").map(({ outcome, likely }) => `${outcome} ${likely}`),
      ["accepted undefined", "accepted level", "accepted level", "accepted undefined"],
    );
    assert.equal(failing(), 0);
  });

  test("one that wants all encrypted", async () => {
    const context = await climb(await serve({ minimumLevel: "privacy" }), by("ntlm", alice()));
    assert.deepEqual(rungs(context), ["privacy fault", "connect fault denied", "packet fault denied", "integrity fault denied"]);
    assert.equal(failing(), 0);
  });

  test("other mechanisms come last, at what is known to do, and none that was spoken already", async () => {
    const options = {
      mechanisms: [
        { mechanism: "negotiate" as const, credentials: negotiate([alice()]) },
        { mechanism: "ntlm" as const, credentials: alice() },
      ],
    };
    const context = await climb(await serve({ minimumLevel: "integrity" }, { spnego: true }), options);
    const seen = context.of("authentication").map(({ rung }) => `${rung.mechanism} ${rung.spoken} ${rung.level}`);
    assert.deepEqual(seen, ["negotiate ntlm privacy", "negotiate ntlm connect", "negotiate ntlm packet", "negotiate ntlm integrity"]);
  });

  test("rights that are missing are no wrong password: the management interface tells", async () => {
    const port = await serve({ minimumLevel: "connect" }, { access: ({ interface: { uuid } }) => uuid !== rpcecho.uuid });
    const context = await climb(port, by("ntlm", alice()));
    const [only, ...more] = context.of("authentication");
    assert.equal(only?.outcome, "accepted");
    assert.equal(only?.likely, undefined);
    assert.equal(more.length, 0);
    assert.deepEqual(rungs(context), ["privacy fault denied"]);
    assert.equal(failing(), 0);
  });

  test("nobody in particular, who is not let in and has nothing to lose", async () => {
    const context = await climb(await serve({ minimumLevel: "integrity" }, { anonymous: true }), by("ntlm", anonymous()));
    assert.deepEqual(
      context.of("authentication").map(({ rung }) => rung.level),
      ["connect"],
    );
  });
});

describe("at most one authentication fails", () => {
  test("a second mechanism that is refused is the last one, though the first one served", async () => {
    judged = [];
    const wrong = alice("wrong");
    const mechanisms = [
      { mechanism: "ntlm" as const, credentials: alice() },
      { mechanism: "negotiate" as const, credentials: negotiate([wrong]) },
      { mechanism: "kerberos" as const, credentials: wrong },
    ];
    const context = await climb(await serve({ minimumLevel: "connect" }, { spnego: true }), { mechanisms });
    assert.ok(!context.of("authentication").some(({ rung }) => rung.mechanism === "kerberos"));
    assert.equal(failing(), 1);
  });

  test("a wrong password, whatever else was given", async () => {
    const mechanisms = [
      { mechanism: "negotiate" as const, credentials: negotiate([alice("wrong")]) },
      { mechanism: "ntlm" as const, credentials: alice("wrong") },
    ];
    for (const port of [await serve({ minimumLevel: "privacy" }), await serve({ minimumLevel: "connect" }, { spnego: true })]) {
      judged = [];
      const context = await climb(port, { mechanisms });
      assert.ok(failing() <= 1, `${failing()} failing authentications`);
      assert.equal(context.of("authentication").filter(({ outcome }) => outcome === "rejected").length <= 1, true);
    }
    judged = [];
    const context = await climb(await serve({ minimumLevel: "connect" }), by("ntlm", alice("wrong")));
    assert.equal(failing(), 1);
    const [only, ...more] = context.of("authentication");
    assert.equal(more.length, 0);
    assert.equal(only?.outcome, "rejected");
    assert.equal(only?.likely, "wrong-user-or-password");
    assert.equal(only?.failure?.kind, "security");
    assert.doesNotMatch(JSON.stringify(context.seen), /wrong"|Correct-Horse/);
  });

  test("what was refused is not tried again, whatever is diagnosed next; what was accepted is", async () => {
    const port = await serve({ minimumLevel: "connect" });
    const wrong = by("ntlm", alice("wrong"));
    await climb(port, wrong);
    const again = await climb(port, wrong);
    assert.equal(failing(), 1);
    assert.equal(again.of("skipped")[0]?.reason, "needless");
    assert.equal(again.of("authentication").length, 0);

    judged = [];
    const atOnce = by("ntlm", alice("wrong"));
    await Promise.all([climb(port, atOnce), climb(port, atOnce), climb(port, atOnce)]);
    assert.equal(failing(), 1);

    judged = [];
    const mixed = {
      mechanisms: [
        { mechanism: "negotiate" as const, credentials: negotiate([alice()]) },
        { mechanism: "kerberos" as const, credentials: alice("wrong") },
      ],
    };
    const house = await serve({ minimumLevel: "connect" }, { spnego: true });
    for (let i = 0; i < 3; i++) assert.equal((await climb(house, mixed)).of("authentication")[0]?.outcome, "accepted");
    assert.equal(failing(), 1);
  });

  test("an account that is disabled", async () => {
    const context = await climb(await serve({ minimumLevel: "connect" }), by("ntlm", ntlm({ user: "LAB\\dora", password: PASSWORD })));
    assert.equal(failing(), 1);
    assert.equal(context.of("authentication")[0]?.outcome, "rejected");
  });

  test("what NTLM does not say, a KDC does, and it is not given a proof", async () => {
    for (const [errorCode, edata, likely] of [
      [6, undefined, "unknown-user"],
      [18, encodeKerbErrorData({ type: 3, value: Uint8Array.of(0x34, 2, 0, 0xc0, 0, 0, 0, 0, 1, 0, 0, 0) }), "locked"],
      [18, undefined, "disabled"],
      [25, undefined, "wrong-user-or-password"],
    ] as const) {
      const asked: Uint8Array[] = [];
      const kdc = await servers.answering((octets) => {
        asked.push(octets.slice(4));
        return refusal(errorCode, edata);
      });
      const context = await climb(await serve({ minimumLevel: "connect" }), by("ntlm", alice("wrong")), { kdc });
      assert.equal(context.of("authentication")[0]?.likely, likely, String(errorCode));
      assert.equal(asked.length, 1);
    }
  });

  test("a proof goes to one KDC, once, though nobody answers it; and no other mechanism is tried with the same password", async () => {
    for (const [name, said] of [
      ["silence", "silence"],
      ["the end of the connection", undefined],
      ["what is no Kerberos", Uint8Array.of(0x7f, 0, 0, 4, 1, 2, 3, 4)],
      ["a message of something else", Uint8Array.of(0, 0, 0, 4, 1, 2, 3, 4)],
    ] as const) {
      let proofs = 0;
      const judgeProof = (message: Uint8Array) => {
        const { padata = [] } = decodeAsReq(message);
        const proof = padata.some(({ type }) => type === PA_TYPE.encTimestamp);
        if (proof) proofs += 1;
        return proof;
      };
      const kdc = await servers.tcp((socket) => {
        socket.on("data", (octets) => {
          if (!judgeProof(octets.subarray(4))) return socket.write(refusal(25, ETYPES));
          if (said === undefined) socket.end();
          else if (said !== "silence") socket.write(said);
        });
      });
      const datagrams = await servers.udp((octets) => (judgeProof(octets) ? [] : [refusal(25, ETYPES).slice(4)]));
      // Two KDCs by two ways each: four that could be asked.
      const configuration = parseKrb5Conf(`[realms]\nLAB.TEST = {\n kdc = ${LOOPBACK}:${kdc}\n kdc = ${LOOPBACK}:${datagrams}\n}\n`);
      const exchange = new DiagnosisKdc({ timeoutMs: 500, configuration: () => configuration });
      const auth = negotiate({ user: "alice@LAB.TEST", password: "wrong", exchange, krb5Conf: false });
      const context = await climb(await serve({ minimumLevel: "connect" }, { spnego: true }), by("negotiate", auth));
      assert.equal(proofs, 1, name);
      assert.equal(judged.length, 0, name);
      assert.equal(context.of("authentication").length, 1, name);
    }
  });

  test("a server that counts: each connection that carries a token, whatever it answers", async () => {
    for (const [name, answer] of Object.entries(ANSWERS)) {
      let binds = 0;
      const port = await servers.answering((octets) => {
        const { ptype, callId } = decodeHeader(octets);
        if (ptype === PTYPE_BIND) binds += 1;
        return answer(ptype, callId);
      });
      const context = await climb(port, by("ntlm", alice()), { timeoutMs: 400 });
      assert.ok(binds <= 1, `${name}: ${binds} binds`);
      assert.equal(context.of("authentication").length, 1, name);
    }
  });
});

describe("who is asked with what", () => {
  test("nobody said who asks", async () => {
    const context = await climb(1, {});
    assert.equal(context.of("skipped")[0]?.reason, "no-credentials");
    assert.equal(context.seen.length, 1);
  });

  test("a KDC that is not there is no failing authentication, and NTLM is spoken where that may be", async () => {
    const exchange = kdcExchange({ kdc: `tcp/${LOOPBACK}:9`, timeoutMs: 500 });
    const both = negotiate([kerberos({ user: "alice@LAB.TEST", password: PASSWORD, krb5Conf: false, exchange }), alice()]);
    const context = await climb(await serve({ minimumLevel: "connect" }, { spnego: true }), by("negotiate", both));
    const told = context.of("authentication").map(({ outcome, likely, rung, carrier }) => `${carrier} ${rung.spoken} ${outcome} ${likely}`);
    assert.deepEqual(told.slice(0, 2), ["kerberos kerberos failed kdc-silent", "rpc ntlm accepted undefined"]);
    assert.equal(failing(), 0);
  });

  test("the name that was asked for", async () => {
    const context = await climb(await serve({ minimumLevel: "privacy" }), {
      ...by("ntlm", alice()),
      security: { auth: alice(), targetName: "RPCSS/dc1.lab.test" },
    });
    assert.equal(context.of("authentication")[0]?.rung.spn, "RPCSS/dc1.lab.test");
    assert.equal(context.of("authentication")[0]?.rung.user, "LAB\\alice");
  });

  test("the store is asked by a name of its own, unless somebody says otherwise", async () => {
    const store = { uuid: "a4f1db00-ca47-1067-b31f-00dd010662da", version: "0.81", name: "emsmdb", required: true };
    const names: unknown[] = [];
    for (const host of ["mail.lab.test", "10.0.0.1"]) {
      const context = testContext({ 49152: await serve({ minimumLevel: "connect" }) }, { ...by("ntlm", alice()), target: { host } });
      await probeSecurityLadder(context, { address: LOOPBACK, port: 49152, interface: store });
      names.push(context.of("authentication")[0]?.rung.spn);
    }
    assert.deepEqual(names, ["exchangeMDB/mail.lab.test", "host/10.0.0.1"]);
  });

  test("the time is over", async () => {
    const context = testContext({ 49152: await serve({ minimumLevel: "connect" }) }, { ...by("ntlm", alice()), timeoutMs: 0 });
    await probeSecurityLadder(context, { address: LOOPBACK, port: 49152, interface: WANTED });
    assert.equal(context.of("skipped")[0]?.reason, "time");
  });

  test("an interface that is not there is no matter of who asks", async () => {
    const context = testContext({ 49152: await serve({ minimumLevel: "connect" }) }, by("ntlm", alice()));
    const other = { uuid: epm.uuid, version: "3.0", name: "epm", required: true };
    await probeSecurityLadder(context, { address: LOOPBACK, port: 49152, interface: other });
    const [only] = context.of("authentication");
    assert.equal(only?.outcome, "failed");
    assert.equal(only?.failure?.kind, "bind");
    assert.equal(only?.likely, undefined);
  });
});

/** METHOD-DATA of a KDC that wants pre-authentication: AES with 256 bits, and the salt. */
const ETYPES = encodeMethodData([
  { type: PA_TYPE.encTimestamp, value: new Uint8Array(0) },
  { type: PA_TYPE.etypeInfo2, value: encodeEtypeInfo2([{ etype: 18, salt: "LAB.TESTalice", s2kparams: undefined }]) },
]);

/** What a hostile or broken server may say to a bind and to what comes after it. */
const ANSWERS: Readonly<Record<string, (ptype: number, callId: number) => Uint8Array | undefined>> = {
  "hangs up": () => undefined,
  nak: (_, callId) => encodeBindNak({ kind: "bind_nak", flags: PFC_WHOLE, callId, littleEndian: true, reason: 9, versions: [] }),
  congestion: (_, callId) => encodeBindNak({ kind: "bind_nak", flags: PFC_WHOLE, callId, littleEndian: true, reason: 1, versions: [] }),
  fault: (_, callId) => fault(callId, ERROR_ACCESS_DENIED),
  garbage: () => Uint8Array.from({ length: 64 }, (_, i) => (i * 37) & 0xff),
};

function fault(callId: number, status: number): Uint8Array {
  const stub = new Uint8Array(0);
  const head = { kind: "fault", flags: PFC_WHOLE, callId, littleEndian: true, allocHint: 0, contextId: 0, cancelCount: 0 } as const;
  return encodeFault({ ...head, faultFlags: 0, status, stub });
}

/** KRB-ERROR as a KDC sends it by TCP. */
function refusal(errorCode: number, edata: Uint8Array | undefined): Uint8Array {
  const message = encodeKrbError({
    ctime: undefined,
    cusec: undefined,
    stime: "20261122004900Z",
    susec: 0,
    errorCode,
    crealm: undefined,
    cname: undefined,
    realm: "LAB.TEST",
    sname: { type: 2, components: ["krbtgt", "LAB.TEST"] },
    etext: undefined,
    edata,
  });
  return Uint8Array.from([0, 0, message.length >> 8, message.length & 0xff, ...message]);
}
