import assert from "node:assert/strict";
import { test } from "node:test";
import { CL_PF } from "../../src/pdu/cl/header.ts";
import { type Analysed, analyse, Comparison, files, missing, type OracleLine, oracleOf, pathOf, whole } from "./oracle.ts";
import { rpcDifferences } from "./rpc-differences.ts";
import { ours, rpcOf, theirs } from "./rpc-facts.ts";

const corpus = new Map<string, { readonly analysed: Analysed; readonly oracle: readonly OracleLine[] }>();

/** Read once: each of the tests below looks at all of them. */
function all(): typeof corpus {
  if (corpus.size === 0) {
    for (const file of files) corpus.set(file, { analysed: analyse(pathOf(file)), oracle: oracleOf(file) });
  }
  return corpus;
}

test("PDUs equal the oracle's in every capture, but for the differences that are explained", () => {
  const comparison = new Comparison(rpcDifferences);
  for (const [file, { analysed, oracle }] of all()) {
    comparison.file(file, rpcOf(analysed.messages).map(ours), oracle.filter(({ kind }) => kind === "dcerpc").map(theirs));
  }
  comparison.end();
  assert.ok(comparison.equal > (whole ? 9000 : 900), `${comparison.equal} PDUs are equal`);
});

test("calls are paired as in the oracle", () => {
  const wrong: string[] = [];
  let pairs = 0;
  for (const [file, { analysed, oracle }] of all()) {
    const ends = new Map<string, number>();
    for (const record of analysed.records) {
      if (record.kind === "call" && record.request !== undefined && record.answer !== undefined)
        ends.set(`${record.answer.frame} ${record.callId} ${record.request.frame}`, record.request.frame);
    }
    // tshark names the first request of a call_id also where the number was used again; the nearest before the answer is meant.
    const requests = new Map<string, number>();
    for (const line of oracle) {
      if (line["kind"] !== "dcerpc") continue;
      const key = `${line["tr"]} ${line["stream"]} ${line["fid"] ?? ""} ${line["call"] ?? `${line["act"]} ${line["seq"]}`}`;
      const flags = Number(line["flags"] ?? 3);
      if (line["ptype"] === "request" && (flags & 1) !== 0) requests.set(key, Number(line["frame"]));
      // The last fragment ends a call; a connectionless response may have several, and its end is not told by tshark.
      if (line["request_in"] === undefined || line["ver"] === 4 || (flags & 2) === 0) continue;
      const request = requests.get(key);
      // One answer ends a call: one server of the lab answers several times, which tshark ties to the same request.
      if (request === undefined) continue;
      requests.delete(key);
      pairs++;
      if (!ends.has(`${line["frame"]} ${line["call"]} ${request}`))
        wrong.push(`${file}: ${request} is answered by ${line["frame"]} (call ${line["call"]})`);
    }
  }
  assert.deepEqual(wrong.slice(0, 20), []);
  assert.ok(pairs > (whole ? 800 : 300), `${pairs} pairs`);
});

test("connectionless calls are paired as activity and sequence number of the oracle say", { skip: missing }, () => {
  const wrong: string[] = [];
  let pairs = 0;
  for (const [file, { analysed, oracle }] of all()) {
    const ends = new Set<string>();
    for (const record of analysed.records) {
      if (record.kind === "call" && record.connectionless && record.request !== undefined && record.answer !== undefined)
        ends.add(`${record.request.frame} ${record.answer.frame} ${record.callId}`);
    }
    const requests = new Map<string, unknown>();
    const answered = new Set<string>();
    for (const line of oracle) {
      if (line["kind"] !== "dcerpc" || line["ver"] !== 4) continue;
      const key = `${line["act"]} ${line["seq"]}`;
      if (line["ptype"] === "request" && !requests.has(key)) requests.set(key, line["frame"]);
      // Of an answer in fragments the oracle does not tell the end, and what comes again is no second answer.
      if (!["response", "fault", "reject"].includes(String(line["ptype"])) || (Number(line["flags1"]) & CL_PF.frag) !== 0) continue;
      if (!requests.has(key) || answered.has(key)) continue;
      answered.add(key);
      pairs++;
      if (!ends.has(`${requests.get(key)} ${line["frame"]} ${line["seq"]}`))
        wrong.push(`${file}: ${requests.get(key)} is answered by ${line["frame"]} (sequence ${line["seq"]})`);
    }
  }
  assert.deepEqual(wrong.slice(0, 20), []);
  assert.ok(pairs > 800, `${pairs} pairs`);
});

