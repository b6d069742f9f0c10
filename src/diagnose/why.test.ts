/** The whole diagnosis under simulated time: what is observed, how soon it is known, and that hostile servers do not change that. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeEvidence } from "../findings/diagnosis/judge.ts";
import type { EvidenceFile, Observation } from "../findings/diagnosis/observation.ts";
import { NDR20 } from "../ids/syntax.ts";
import { decodeTower, encodeTower, endpointToTower, towerToEndpoint } from "../ids/tower.ts";
import { NIL_UUID } from "../ids/uuid.ts";
import { epm } from "../interfaces/epm/index.ts";
import { octetsOf } from "../ndr/codec.ts";
import { operationCodec } from "../ndr/operation.ts";
import { NDR20_LE } from "../ndr/types.ts";
import { CL_HEADER_SIZE, CL_PTYPE, decodeClHeader, encodeClHeader } from "../pdu/cl/header.ts";
import { encodeExtendedErrorInfo } from "../pdu/co/extended-error-info.ts";
import { encodePdu, type Pdu, PFC_FIRST_FRAG, PFC_WHOLE, type Request } from "../pdu/co/index.ts";
import { decodeDnsMessage, encodeDnsMessage } from "../pdu/dns/message.ts";
import type { BytePipe } from "../transport/transport.ts";
import { accepting, type PortBehaviour, type Scripted, SimulatedNetwork, scripted } from "./probes/simulated.testing.ts";
import { TargetError } from "./target.ts";
import { type DiagnoseOptions, diagnoseHost } from "./why.ts";

const ECHO = "60a15ec5-4de8-11d7-a637-005056a20182";
const HOST = "10.0.0.1";
const PORT = 49_664;

const OP_RNG = 0x1c010002;

function response(request: Pdu, stub: Uint8Array, flags = PFC_WHOLE): Pdu {
  return {
    kind: "response",
    flags,
    callId: request.callId,
    littleEndian: true,
    allocHint: stub.length,
    contextId: 0,
    cancelCount: 0,
    stub,
  };
}

function fault(request: Pdu, status: number, stub: Uint8Array = new Uint8Array(0)): Pdu {
  const about = { flags: PFC_WHOLE, callId: request.callId, littleEndian: true, allocHint: 32 + stub.length, contextId: 0, cancelCount: 0 };
  return { kind: "fault", ...about, faultFlags: stub.length > 0 ? 1 : 0, status, stub };
}

function tower(uuid: string, port: number, host = "0.0.0.0"): Uint8Array {
  const interfaceId = { uuid, major: 1, minor: 0 };
  const address = { protocolSequence: "ncacn_ip_tcp", host, endpoint: String(port) } as const;
  return encodeTower(endpointToTower({ interfaceId, transferSyntax: NDR20, address }));
}

/** The stub data of an answer of the mapper. */
function mapperStub(opnum: 2 | 3, request: Request, values: Record<string, unknown>): Uint8Array {
  const codec = operationCodec(epm.operations[opnum]!);
  const asked = codec.decodeRequest(request.stub, NDR20_LE).values;
  return octetsOf(codec.encodeResponse(values, asked, NDR20_LE));
}

/** A mapper that has ECHO at these ports. */
function mapper(ports: readonly number[], host?: string): Scripted {
  return (pdu) => {
    if (pdu.kind === "bind") return [accepting(pdu)];
    if (pdu.kind !== "request") return [];
    if (pdu.opnum !== 3) return [fault(pdu, OP_RNG)];
    const asked = operationCodec(epm.operations[3]!).decodeRequest(pdu.stub, NDR20_LE).values as {
      map_tower: { tower_octet_string: Uint8Array };
    };
    const tcp = towerToEndpoint(decodeTower(asked.map_tower.tower_octet_string))?.address.protocolSequence === "ncacn_ip_tcp";
    const ITowers = tcp ? ports.map((port) => ({ tower_octet_string: tower(ECHO, port, host) })) : [];
    const status = ITowers.length === 0 ? 0x16c9a0d6 : 0;
    return [response(pdu, mapperStub(3, pdu, { entry_handle: null, ITowers, status }))];
  };
}

