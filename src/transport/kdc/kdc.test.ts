import assert from "node:assert/strict";
import { createSocket, Socket as DatagramSocket } from "node:dgram";
import { createServer, type Socket } from "node:net";
import { test } from "node:test";
import { encodeKrbError } from "../../pdu/kerberos/krb-error.ts";
import { parseKrb5Conf } from "../../security/kerberos/files/krb5-conf.ts";
import { CancelledError } from "../../status/errors.ts";
import { SecurityError } from "../../status/security-error.ts";
import { systemClock } from "../clock.ts";
import { kdcExchange } from "./index.ts";
import { parseKdc } from "./locate.ts";
import { askByUdp } from "./udp.ts";

const QUESTION = Uint8Array.of(0x6a, 3, 1, 2, 3);
const error = (errorCode: number) =>
  encodeKrbError({
    ctime: undefined,
    cusec: undefined,
    stime: "20261121120000Z",
    susec: 0,
    errorCode,
    crealm: undefined,
    cname: undefined,
    realm: "LAB.TEST",
    sname: { type: 2, components: ["krbtgt", "LAB.TEST"] },
    etext: undefined,
    edata: undefined,
  });
const ANSWER = error(25);

interface Behaviour {
  /** What a datagram is answered with; none: silence. */
  readonly udp?: (question: Uint8Array, nth: number) => Uint8Array | undefined;
  /** What is done with a connection; absent: the port is closed. */
  readonly tcp?: (socket: Socket, question: Uint8Array) => void;
}

/** A KDC on 127.0.0.1, on the same port by UDP and TCP. */
async function kdc(behaviour: Behaviour): Promise<AsyncDisposable & { readonly port: number; readonly seen: string[] }> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", (octets) => {
      seen.push("tcp");
      behaviour.tcp?.(socket, octets.subarray(4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  if (behaviour.tcp === undefined) await new Promise<void>((resolve) => server.close(() => resolve()));
  const datagrams = createSocket("udp4");
  let count = 0;
  datagrams.on("message", (octets, from) => {
    seen.push("udp");
    const answer = behaviour.udp?.(octets, ++count);
    if (answer !== undefined) datagrams.send(answer, from.port, from.address);
  });
  if (behaviour.udp !== undefined) await new Promise<void>((resolve) => datagrams.bind(port, "127.0.0.1", resolve));
  return {
    port,
    seen,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      if (behaviour.tcp !== undefined) await new Promise<void>((resolve) => server.close(() => resolve()));
      await new Promise<void>((resolve) => datagrams.close(() => resolve()));
    },
  };
}

const framed = (octets: Uint8Array) => Buffer.concat([Buffer.from([0, 0, octets.length >> 8, octets.length & 0xff]), octets]);

test("a datagram is answered by a datagram", async () => {
  await using one = await kdc({ udp: (question) => (Buffer.compare(question, QUESTION) === 0 ? ANSWER : undefined) });
  assert.deepEqual(await kdcExchange({ kdc: `127.0.0.1:${one.port}` }).exchange("LAB.TEST", QUESTION), ANSWER);
  assert.deepEqual(one.seen, ["udp"]);
});

test("what does not fit is fetched by TCP from the same KDC, in pieces", async () => {
  const whole = framed(ANSWER);
  await using one = await kdc({
    udp: () => error(52),
    tcp: (socket) => {
      socket.setNoDelay(true);
      for (let i = 0; i < 3; i++) socket.write(whole.subarray(i, i + 1));
      setImmediate(() => socket.write(whole.subarray(3)));
    },
  });
  assert.deepEqual(await kdcExchange({ kdc: `127.0.0.1:${one.port}` }).exchange("LAB.TEST", QUESTION), ANSWER);
  assert.deepEqual(one.seen, ["udp", "tcp"]);
});

test("a long question goes by TCP first, as udp_preference_limit has it", async () => {
  await using one = await kdc({ udp: () => ANSWER, tcp: (socket) => socket.write(framed(ANSWER)) });
  const configuration = parseKrb5Conf(
    `[libdefaults]\n udp_preference_limit = 1\n[realms]\n LAB.TEST = {\n  kdc = 127.0.0.1:${one.port}\n }\n`,
  );
  await kdcExchange({ configuration }).exchange("LAB.TEST", QUESTION);
  assert.deepEqual(one.seen, ["tcp"]);
});

test("silence: the next KDC is asked after a while, the first again, and whoever answers counts", async () => {
  await using silent = await kdc({ udp: () => undefined });
  await using other = await kdc({ udp: () => ANSWER });
  const kdcs = [`127.0.0.1:${silent.port}`, `127.0.0.1:${other.port}`];
  assert.deepEqual(await kdcExchange({ kdc: kdcs, patienceMs: 20 }).exchange("LAB.TEST", QUESTION), ANSWER);
  await using second = await kdc({ udp: (_, nth) => (nth === 2 ? ANSWER : undefined) });
  assert.deepEqual(await kdcExchange({ kdc: `udp/127.0.0.1:${second.port}`, patienceMs: 20 }).exchange("LAB.TEST", QUESTION), ANSWER);
  assert.deepEqual(second.seen, ["udp", "udp"]);
});