test("what mappers were asked and told equals the oracle's", () => {
  const wrong: string[] = [];
  let lines = 0;
  for (const [file, { analysed, oracle }] of all()) {
    const mappings = analysed.records.filter((record) => record.kind === "mapping");
    for (const line of oracle) {
      if (line["kind"] !== "epm") continue;
      const towers = line["towers"] as readonly OracleTower[];
      const told = mappings.filter(({ answer }) => answer?.frame === line["frame"]);
      const asked = mappings.filter(({ request }) => request?.frame === line["frame"]);
      lines++;
      if (line["rc"] !== undefined) {
        const want = towers.map((tower) => towerLine(tower)).sort();
        // One record without a tower says what was asked where nothing was told.
        const got = told
          .filter(({ status, endpoint }) => status === 0 && endpoint !== "")
          .map(
            ({ interface: ref, protocolSequence, endpoint, host }) => `${ref?.uuid} ${ref?.major} ${protocolSequence} ${endpoint} ${host}`,
          )
          .sort();
        if (JSON.stringify(got) !== JSON.stringify(want))
          wrong.push(`${file} ${line["frame"]}: ${got.join("; ")} and not ${want.join("; ")}`);
        const annotations = told.flatMap(({ annotation }) => annotation ?? []).sort();
        const said = ((line["annotations"] ?? []) as string[]).filter((text) => text !== "").sort();
        if (JSON.stringify(annotations) !== JSON.stringify(said))
          wrong.push(`${file} ${line["frame"]}: ${annotations.join("; ")} and not ${said.join("; ")}`);
        for (const { status } of told)
          if (status !== line["rc"]) wrong.push(`${file} ${line["frame"]}: status ${status} and not ${line["rc"]}`);
      } else if (Number(line["opnum"]) <= 3) {
        const uuids = towers.flatMap(({ uuid, xfer }) => [uuid, xfer]);
        if (asked.length === 0) wrong.push(`${file} ${line["frame"]}: nothing`);
        if (line["opnum"] !== 3) continue;
        for (const { interface: ref } of asked)
          if (ref !== undefined && !uuids.includes(ref.uuid))
            wrong.push(`${file} ${line["frame"]}: asked for ${ref.uuid}, not ${uuids.join(" ")}`);
      }
    }
  }
  assert.deepEqual(wrong.slice(0, 20), []);
  assert.ok(lines > (whole ? 550 : 400), `${lines} lines`);
});

interface OracleTower {
  readonly uuid: string;
  readonly xfer: string;
  /** The major version with its octets exchanged. */
  readonly ver: number;
  readonly tcp_port?: number;
  readonly udp_port?: number;
  readonly http_port?: number;
  readonly named_pipe?: string;
  /** Of pipes of the network; those of the same host are in a field of the same name. */
  readonly netbios_name?: string;
  readonly ip?: string;
}

function towerLine({ uuid, ver, ip, ...rest }: OracleTower): string {
  const [sequence, endpoint] =
    rest.tcp_port !== undefined
      ? ["ncacn_ip_tcp", rest.tcp_port]
      : rest.udp_port !== undefined
        ? ["ncadg_ip_udp", rest.udp_port]
        : rest.http_port !== undefined
          ? ["ncacn_http", rest.http_port]
          : [rest.netbios_name === undefined ? "ncalrpc" : "ncacn_np", rest.named_pipe ?? ""];
  return `${uuid} ${((ver & 0xff) << 8) | (ver >>> 8)} ${sequence} ${endpoint} ${ip === undefined || ip === "0.0.0.0" ? "" : ip}`;
}