/** A service that binds and knows no operation. */
const service: Scripted = (pdu) => (pdu.kind === "bind" ? [accepting(pdu)] : pdu.kind === "request" ? [fault(pdu, OP_RNG)] : []);

/** Answers binds as one says, and nothing else. */
const binding =
  (answer: Scripted): Scripted =>
  (pdu, send) =>
    pdu.kind === "bind" ? answer(pdu, send) : [];

async function network(mapperPort: PortBehaviour, servicePort: PortBehaviour): Promise<SimulatedNetwork> {
  const made = new SimulatedNetwork();
  await made.serve(HOST, 135, mapperPort);
  await made.serve(HOST, PORT, servicePort);
  return made;
}

async function why(net: SimulatedNetwork, options: DiagnoseOptions = {}, host = HOST, what = ECHO): Promise<EvidenceFile> {
  const file = await net.run(diagnoseHost({ host, what }, { environment: net, ...options }));
  // What was hung up has to get there.
  await net.clock.advance(100);
  assert.equal(net.connections, 0, "nothing stays open");
  assert.equal(net.clock.pending, 0, "no timer stays");
  assert.deepEqual(JSON.parse(JSON.stringify(file)), JSON.parse(JSON.stringify(structuredClone(file))));
  return file;
}

function of<K extends Observation["kind"]>(file: EvidenceFile, kind: K): Extract<Observation, { kind: K }>[] {
  return file.observations.filter((one): one is Extract<Observation, { kind: K }> => one.kind === kind);
}

const dials = (file: EvidenceFile) =>
  of(file, "dial").map(({ address, port, outcome, by }) => [address, port, outcome, by].join(" ").trim());
const binds = (file: EvidenceFile, port: number) =>
  of(file, "bind")
    .filter((one) => one.port === port && one.interface.uuid === ECHO)
    .map(({ syntaxes, outcome }) => `${syntaxes.join("+")} ${outcome}`)
    .sort();

test("a healthy service is reached in milliseconds, and nothing is asked that need not be", async () => {
  const file = await why(await network(scripted(mapper([PORT])), scripted(service)));
  assert.ok(file.ms < 200, String(file.ms));
  assert.deepEqual(dials(file), ["10.0.0.1 135 open", "10.0.0.1 49664 open"]);
  assert.deepEqual(binds(file, PORT), ["NDR20 accepted", "NDR20+NDR64+features accepted", "NDR64 rejected"]);
  const [call] = of(file, "call").filter((one) => one.interface.uuid === ECHO);
  assert.equal(call?.status, OP_RNG);
  assert.equal(file.timeoutMs, 6_000);
  assert.equal(file.target.interfaces[0]?.name, "rpcecho");
});