test("a KDC that cannot, or that says what no KDC says, is passed over for another", async () => {
  await using busy = await kdc({ udp: () => error(29) });
  await using mad = await kdc({ udp: () => Uint8Array.of(1, 2, 3) });
  await using good = await kdc({ udp: () => ANSWER });
  const all = [busy, mad, good].map(({ port }) => `udp/127.0.0.1:${port}`);
  assert.deepEqual(await kdcExchange({ kdc: all }).exchange("LAB.TEST", QUESTION), ANSWER);
  // An answer of little help is better than none.
  assert.deepEqual(await kdcExchange({ kdc: all.slice(0, 2) }).exchange("LAB.TEST", QUESTION), error(29));
});

test("nobody answers: each host is named with its failure", async () => {
  await using closing = await kdc({ tcp: (socket) => socket.end() });
  await using half = await kdc({ tcp: (socket) => socket.end(framed(ANSWER).subarray(0, 10)) });
  await using huge = await kdc({ tcp: (socket) => socket.write(Buffer.from([0x7f, 0xff, 0xff, 0xff])) });
  const list = [closing, half, huge].map(({ port }) => `tcp/127.0.0.1:${port}`);
  await assert.rejects(kdcExchange({ kdc: list }).exchange("LAB.TEST", QUESTION), (failure) => {
    assert.ok(failure instanceof SecurityError);
    assert.deepEqual(failure.likely, { kind: "no-authority", realm: "LAB.TEST" });
    assert.match(failure.message, /closed the connection without an answer/);
    assert.match(failure.message, /in the middle of its answer/);
    assert.match(failure.message, /announces an answer of 2147483647 octets/);
    return true;
  });
  await using closed = await kdc({});
  const { port } = closed;
  await assert.rejects(kdcExchange({ kdc: `127.0.0.1:${port}` }).exchange("LAB.TEST", QUESTION), /by UDP: refused.*by TCP: .*refused/);
});

test("time and abort", async () => {
  await using silent = await kdc({ udp: () => undefined, tcp: () => {} });
  const exchange = kdcExchange({ kdc: `127.0.0.1:${silent.port}`, patienceMs: 5, timeoutMs: 60 });
  await assert.rejects(
    exchange.exchange("LAB.TEST", QUESTION),
    /127\.0\.0\.1:\d+ by UDP: no answer within 60 ms; 127\.0\.0\.1:\d+ by TCP: no answer within 60 ms/,
  );
  const controller = new AbortController();
  const asked = exchange.exchange("LAB.TEST", QUESTION, controller.signal);
  controller.abort(new Error("enough"));
  await assert.rejects(asked, CancelledError);
  await assert.rejects(exchange.exchange("LAB.TEST", QUESTION, controller.signal), CancelledError);
});

test("a datagram that is still to be sent when the question is over ends nothing twice", async (t) => {
  let told = (_: Error | null): void => {};
  const sending = new Promise<void>((resolve) => {
    t.mock.method(DatagramSocket.prototype, "send", (_: Uint8Array, callback: (error: Error | null) => void) => {
      told = callback;
      resolve();
    });
  });
  const controller = new AbortController();
  const asked = askByUdp("127.0.0.1", 9, QUESTION, { patienceMs: 1_000, clock: systemClock, signal: controller.signal });
  await sending;
  controller.abort(new Error("over"));
  await assert.rejects(asked, /over/);
  told(new Error("ECANCELED"));
});

test("a domain's NetBIOS name is no realm that anybody configured: the default realm's KDC knows it", async () => {
  await using one = await kdc({ udp: () => ANSWER });
  const realms = `[realms]\n LAB.TEST = {\n  kdc = udp/127.0.0.1:${one.port}\n }\n`;
  const configuration = parseKrb5Conf(`[libdefaults]\n default_realm = LAB.TEST\n dns_lookup_kdc = false\n${realms}`);
  assert.deepEqual(await kdcExchange({ configuration }).exchange("LAB", QUESTION), ANSWER);
  await assert.rejects(kdcExchange({ configuration }).exchange("OTHER.TEST", QUESTION), /no KDC of the realm OTHER\.TEST could be found/);
  const alone = parseKrb5Conf(`[libdefaults]\n default_realm = LAB\n dns_lookup_kdc = false\n${realms}`);
  await assert.rejects(kdcExchange({ configuration: alone }).exchange("LAB", QUESTION), /no KDC of the realm LAB could be found/);
});

test("where KDCs are not said to be anywhere", async () => {
  const configuration = parseKrb5Conf("[libdefaults]\n dns_lookup_kdc = false\n");
  await assert.rejects(kdcExchange({ configuration }).exchange("LAB.TEST", QUESTION), /no KDC is configured, and dns_lookup_kdc is off/);
});

test("addresses of KDCs as people write them", () => {
  const cases: readonly (readonly [text: string, host: string, port: number, by: string | undefined])[] = [
    ["dc1.lab.test", "dc1.lab.test", 88, undefined],
    ["10.0.0.1:8888", "10.0.0.1", 8888, undefined],
    ["[fe80::1%eth0]:750", "fe80::1%eth0", 750, undefined],
    ["::1", "::1", 88, undefined],
    ["[::1]", "::1", 88, undefined],
    ["tcp/kdc.example", "kdc.example", 88, "tcp"],
    ["UDP/kdc.example:750", "kdc.example", 750, "udp"],
  ];
  for (const [text, host, port, by] of cases) assert.deepEqual(parseKdc(text, "kdc"), { host, port, by }, text);
  for (const text of ["", "kdc:0", "kdc:65536", "kdc:88:88", "a b", "http://kdc", "[::1", "kdc:"]) {
    assert.throws(() => parseKdc(text, "kdc"), SecurityError, text);
  }
});