test("the interface and the pipe of every PDU are the oracle's", () => {
  const wrong: string[] = [];
  let interfaces = 0;
  let pipes = 0;
  for (const [file, { analysed, oracle }] of all()) {
    const lines = new Map<string, OracleLine[]>();
    for (const line of oracle) {
      if (line["kind"] !== "dcerpc" || line["ver"] === 4) continue;
      const key = theirs(line);
      if (!lines.get(key)?.push(line)) lines.set(key, [line]);
    }
    for (const message of rpcOf(analysed.messages)) {
      const line = lines.get(ours(message))?.shift();
      if (line === undefined) continue;
      if (line["uuid"] !== undefined && message.contextId !== undefined) {
        interfaces++;
        const mine = `${message.interface?.uuid} ${message.interface?.major}`;
        if (mine !== `${line["uuid"]} ${line["ifver"]}`) wrong.push(`${file} ${line["frame"]} interface ${mine}`);
      }
      // Of SMB 1's transactions tshark has their name, which is that of no pipe.
      const pipe = pipeName(line["pipe"]);
      if (message.carrier.kind !== "pipe" || pipe === "") continue;
      pipes++;
      if (pipeName(message.carrier.name) !== pipe) wrong.push(`${file} ${line["frame"]} pipe ${pipeName(message.carrier.name)}`);
    }
  }
  assert.deepEqual(wrong, whole ? ELSEWHERE.map(([line]) => line) : []);
  assert.ok(interfaces > (whole ? 4000 : 700), `${interfaces} interfaces`);
  assert.ok(!whole || pipes > 1500, `${pipes} pipes`);
});

/** Where tshark has what belongs to another open of the same connection. */
const ELSEWHERE: readonly (readonly [line: string, why: string])[] = [
  ["suri__smb-length-5770__input.pcap 2099 pipe mdssvc", "tshark has the name of the file that the same compound opens, reads and closes"],
  [
    "zeek__mapi.pcap 719 interface undefined undefined",
    "FID 0xA00C was opened before the capture began; tshark has the bind of FID 0x2800",
  ],
  [
    "zeek__mapi.pcap 720 interface undefined undefined",
    "FID 0xA00C was opened before the capture began; tshark has the bind of FID 0x2800",
  ],
];

function pipeName(text: unknown): string {
  return String(text ?? "")
    .toLowerCase()
    .replace(/^\\+/, "")
    .replace(/^pipe\\/, "");
}

test("octets of stub data are what the oracle's lengths leave, in both directions", () => {
  const wrong: string[] = [];
  let compared = 0;
  for (const [file, { analysed, oracle }] of all()) {
    const stubs = new Map<string, number>();
    for (const line of oracle) {
      if (line["kind"] !== "dcerpc") continue;
      stubs.set(`${line["stream"]} ${line["frame"]} ${line["ptype"]} ${line["call"] ?? line["seq"]}`, stubOf(line));
    }
    for (const record of analysed.records) {
      if (record.kind !== "call" || record.carrier.kind === "http" || record.fault !== undefined) continue;
      for (const side of [0, 1] as const) {
        const mark = side === 0 ? record.request : record.answer;
        if (mark === undefined || record.fragments[side] !== 1) continue;
        const stub = stubs.get(`${record.conversation.number} ${mark.frame} ${side === 0 ? "request" : "response"} ${record.callId}`);
        if (stub === undefined) continue;
        compared++;
        if (stub !== record.octets[side]) wrong.push(`${file} ${mark.frame}: ${record.octets[side]} octets and not ${stub}`);
      }
    }
  }
  assert.deepEqual(wrong.slice(0, 20), []);
  assert.ok(compared > (whole ? 5000 : 500), `${compared} stubs`);
});

function stubOf(line: OracleLine): number {
  const length = Number(line["frag_len"]);
  if (line["ver"] === 4) return length;
  const verifier = Number(line["auth_len"]) === 0 ? 0 : Number(line["auth_len"]) + 8 + Number(line["auth_pad"] ?? 0);
  const object = line["ptype"] === "request" && (Number(line["flags"]) & 0x80) !== 0 ? 16 : 0;
  return length - 24 - object - verifier;
}