const usual: readonly {
  name: string;
  mapper: PortBehaviour;
  service?: PortBehaviour;
  seen: (file: EvidenceFile) => unknown;
  is: unknown;
}[] = [
  { name: "135 filtered", mapper: "silent", seen: dials, is: ["10.0.0.1 135 silent"] },
  { name: "135 refused", mapper: "refused", seen: dials, is: ["10.0.0.1 135 refused"] },
  { name: "135 prohibited", mapper: "unreachable", seen: dials, is: ["10.0.0.1 135 unreachable"] },
  { name: "135 accepts and closes", mapper: "accept-close", seen: dials, is: ["10.0.0.1 135 cut fin"] },
  {
    name: "135 resets on the bind",
    mapper: scripted(binding(() => ["reset"])),
    seen: (file) => [dials(file), of(file, "bind").map(({ outcome }) => outcome)],
    is: [["10.0.0.1 135 open"], ["cut", "cut"]],
  },
  {
    name: "135 says nothing to a bind",
    mapper: scripted(() => []),
    seen: (file) => of(file, "bind").map(({ outcome }) => outcome),
    is: ["silent", "silent"],
  },
  {
    name: "the mapper hangs",
    mapper: scripted(binding((pdu) => [accepting(pdu as never)])),
    seen: (file) => of(file, "map").map(({ outcome, failure }) => [outcome, failure?.kind]),
    is: [["failed", "timeout"]],
  },
  {
    name: "the mapper denies",
    mapper: scripted((pdu) => (pdu.kind === "bind" ? [accepting(pdu)] : [fault(pdu, 5)])),
    seen: (file) => of(file, "map").map(({ outcome, status }) => [outcome, status]),
    is: [["refused", 5]],
  },
  {
    name: "not registered",
    mapper: scripted(mapper([])),
    seen: (file) => of(file, "map").map(({ outcome, protocolSequence }) => [outcome, protocolSequence]),
    is: [
      ["not-registered", "ncacn_ip_tcp"],
      ["not-registered", "ncacn_np"],
      ["not-registered", "ncacn_http"],
    ],
  },
  {
    name: "mapped port filtered",
    mapper: scripted(mapper([PORT])),
    service: "silent",
    seen: dials,
    is: ["10.0.0.1 135 open", "10.0.0.1 49664 silent"],
  },
  {
    name: "mapped port closed",
    mapper: scripted(mapper([PORT])),
    service: "refused",
    seen: dials,
    is: ["10.0.0.1 135 open", "10.0.0.1 49664 refused"],
  },
  {
    name: "several syntaxes are dropped",
    mapper: scripted(mapper([PORT])),
    service: scripted((pdu, send) => (pdu.kind === "bind" && pdu.contexts.length > 1 ? [] : service(pdu, send))),
    seen: (file) => binds(file, PORT),
    is: ["NDR20 accepted", "NDR20+NDR64+features silent", "NDR64 rejected"],
  },
  {
    name: "bind_nak local_limit",
    mapper: scripted(mapper([PORT])),
    service: scripted(
      binding((pdu) => [{ kind: "bind_nak", flags: PFC_WHOLE, callId: pdu.callId, littleEndian: true, reason: 2, versions: [] }]),
    ),
    seen: (file) => [
      ...new Set(
        of(file, "bind")
          .filter(({ port }) => port === PORT)
          .map(({ outcome, reason }) => `${outcome} ${reason}`),
      ),
    ],
    is: ["nak 2"],
  },
  {
    name: "a call that is not answered",
    mapper: scripted(mapper([PORT])),
    service: scripted(binding((pdu) => [accepting(pdu as never)])),
    seen: (file) => [...new Set(of(file, "call").map(({ outcome }) => outcome))],
    is: ["silent"],
  },
  {
    name: "a call that is cut",
    mapper: scripted(mapper([PORT])),
    service: scripted((pdu) => (pdu.kind === "bind" ? [accepting(pdu)] : ["reset"])),
    seen: (file) => [...new Set(of(file, "call").map(({ outcome }) => outcome))],
    is: ["cut"],
  },
  {
    name: "something else than RPC",
    mapper: scripted(mapper([PORT])),
    service: scripted(binding(() => [new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\n\r\n")])),
    seen: (file) => of(file, "bind").flatMap(({ port, failure }) => (port === PORT ? [failure?.kind] : [])),
    is: ["protocol", "protocol", "protocol", "protocol"],
  },
];
for (const { name, mapper: first, service: second = "refused", seen, is } of usual) {
  test(`${name}: known within 3.5 s of simulated time`, async () => {
    const file = await why(await network(first, second));
    assert.deepEqual(seen(file), is);
    assert.ok(file.ms < 3_500, String(file.ms));
  });
}

test("a server that takes one connection after the other is as healthy", async () => {
  const oneByOne = (script: Scripted) => {
    const waiting: BytePipe[] = [];
    let busy = false;
    const next = () => {
      const pipe = busy ? undefined : waiting.shift();
      if (pipe === undefined) return;
      busy = true;
      scripted(script, () => {
        busy = false;
        next();
      })(pipe);
    };
    return (pipe: BytePipe) => {
      waiting.push(pipe);
      next();
    };
  };
  const file = await why(await network(oneByOne(mapper([PORT])), oneByOne(service)));
  assert.deepEqual(dials(file), ["10.0.0.1 135 open", "10.0.0.1 49664 open"]);
  assert.deepEqual(binds(file, PORT), ["NDR20 accepted", "NDR20+NDR64+features accepted", "NDR64 rejected"]);
  assert.ok(file.ms < 2_000, String(file.ms));
});

test("two silent waits one after the other end within the budget", async () => {
  const slow: Scripted = (pdu, send) => mapper([PORT])(pdu, send);
  const net = await network(scripted(slow), "silent");
  net.known.set("slow.test", { answer: { outcome: "resolved", code: undefined, addresses: [HOST] }, afterMs: 3_000 });
  const file = await why(net, {}, "slow.test");
  assert.ok(file.ms < 6_000, String(file.ms));
  const [name] = of(file, "name").filter(({ resolver }) => resolver === "system");
  assert.equal(name?.ms, 3_000);
  assert.deepEqual(dials(file), ["10.0.0.1 135 open", "10.0.0.1 49664 silent"]);
});

test("what the budget had no time for is said", async () => {
  const net = await network(scripted(mapper([PORT])), scripted(service));
  net.known.set("slow.test", { answer: { outcome: "resolved", code: undefined, addresses: [HOST] }, afterMs: 500 });
  const file = await why(net, { timeoutMs: 600 }, "slow.test");
  assert.ok(file.ms <= 600, String(file.ms));
});

test("IPv6 is dropped and IPv4 works: gone on with at once, and both are told", async () => {
  const net = await network(scripted(mapper([PORT])), scripted(service));
  net.known.set("both.test", { answer: { outcome: "resolved", code: undefined, addresses: ["2001:db8::1", HOST] }, afterMs: 2 });
  const file = await why(net, {}, "both.test");
  assert.deepEqual(dials(file).sort(), ["10.0.0.1 135 open", "10.0.0.1 49664 open", "2001:db8::1 135 silent"]);
  const [call] = of(file, "call").filter((one) => one.interface.uuid === ECHO);
  assert.ok(call !== undefined && call.at < 200);
});

test("IPv6 gets as far as the mapper, and IPv4 all the way: both are told, and the service is reached", async () => {
  const net = await network(scripted(mapper([PORT])), scripted(service));
  await net.serve("2001:db8::1", 135, scripted(mapper([PORT])));
  await net.serve("2001:db8::1", PORT, "silent");
  net.known.set("both.test", { answer: { outcome: "resolved", code: undefined, addresses: ["2001:db8::1", HOST] }, afterMs: 2 });
  const file = await why(net, {}, "both.test");
  const told = new Set(dials(file));
  for (const one of ["10.0.0.1 135 open", "10.0.0.1 49664 open", "2001:db8::1 135 open", "2001:db8::1 49664 silent"])
    assert.ok(told.has(one), one);
  assert.ok(of(file, "call").some(({ address, status }) => address === HOST && status === OP_RNG));
  assert.ok(file.ms < 4_000, String(file.ms));
});

test("a pipe of a host with two addresses: SMB is asked where it takes connections, and both are told", async () => {
  const net = new SimulatedNetwork();
  net.known.set("both.test", { answer: { outcome: "resolved", code: undefined, addresses: ["2001:db8::1", HOST] }, afterMs: 2 });
  await net.serve(HOST, 445, "accept-close");
  await net.serve("2001:db8::1", 445, "silent");
  const file = await why(net, {}, "both.test", "registry");
  assert.deepEqual(
    of(file, "dial").map(({ address, purpose, outcome }) => [address, purpose, outcome].join(" ")),
    [`${HOST} target open`, "2001:db8::1 target silent", `${HOST} beside open`, `${HOST} beside open`],
  );
  assert.deepEqual(
    of(file, "service").map(({ service, address, outcome }) => [service, address, outcome]),
    [["smb", HOST, "cut"]],
  );
  assert.ok(file.ms < 4_000, String(file.ms));
});

test("an answer that is followed by nonsense: what is asked next on that connection says why it is over", async () => {
  const twice: Scripted = (pdu) => (pdu.kind === "bind" ? [accepting(pdu), accepting(pdu)] : []);
  const file = await why(await network(scripted(twice), scripted(service)));
  assert.deepEqual(
    of(file, "map").map(({ outcome, failure }) => `${outcome} ${failure?.kind}`),
    ["failed protocol"],
  );
});

test("a mapper that answers with the tower of another interface has told no port", async () => {
  const other: Scripted = (pdu) => {
    if (pdu.kind !== "request" || pdu.opnum !== 3) return mapper([])(pdu, () => undefined);
    const ITowers = [{ tower_octet_string: tower("12345678-1234-abcd-ef00-0123456789ac", PORT) }];
    return [response(pdu, mapperStub(3, pdu, { entry_handle: null, ITowers, status: 0 }))];
  };
  const net = await network(scripted(other), scripted(service));
  const file = await why(net);
  assert.ok(of(file, "map").every(({ outcome, towers }) => outcome === "not-registered" && towers.length === 0));
  assert.deepEqual(dials(file), ["10.0.0.1 135 open"]);
});

test("what another name than the target's leads to is asked by IPv4 where it has both", async () => {
  const net = await network(scripted(mapper([PORT])), scripted(service));
  net.known.set("dc1.test", { answer: { outcome: "resolved", code: undefined, addresses: ["2001:db8::7", "10.0.0.7"] }, afterMs: 2 });
  await net.serve("10.0.0.7", 389, "refused");
  await why(net, { domainController: "dc1.test", beside: ["ldap"] });
  assert.deepEqual(
    net.dialled.filter((one) => one.endsWith(" 389")),
    ["10.0.0.7 389"],
  );
});

test("a machine that is too busy to dial within the time says so, and nothing of the host", async () => {
  class Busy extends SimulatedNetwork {
    override dialTcp(): ReturnType<SimulatedNetwork["dialTcp"]> {
      const silent = { outcome: "silent", code: undefined, localAddress: "", localPort: 0 } as const;
      return new Promise((resolve) => this.clock.after(7_000, () => resolve(silent)));
    }
  }
  const file = await why(new Busy());
  assert.deepEqual(
    file.observations.map((one) => (one.kind === "skipped" ? one.reason : one.kind)),
    ["time"],
  );
  const verdict = judgeEvidence(file);
  assert.equal(verdict.class, "undecided");
  assert.match(verdict.sentence, /time was spent before .* try again with more time/);
});

test("names: who said what", async () => {
  const answers = (rcode: number) => (bytes: Uint8Array) => {
    const question = decodeDnsMessage(bytes);
    return encodeDnsMessage({ ...question, response: true, responseCode: rcode });
  };
  const net = new SimulatedNetwork();
  net.resolvers.set("10.0.0.53", answers(3));
  net.resolvers.set("10.0.0.54", () => undefined);
  net.resolvers.set("10.0.0.55", () => Uint8Array.of(1, 2, 3));
  const file = await why(net, {}, "nobody.test");
  const said = new Set(of(file, "name").map(({ resolver, outcome, code }) => `${resolver} ${outcome} ${code}`));
  assert.deepEqual([...said].sort(), [
    "10.0.0.53 unknown NXDOMAIN",
    "10.0.0.54 silent ETIMEOUT",
    "10.0.0.55 failed not DNS",
    "system unknown ENOTFOUND",
  ]);
  assert.ok(file.ms < 4_700);
});

test("names: a system that waits for a dead server is not waited for, and a slow server is told from a silent one", async () => {
  const answering = (bytes: Uint8Array) => {
    const question = decodeDnsMessage(bytes);
    const asked = question.questions[0]!;
    const answers = asked.type === 1 ? [{ ...asked, ttl: 60, data: Uint8Array.of(10, 0, 0, 1) }] : [];
    return encodeDnsMessage({ ...question, response: true, answers });
  };
  const net = await network(scripted(mapper([PORT])), scripted(service));
  net.resolvers.set("10.0.0.53", () => undefined);
  net.resolvers.set("10.0.0.54", answering);
  net.known.set("dead-first.test", { answer: { outcome: "resolved", code: undefined, addresses: [HOST] }, afterMs: 4_000 });
  const file = await why(net, {}, "dead-first.test");
  assert.deepEqual(dials(file), ["10.0.0.1 135 open", "10.0.0.1 49664 open"]);
  assert.ok(of(file, "dial")[0]!.at < 1_600);
  assert.ok(of(file, "name").some(({ resolver, outcome, ms }) => resolver === "system" && outcome === "resolved" && ms === 4_000));
  assert.ok(file.ms < 5_000, String(file.ms));
});

test("a port that was told wrongly: the mapper counts where it names another one", async () => {
  const wrong = await network(scripted(mapper([PORT])), scripted(service));
  const file = await wrong.run(diagnoseHost({ host: HOST, what: ECHO, port: 4_000 }, { environment: wrong }));
  assert.deepEqual(
    of(file, "dial").map(({ port, purpose, outcome }) => `${purpose} ${port} ${outcome}`),
    ["target 4000 refused", "mapper 135 open", "mapped 49664 open"],
  );
  const alone = await network("silent", scripted(service));
  const nowhere = await alone.run(diagnoseHost({ host: HOST, what: ECHO, port: 4_000 }, { environment: alone }));
  assert.deepEqual(dials(nowhere), ["10.0.0.1 4000 refused"]);
  assert.ok(of(nowhere, "skipped").some(({ what }) => what === "mapper"));
  const told = await network("silent", scripted(service));
  const fine = await told.run(diagnoseHost({ host: `${HOST}:${PORT}`, what: ECHO }, { environment: told }));
  assert.deepEqual(told.dialled.includes(`${HOST} 135`), false);
  assert.ok(of(fine, "call").some(({ status }) => status === OP_RNG));
});

test("RPC over UDP: a port that is known is asked for what nobody has, and whoever is silent is asked three times", async () => {
  const net = new SimulatedNetwork();
  net.resolvers.set(`${HOST}:${PORT}`, (bytes) => {
    const header = decodeClHeader(bytes);
    const answer = new Uint8Array(CL_HEADER_SIZE + 4);
    answer.set(encodeClHeader({ ...header, ptype: CL_PTYPE.reject, length: 4 }));
    new DataView(answer.buffer).setUint32(CL_HEADER_SIZE, OP_RNG, true);
    return answer;
  });
  const file = await net.run(diagnoseHost({ host: `ncadg_ip_udp:${HOST}[${PORT}]`, what: ECHO }, { environment: net }));
  assert.deepEqual(
    of(file, "call").map(({ outcome, status }) => [outcome, status]),
    [["fault", OP_RNG]],
  );
  const silent = await net.run(diagnoseHost({ host: `ncadg_ip_udp:${HOST}` }, { environment: net }));
  assert.deepEqual(
    of(silent, "datagram").map(({ port, outcome, sent }) => [port, outcome, sent]),
    [[135, "silent", 3]],
  );
});

test("extended error information of a bind_nak and of a fault is told", async () => {
  const record = {
    computerName: "SRV\u001b[2J",
    processId: 4,
    timeStamp: 133_000_000_000_000_000n,
    generatingComponent: 2,
    status: 5,
    detectionLocation: 1710,
    flags: 0,
    parameters: [],
  };
  const octets = encodeExtendedErrorInfo([record]);
  const nak = binding((pdu) => [
    { kind: "bind_nak", flags: PFC_WHOLE, callId: pdu.callId, littleEndian: true, reason: 0, versions: [], extendedError: octets },
  ]);
  const refused = await why(await network(scripted(mapper([PORT])), scripted(nak)));
  const [bind] = of(refused, "bind").filter(({ port }) => port === PORT);
  assert.equal(bind?.extended?.[0]?.location, 1710);
  const faulty = await why(
    await network(
      scripted(mapper([PORT])),
      scripted((pdu) => (pdu.kind === "bind" ? [accepting(pdu)] : [fault(pdu, 5, octets)])),
    ),
  );
  const [call] = of(faulty, "call");
  assert.equal(call?.extended[0]?.computer, record.computerName);
  assert.equal(call?.extended[0]?.time, 1_655_526_400_000_000);
});

test("towers that name another host are shown and not dialled, unless one says so", async () => {
  const net = await network(scripted(mapper([PORT], "192.168.7.7")), scripted(service));
  const file = await why(net);
  assert.ok(!net.dialled.some((one) => one.startsWith("192.168")));
  assert.equal(of(file, "dial").find(({ port }) => port === PORT)?.towerAddress, "192.168.7.7");
  const followed = await why(await network(scripted(mapper([PORT], "192.168.7.7")), scripted(service)), { follow: true });
  assert.ok(dials(followed).includes("192.168.7.7 49664 silent"));
});

test("a mapper that names a thousand ports has thirty-two of them dialled", async () => {
  const many: Scripted = (pdu) => {
    if (pdu.kind === "bind") return [accepting(pdu)];
    if (pdu.kind !== "request" || pdu.opnum !== 2) return pdu.kind === "request" ? [fault(pdu, OP_RNG)] : [];
    const entries = Array.from({ length: 100 }, (_, i) => ({
      object: NIL_UUID,
      tower: { tower_octet_string: tower(ECHO, 20_000 + i) },
      annotation: "x",
    }));
    return [response(pdu, mapperStub(2, pdu, { entry_handle: null, entries, status: 0 }))];
  };
  const net = await network(scripted(many), "refused");
  const file = await why(net, {}, HOST, "");
  assert.equal(of(file, "endpoint-map")[0]?.entries.length, 100);
  assert.equal(of(file, "dial").filter(({ purpose }) => purpose === "mapped").length, 32);
  assert.ok(of(file, "skipped").some(({ what }) => what === "ports"));
});

test("a map without end is cut short", async () => {
  let pages = 0;
  const endless: Scripted = (pdu) => {
    if (pdu.kind === "bind") return [accepting(pdu)];
    if (pdu.kind !== "request" || pdu.opnum !== 2) return [];
    pages += 1;
    const entries = Array.from({ length: 100 }, () => ({
      object: NIL_UUID,
      tower: { tower_octet_string: tower(ECHO, PORT) },
      annotation: "",
    }));
    const entry_handle = { attributes: 0, uuid: "00112233-4455-6677-8899-aabbccddeeff" };
    return [response(pdu, mapperStub(2, pdu, { entry_handle, entries, status: 0 }))];
  };
  const file = await why(await network(scripted(endless), "refused"), {}, HOST, "");
  const [map] = of(file, "endpoint-map");
  assert.equal(map?.outcome, "cut-short");
  assert.ok(map.entries.length <= 10_000);
  assert.ok(pages <= 101);
  assert.ok(file.ms < 6_000);
});

test("fragments without end, and answers that are too large, are not listened to", async () => {
  const flood: Scripted = (pdu, send) => {
    if (pdu.kind === "bind") return [accepting(pdu)];
    if (pdu.kind !== "request") return [];
    void send;
    const first = response(pdu, new Uint8Array(5_000), PFC_FIRST_FRAG);
    const more = response(pdu, new Uint8Array(5_000), 0);
    return [first, ...Array.from({ length: 300 }, () => more)];
  };
  const file = await why(await network(scripted(flood), "refused"));
  assert.deepEqual(
    of(file, "map").map(({ outcome, failure }) => [outcome, failure?.kind]),
    [["failed", "limit"]],
  );
});

test("a server that sends a bind_ack octet by octet, for ever, is given up", async () => {
  const net = await network((pipe) => {
    const drip = () => {
      pipe.write([Uint8Array.of(5)], () => undefined);
      stop = net.clock.after(100, drip);
    };
    let stop = () => {};
    const onData = () => {
      pipe.write([header], () => undefined);
      drip();
    };
    const header = Uint8Array.of(5, 0, 12, 3, 0x10, 0, 0, 0, 0xff, 0xff, 0, 0, 1, 0, 0, 0);
    pipe.open({ onEnd: () => stop(), onDrain: () => undefined, onData });
  }, "refused");
  const file = await net.run(diagnoseHost({ host: HOST, what: ECHO }, { environment: net }));
  assert.ok(file.ms < 3_500, String(file.ms));
  assert.deepEqual(
    of(file, "bind").map(({ outcome }) => outcome),
    ["silent", "silent"],
  );
});

test("whoever gives up has nothing left behind", async () => {
  for (const afterMs of [0, 3, 12, 25, 40, 60, 1_000]) {
    const net = await network(scripted(mapper([PORT])), scripted(binding((pdu) => [accepting(pdu as never)])));
    const controller = new AbortController();
    const reason = new Error("enough");
    net.clock.after(afterMs, () => controller.abort(reason));
    await assert.rejects(net.run(diagnoseHost({ host: HOST, what: ECHO }, { environment: net, signal: controller.signal })), reason);
    await net.clock.advance(100);
    assert.equal(net.connections, 0);
    assert.equal(net.clock.pending, 0, `after ${afterMs}`);
  }
});

test("an idle connection: kept, cut, or forgotten, beside the budget", async () => {
  const alive = await why(await network(scripted(mapper([PORT])), scripted(service)), { idleMs: 20_000 });
  assert.deepEqual(
    of(alive, "idle").map(({ outcome, idleMs }) => [outcome, idleMs]),
    [["alive", 20_000]],
  );
  assert.ok(alive.ms >= 20_000);
  const net = new SimulatedNetwork();
  await net.serve(HOST, 135, scripted(mapper([PORT])));
  let calls = 0;
  await net.serve(
    HOST,
    PORT,
    scripted((pdu, send) => (pdu.kind === "request" && ++calls > 4 ? [] : service(pdu, send))),
  );
  const forgotten = await why(net, { idleMs: 20_000 });
  assert.deepEqual(
    of(forgotten, "idle").map(({ outcome }) => outcome),
    ["silent"],
  );
});

test("ports are dialled in a range only where that is asked for, and not all at once", async () => {
  const net = await network("refused", scripted(service));
  const file = await why(net, { scan: [PORT - 300, PORT + 99] });
  const scanned = of(file, "dial").filter(({ purpose }) => purpose === "scan");
  assert.deepEqual(
    scanned.filter(({ outcome }) => outcome === "open").map(({ port }) => port),
    [PORT],
  );
  assert.equal(scanned.length, 17);
  assert.equal(net.dialled.length, 401);
  assert.ok(file.ms >= 1_990, String(file.ms));
});

test("what is nothing that is known is said, with what is near", async () => {
  await assert.rejects(
    diagnoseHost({ host: HOST, what: "ad-replicatoin" }),
    (error) => error instanceof TargetError && error.near.includes("ad-replication"),
  );
  await assert.rejects(diagnoseHost({ host: HOST, what: "ncalrpc:[x]" }));
  await assert.rejects(diagnoseHost({ host: `${HOST}:99999` }), TargetError);
});

/** mulberry32: the same seed gives the same run. */
function generator(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

test("servers that do anything at any time: it ends in time, in order, with evidence that can be written down", async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = generator(seed);
    const honest = [mapper([PORT, PORT + 1, 1, 65_535], random(2) === 0 ? "10.9.9.9" : undefined), service];
    const anything: Scripted = (pdu, send) => {
      const good = honest[random(2)]!(pdu, send);
      switch (random(8)) {
        case 0:
          return [];
        case 1:
          return ["close"];
        case 2:
          return ["reset"];
        case 3:
          return [Uint8Array.from({ length: 1 + random(64) }, () => random(256))];
        case 4:
          return [...good, ...good];
        case 5:
          return good.map((one) => {
            if (typeof one === "string") return one;
            const octets = one instanceof Uint8Array ? one.slice() : encodePdu(one).slice();
            octets[random(octets.length)] = random(256);
            return octets;
          });
        default:
          return good;
      }
    };
    const net = new SimulatedNetwork();
    for (const port of [135, PORT, PORT + 1]) await net.serve(HOST, port, scripted(anything));
    const what = random(3) === 0 ? "" : ECHO;
    const file = await net.run(diagnoseHost({ host: HOST, what }, { environment: net, ...(random(4) === 0 ? { idleMs: 500 } : {}) }));
    assert.ok(file.ms < 10_500, `seed ${seed}: ${file.ms}`);
    assert.ok(JSON.stringify(file).length < 2_000_000);
    assert.ok(!net.dialled.some((one) => one.startsWith("10.9")), `seed ${seed}`);
    await net.clock.advance(5_000);
    assert.equal(net.connections, 0, `seed ${seed}`);
    assert.equal(net.clock.pending, 0, `seed ${seed}`);
  }
});
