import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import { test } from "node:test";
import { DecodeError } from "../../status/errors.ts";
import { resolveSrv } from "./srv.ts";

const NAME = "_ldap._tcp.dc._msdcs.lab.test";

/** An answer to `query` whose target is compressed: `dc1` and a pointer to `lab.test` within the question. */
function answerTo(query: Uint8Array, { truncated = false, id = 0, cut = 0 } = {}): Uint8Array {
  const question = query.subarray(12, query.indexOf(0, 12) + 5);
  const domain = 12 + NAME.length - "lab.test".length;
  const target = [3, 0x64, 0x63, 0x31, 0xc0, domain];
  const data = [0, 5, 0, 10, 1, 0x85, ...target];
  const record = [0xc0, 12, 0, 33, 0, 1, 0, 0, 3, 132, 0, data.length, ...data];
  const head = [query[0]! ^ id, query[1]!, truncated ? 0x87 : 0x85, 0x80, 0, 1, 0, truncated ? 0 : 1, 0, 0, 0, 0];
  const whole = Uint8Array.from([...head, ...question, ...(truncated ? [] : record)]);
  return whole.subarray(0, whole.length - cut);
}

/** A name server on both transports of one port, with what it answers. */
async function nameServer(udp: (query: Uint8Array) => Uint8Array, tcp: (query: Uint8Array) => Uint8Array) {
  const stream = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (octets) => {
      const answer = tcp(new Uint8Array(octets).subarray(2));
      const framed = Buffer.concat([Uint8Array.of(answer.length >> 8, answer.length & 0xff), answer]);
      // In two pieces.
      socket.write(framed.subarray(0, 1));
      socket.write(framed.subarray(1));
    });
  });
  await new Promise<void>((resolve) => stream.listen(0, "127.0.0.1", resolve));
  const { port } = stream.address() as { port: number };
  const datagrams = createSocket("udp4");
  datagrams.on("message", (octets, from) => datagrams.send(udp(new Uint8Array(octets)), from.port, from.address));
  await new Promise<void>((resolve) => datagrams.bind(port, "127.0.0.1", resolve));
  return {
    address: `127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      datagrams.close();
      await new Promise((resolve) => stream.close(resolve));
    },
  };
}

const expected = [{ name: "dc1.lab.test", port: 389, priority: 5, weight: 10 }];

test("answers whose target is compressed are read, which Node's resolver refuses", async () => {
  const never = () => assert.fail("nobody asked by TCP");
  await using server = await nameServer((query) => answerTo(query), never);
  assert.deepEqual(await resolveSrv(NAME, [server.address]), expected);
});

test("an answer that was cut short is asked for by TCP", async () => {
  let asked = 0;
  // Node's resolver asks first, and reads the whole answer.
  await using server = await nameServer(
    (query) => answerTo(query, { truncated: asked++ > 0 }),
    (query) => answerTo(query),
  );
  assert.deepEqual(await resolveSrv(NAME, [server.address]), expected);
});

test("answers to other questions, and such that cannot be read, are errors", async () => {
  for (const damage of [{ id: 1 }, { cut: 3 }]) {
    let asked = 0;
    await using server = await nameServer(
      (query) => answerTo(query, asked++ > 0 ? damage : {}),
      (query) => answerTo(query),
    );
    await assert.rejects(resolveSrv(NAME, [server.address]), DecodeError);
  }
});
