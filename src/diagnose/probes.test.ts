import assert from "node:assert/strict";
import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, test } from "node:test";
import { decodeDnsMessage, encodeDnsMessage } from "../pdu/dns/message.ts";
import { encodeSearchResultDone } from "../pdu/ldap/search-result-done.ts";
import { encodeSearchResultEntry } from "../pdu/ldap/search-result-entry.ts";
import { CancelledError, DecodeError, TransportError } from "../status/errors.ts";
import { evidenceWords } from "./evidence.ts";
import { domainOf, resolveHost } from "./resolve.ts";
import { cldapExchange, queryRootDse } from "./root-dse.ts";
import { probeTcpPort } from "./tcp-port.ts";
import { dnsExchange } from "./udp/dns.ts";
import { plainExchange, probeUdpPort } from "./udp-port.ts";

const octets = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const open = new Set<() => void>();
afterEach(() => {
  for (const close of open) close();
  open.clear();
});

async function tcpServer(onConnection: (socket: Socket) => void): Promise<{ port: number; close(): void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    onConnection(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    open.delete(close);
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  open.add(close);
  return { port: (server.address() as AddressInfo).port, close };
}

async function udpServer(
  onMessage: (message: Uint8Array, reply: (bytes: Uint8Array) => void) => void,
): Promise<{ port: number; close(): void }> {
  const socket: UdpSocket = createSocket("udp4");
  socket.on("message", (message, from) => onMessage(message, (bytes) => socket.send(bytes, from.port, from.address)));
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const close = () => {
    if (open.delete(close)) socket.close();
  };
  open.add(close);
  return { port: socket.address().port, close };
}

/** A port of this machine on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = await tcpServer(() => undefined);
  server.close();
  return server.port;
}

const address = "127.0.0.1";

test("TCP: listening, with the SYN-ACK's time; and a greeting where one is waited for", async () => {
  const server = await tcpServer((socket) => socket.write("220 mail\r\n"));
  const probe = await probeTcpPort({ address, port: server.port, timeoutMs: 5_000, greetingMs: 5_000 });
  server.close();
  assert.equal(probe.state, "listening");
  assert.equal(probe.evidence.kind, "syn-ack");
  assert.match(evidenceWords(probe.evidence), /^SYN-ACK from 127\.0\.0\.1 after [\d.]+ ms$/);
  assert.equal(Buffer.from(probe.greeting!).toString(), "220 mail\r\n");
});

test("TCP: not listening, with the reset", async () => {
  const probe = await probeTcpPort({ address, port: await closedPort(), timeoutMs: 5_000 });
  assert.equal(probe.state, "not-listening");
  assert.equal(probe.evidence.kind, "rst");
});

test("TCP: the caller's signal ends it", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  controller.abort(reason);
  await assert.rejects(probeTcpPort({ address, port: 1, timeoutMs: 5_000, signal: controller.signal }), reason);
});

test("TCP: a source port in use is this machine's fault, and said so", async () => {
  const server = await tcpServer(() => undefined);
  const holder = await tcpServer(() => undefined);
  await assert.rejects(
    probeTcpPort({ address, port: server.port, timeoutMs: 5_000, sourcePort: holder.port }),
    (error) => error instanceof TransportError && error.failure.kind === "other" && /source port \d+ cannot be used/.test(error.message),
  );
  server.close();
  holder.close();
});

test("UDP: not listening, by ICMP", async () => {
  const server = await udpServer(() => undefined);
  server.close();
  const probe = await probeUdpPort({ address, port: server.port, timeoutMs: 5_000, exchange: plainExchange() });
  assert.equal(probe.state, "not-listening");
  assert.equal(probe.evidence.kind, "icmp");
});

test("UDP: silence is listening or filtered, and says how often was asked", async () => {
  const server = await udpServer(() => undefined);
  const probe = await probeUdpPort({ address, port: server.port, timeoutMs: 30, exchange: plainExchange() });
  server.close();
  assert.equal(probe.state, "listening-or-filtered");
  assert.match(evidenceWords(probe.evidence), /^silence from 127\.0\.0\.1 for [\d.]+ ms \(1 datagram sent\)$/);
});

test("UDP: a name server's answer, whatever it says, is listening", async () => {
  const server = await udpServer((message, reply) => {
    const question = decodeDnsMessage(message);
    // Answers to other questions come first and are not taken for ours.
    reply(encodeDnsMessage({ ...question, response: true, id: question.id ^ 1 }));
    reply(encodeDnsMessage({ ...question, response: true, responseCode: 5 }));
  });
  const probe = await probeUdpPort({ address, port: server.port, timeoutMs: 5_000, exchange: dnsExchange("dc1.lab.test") });
  server.close();
  assert.equal(probe.state, "listening");
  assert.equal(probe.answer?.responseCodeName, "REFUSED");
});

test("UDP: an answer in another protocol is listening all the same, and says what was wrong", async () => {
  const server = await udpServer((_, reply) => reply(octets("what?")));
  const probe = await probeUdpPort({ address, port: server.port, timeoutMs: 5_000, exchange: dnsExchange("h") });
  server.close();
  assert.equal(probe.state, "listening");
  assert.equal(probe.answer, undefined);
  assert.ok(probe.misunderstood instanceof DecodeError);
});

const entry = encodeSearchResultEntry({
  messageId: 1,
  objectName: "",
  attributes: [{ type: "dnsHostName", values: [octets("dc1.lab.test")] }],
});
const done = encodeSearchResultDone({ messageId: 1, resultCode: 0, matchedDN: "", diagnosticMessage: "" });
const rootDse = { kind: "ldap", attributes: [{ type: "dnsHostName", values: ["dc1.lab.test"] }], resultCode: 0, diagnosticMessage: "" };

test("CLDAP: entry and result in one datagram, and the entry alone", async () => {
  const both = Uint8Array.from([...entry, ...done]);
  assert.deepEqual(cldapExchange().receive(both).answer, rootDse);
  assert.deepEqual(cldapExchange().receive(entry).answer, { ...rootDse, resultCode: undefined });
  assert.equal(
    cldapExchange().receive(encodeSearchResultDone({ messageId: 1, resultCode: 1, matchedDN: "", diagnosticMessage: "no" })).answer
      ?.resultCode,
    1,
  );
});

test("LDAP over TCP: an answer in pieces", async () => {
  const server = await tcpServer((socket) => {
    socket.once("data", () => {
      const bytes = [...entry, ...done];
      socket.setNoDelay(true);
      for (const octet of bytes) socket.write(Uint8Array.of(octet));
    });
  });
  assert.deepEqual(await queryRootDse({ address, port: server.port, timeoutMs: 5_000 }), rootDse);
  server.close();
});

test("LDAP over TCP: cut, silent, and not LDAP are told apart", async () => {
  const cut = await tcpServer((socket) => socket.once("data", () => socket.end()));
  await assert.rejects(
    queryRootDse({ address, port: cut.port, timeoutMs: 5_000 }),
    (error) => error instanceof TransportError && error.failure.kind === "cut" && error.failure.by === "fin",
  );
  cut.close();
  const silent = await tcpServer(() => undefined);
  await assert.rejects(queryRootDse({ address, port: silent.port, timeoutMs: 20 }), CancelledError);
  silent.close();
  const other = await tcpServer((socket) => socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"));
  await assert.rejects(queryRootDse({ address, port: other.port, timeoutMs: 5_000 }), DecodeError);
  other.close();
});

test("names: addresses stay as they are, the domain is guessed from a name only", async () => {
  assert.deepEqual((await resolveHost("[::1]")).addresses, ["::1"]);
  assert.deepEqual((await resolveHost("fe80::1%lo")).addresses, ["fe80::1%lo"]);
  await assert.rejects(
    resolveHost("::1", { family: 4 }),
    (error) => error instanceof TransportError && error.failure.kind === "name-not-found",
  );
  assert.equal(domainOf("dc1.lab.test"), "lab.test");
  assert.equal(domainOf("lab.test"), "lab.test");
  assert.equal(domainOf("10.0.0.1"), undefined);
  assert.equal(domainOf("dc1"), undefined);
  assert.equal(domainOf("::1"), undefined);
});
