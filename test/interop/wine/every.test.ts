/**
 * Octet for octet what widl's stubs write: Wine's client calls our server and our client calls Wine's server through a relay that keeps what passes,
 * for every type of every.idl. Requests of Wine's and answers of Wine's are what our codecs make of the same values, save for what is in gaps.
 */
import assert from "node:assert/strict";
import { createServer, connect as dial } from "node:net";
import { test } from "node:test";
import { connect, RpcServer } from "opnum";
import { octetsOf } from "../../../src/ndr/codec.ts";
import { NDR20_LE, type Operation, operationCodec } from "../../../src/ndr/index.ts";
import { decodeHeader, PTYPE_REQUEST, PTYPE_RESPONSE } from "../../../src/pdu/co/header.ts";
import { decodeRequest } from "../../../src/pdu/co/request.ts";
import { decodeResponse } from "../../../src/pdu/co/response.ts";
import { report } from "../../peers/checklist.ts";
import { freePort, requirePeer, Scope } from "../../peers/peers.ts";
import { makeWine } from "../../peers/wine.ts";
import { mask } from "../../vectors/gaps.ts";
import { everytype } from "./generated/everytype.ts";
import { answerTo, calls, makeService, operationOf } from "./programs/everytype.ts";

test("widl's stubs, octet for octet", async (t) => {
  if (!requirePeer(t, "wine")) return;
  await using scope = new Scope();
  const wine = await makeWine(scope, undefined, "every");

  await t.test("requests of Wine's client to our server", async (t) => {
    await using server = new RpcServer();
    server.register(everytype, makeService());
    const port = Number(/\[(\d+)\]/.exec(await server.listen("ncacn_ip_tcp:127.0.0.1"))![1]);
    await using relay = await startRelay(port);
    await report(t, await wine.start("client", `${relay.port}`).result, calls.length);
    const seen = exchanges(relay);
    assert.equal(seen.length, calls.length);
    for (const [index, call] of calls.entries()) {
      await t.test(call.name, () => {
        const operation = operationOf(call);
        const { opnum, request } = seen[index]!;
        assert.equal(opnum, operation.opnum);
        same(operation, "request", call.request, {}, request);
      });
    }
  });

  await t.test("answers of Wine's server to our client", async (t) => {
    const port = await freePort();
    const server = wine.start("server", `${port}`);
    await server.until(/^listening/m, 60_000);
    await using relay = await startRelay(port);
    {
      await using client = await connect(everytype, `ncacn_ip_tcp:127.0.0.1[${relay.port}]`, { callTimeoutMs: 20_000 });
      const procedures = client as unknown as Record<string, (request: unknown) => Promise<Record<string, unknown>>>;
      for (const call of calls) {
        const operation = operationOf(call);
        assert.deepEqual({ ...(await procedures[operation.name]!(call.request)) }, answerTo(operation, call.request), call.name);
      }
      await client.Stop({});
    }
    const seen = exchanges(relay);
    for (const [index, call] of calls.entries()) {
      await t.test(call.name, () => {
        const operation = operationOf(call);
        // Where nothing comes back, Wine sends the request's octets.
        if (operation.params.every(({ dir }) => dir === "in")) return;
        same(operation, "response", answerTo(operation, call.request), call.request, seen[index]!.response, seen[index]!.request);
      });
    }
  });
});

/**
 * Both codecs write `theirs` for the values, and read the values from it.
 * @param asked the request's octets: a server answers from what it read in them, and full pointers keep the ids that they had
 */
function same(
  operation: Operation,
  which: "request" | "response",
  values: object,
  request: object,
  theirs: Uint8Array,
  asked?: Uint8Array,
): void {
  const format = NDR20_LE;
  for (const mode of ["interpret", "compile"] as const) {
    const codec = operationCodec(operation, { mode });
    const ofValues = values as Readonly<Record<string, unknown>>;
    const ofRequest = request as Readonly<Record<string, unknown>>;
    const got = asked === undefined ? ofRequest : codec.decodeRequest(asked, format).values;
    const body = which === "request" ? codec.encodeRequest(ofValues, format) : codec.encodeResponse(answerTo(operation, got), got, format);
    const ours = octetsOf(body);
    const read = which === "request" ? codec.decodeRequest(theirs, format) : codec.decodeResponse(theirs, ofRequest, format);
    assert.deepEqual(read, { values, end: theirs.length });
    assert.equal(hex(masked(operation, which, ours)), hex(masked(operation, which, theirs)));
  }
}

function masked(operation: Operation, which: "request" | "response", stub: Uint8Array): Uint8Array {
  const octets = Uint8Array.from(stub);
  const view = new DataView(octets.buffer);
  // Referents of [wire_marshal] are all named "User" by Wine, as by Windows; any id that is not zero says the same.
  let id = 0x20000;
  for (let at = 0; at + 4 <= octets.length; at += 4) {
    if (view.getUint32(at, true) !== 0x72657355) continue;
    view.setUint32(at, id, true);
    id += 4;
  }
  return mask(operation, which, octets, NDR20_LE);
}

const hex = (octets: Uint8Array) => Buffer.from(octets).toString("hex");

interface Relay extends AsyncDisposable {
  readonly port: number;
  readonly sent: Uint8Array[];
  readonly received: Uint8Array[];
}

/** Hands octets on in both directions and keeps them. */
async function startRelay(to: number): Promise<Relay> {
  const sent: Uint8Array[] = [];
  const received: Uint8Array[] = [];
  const server = createServer((near) => {
    const far = dial(to, "127.0.0.1");
    near.on("data", (octets) => sent.push(Uint8Array.from(octets as Uint8Array)));
    far.on("data", (octets) => received.push(Uint8Array.from(octets as Uint8Array)));
    near.pipe(far).pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    sent,
    received,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The calls of one connection, one after the other; all fit a fragment. */
function exchanges(relay: Relay): { opnum: number; request: Uint8Array; response: Uint8Array }[] {
  const answers = pdus(relay.received).filter((pdu) => decodeHeader(pdu).ptype === PTYPE_RESPONSE);
  const requests = pdus(relay.sent).filter((pdu) => decodeHeader(pdu).ptype === PTYPE_REQUEST);
  return requests.map((pdu, index) => {
    const { opnum, stub } = decodeRequest(pdu);
    const answer = answers[index];
    return {
      opnum,
      request: Uint8Array.from(stub),
      response: answer === undefined ? new Uint8Array(0) : Uint8Array.from(decodeResponse(answer).stub),
    };
  });
}

function pdus(parts: readonly Uint8Array[]): Uint8Array[] {
  const stream = Uint8Array.from(Buffer.concat(parts));
  const list: Uint8Array[] = [];
  for (let at = 0; at + 16 <= stream.length; ) {
    const { fragLength } = decodeHeader(stream, at);
    list.push(stream.slice(at, at + fragLength));
    at += fragLength;
  }
  return list;
}
