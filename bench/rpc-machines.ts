/**
 * The two connection machines back to back in memory: what the protocol itself costs a call and an octet, without codec, promise or socket.
 * Both ends run here, so a process that has one of them pays about half.
 *
 *   node --conditions=source bench/rpc-machines.ts
 */
import { NDR20 } from "../src/ids/syntax.ts";
import { AssociationGroups } from "../src/rpc/association-groups.ts";
import { ClientConnection } from "../src/rpc/client-connection.ts";
import { ServerConnection } from "../src/rpc/server-connection.ts";
import type { BoundContext, ClientCallEvents, Machine } from "../src/rpc/types.ts";

const ECHO = { uuid: "60a15ec5-4de8-11d7-a637-005056a20182", major: 1, minor: 0 };
const groups = new AssociationGroups(() => {});
const four = { size: 4, write: (target: Uint8Array, at: number) => target.fill(1, at, at + 4) };
let answer: { size: number; write(target: Uint8Array, at: number): unknown } = four;

const server = new ServerConnection(
  { secondaryAddress: "135" },
  {
    findInterface: () => ({ interface: ECHO, transferSyntaxes: [NDR20] }),
    joinGroup: (id) => groups.join(id, ""),
    leaveGroup: (group) => groups.leave(group),
    dispatch: (call) => call.respond(answer),
  },
);
let context: BoundContext | undefined;
const client = new ClientConnection(
  {},
  {
    bound: (results) => {
      context = results[0] as BoundContext;
    },
  },
);
client.start([{ abstractSyntax: ECHO, transferSyntaxes: [NDR20] }], 0);

function move(from: Machine, to: Machine): boolean {
  const out = from.takeOutput();
  if (out.length === 0) return false;
  for (const buffer of out) to.receive(buffer, 0);
  from.recycle(out);
  return true;
}
function settle(): void {
  while (move(client, server) || move(server, client));
}
settle();

let done = 0;
const events: ClientCallEvents = {
  response: () => {
    done++;
  },
  fault: () => {},
  failed: (error) => {
    throw error;
  },
};

function small(inFlight: number, calls: number, timeoutMs: number): number {
  const call = { context: context!, opnum: 0, body: four, timeoutMs };
  const before = performance.now();
  done = 0;
  while (done < calls) {
    for (let i = 0; i < inFlight; i++) client.call(call, events, 0);
    settle();
  }
  return ((performance.now() - before) * 1e6) / done;
}

function large(octets: number, rounds: number, direction: "request" | "response"): number {
  const bytes = new Uint8Array(octets);
  const body = { size: octets, write: (target: Uint8Array, at: number) => target.set(bytes, at) };
  answer = direction === "response" ? body : four;
  const call = { context: context!, opnum: 0, body: direction === "request" ? body : four };
  const before = performance.now();
  for (let i = 0; i < rounds; i++) {
    client.call(call, events, 0);
    settle();
  }
  answer = four;
  return (octets * rounds) / 1e6 / (performance.now() - before);
}

for (const inFlight of [1, 64]) {
  for (const timeoutMs of [0, 30_000]) {
    small(inFlight, 200_000, timeoutMs);
    const rounds = Array.from({ length: 5 }, () => small(inFlight, 400_000, timeoutMs)).sort((a, b) => a - b);
    console.log(
      `${inFlight} in flight, ${timeoutMs === 0 ? "no time-out" : "with time-out"}: ${rounds[2]!.toFixed(0)} ns a call (both ends)`,
    );
  }
}
for (const [octets, rounds] of [
  [1_000_000, 100],
  [60_000_000, 3],
] as const) {
  for (const direction of ["request", "response"] as const) {
    large(octets, 3, direction);
    const results = Array.from({ length: 5 }, () => large(octets, rounds, direction)).sort((a, b) => a - b);
    console.log(`${octets / 1e6} MB ${direction}: ${results[2]!.toFixed(2)} GB/s (both ends: encoded, framed, joined)`);
  }
}
