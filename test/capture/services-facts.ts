/** What the services beside RPC said, as lines that can be compared: ours, and the oracle's. */
import type { Message } from "../../src/capture/listener.ts";
import type { TraceRecord } from "../../src/capture/records.ts";
import { traceCaptures } from "../../src/findings/trace.ts";
import { type OracleLine, octetsOf } from "./oracle.ts";

export interface Services {
  readonly lines: readonly string[];
  readonly records: readonly TraceRecord[];
}

export async function servicesOf(path: string): Promise<Services> {
  const lines: string[] = [];
  const records: TraceRecord[] = [];
  await traceCaptures([{ name: path, octets: [octetsOf(path)] }], {
    onMessage: (message) => {
      const line = ours(message);
      if (line !== undefined) lines.push(line);
    },
    onRecord: (record) => records.push(record),
  });
  return { lines, records };
}

/** undefined for what the oracle does not tell: other protocols, what could not be read, buffers that are sealed, NetBIOS names. */
function ours(message: Message): string | undefined {
  const { protocol, frame } = message;
  if (protocol === "kerberos") return kerberos(frame, message.summary);
  if (protocol === "dns") return dns(frame, message.summary);
  if (protocol !== "ldap") return undefined;
  const match = /^(.+), MessageID: (\d+)$/.exec(message.summary);
  return match === null ? undefined : `frame=${frame} ldap op=${OPERATIONS[match[1]!]} id=${match[2]}`;
}

/** messageID by frame, of what `theirs` was given last. */
let lastId: { frame: unknown; id: unknown } = { frame: undefined, id: undefined };

/** undefined for what we do not read: other protocols, and tickets that other protocols carry. */
export function theirs(line: OracleLine): string | undefined {
  const { p, frame } = line;
  switch (p) {
    case "krb5": {
      if (line["over"] === "gss") return undefined;
      const names = String(line["sname"] ?? "");
      if (line["msg"] === "KRB-ERROR") return `frame=${frame} kerberos KRB-ERROR error=${line["error"]}`;
      // It has the first three components of all names: for a TGS-REQ two of the ticket and one of the service that is asked for.
      const service = line["msg"] === "TGS-REQ" ? names.split("/")[2] : names;
      return `frame=${frame} kerberos ${line["msg"]} sname=${line["msg"] === "TGS-REP" ? "" : service}`;
    }
    case "dns":
    case "nbns/mdns/llmnr":
      if (line["resp"] === true) return `frame=${frame} dns response rcode=${line["rcode"]}`;
      return `frame=${frame} dns query ${line["q"] === "<Root>" ? "." : plain(String(line["q"]).replace(/\\(?:[0-7]{3}|[abfnrtv])/g, "?"))} type=${line["qtype"]}`;
    case "ldap":
    case "cldap":
      // It has not more than some messageIDs of a frame; entries of one answer share theirs.
      if (line["id"] !== undefined) lastId = { frame, id: line["id"] };
      return `frame=${frame} ldap op=${line["op"]} id=${lastId.frame === frame ? lastId.id : undefined}`;
    default:
      return undefined;
  }
}

const KERBEROS: Readonly<Record<string, string>> = {
  "AS Request": "AS-REQ",
  "AS Response": "AS-REP",
  "TGS Request": "TGS-REQ",
  "TGS Response": "TGS-REP",
  "AP Request": "AP-REQ",
  "AP Response": "AP-REP",
};

function kerberos(frame: number, summary: string): string | undefined {
  const error = /^KRB_ERROR {2}- \S.* \((\d+)\)$/.exec(summary);
  if (error !== null) return `frame=${frame} kerberos KRB-ERROR error=${error[1]}`;
  const type = KERBEROS[summary.split(" ").slice(0, 2).join(" ")];
  const name = /Sname: ([^\]]*)\]?$/.exec(summary)?.[1] ?? "";
  if (type === undefined) return undefined;
  return `frame=${frame} kerberos ${type} sname=${type === "TGS-REQ" ? name.split("/")[0] : name}`;
}

const TYPES: Readonly<Record<string, number>> = {
  "Host Addr": 1,
  "Auth. NS": 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  ALL: 255,
};
const CODES: readonly string[] = ["Success", "Format Error", "Server failure", "Name Error", "Not Implemented", "Refused"];

/** What is not ASCII is no part of a host's name, and tools show it each in its own way. */
function plain(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, "?");
}

function dns(frame: number, summary: string): string | undefined {
  const answer = /Response - ([^,]+)/.exec(summary)?.[1];
  if (answer !== undefined)
    return `frame=${frame} dns response rcode=${CODES.includes(answer) ? CODES.indexOf(answer) : answer.split(" ")[1]}`;
  const query = /Query {2}for (.*) of type (.+) on class /s.exec(summary);
  return query === null ? undefined : `frame=${frame} dns query ${plain(query[1]!)} type=${TYPES[query[2]!] ?? query[2]}`;
}

const OPERATIONS: Readonly<Record<string, number>> = {
  "Bind Request": 0,
  "Bind Response": 1,
  "Unbind Request": 2,
  "Search Request": 3,
  "Search Result Entry": 4,
  "Search Result Done": 5,
  "Modify Request": 6,
  "Modify Response": 7,
  "Add Request": 8,
  "Add Response": 9,
  "Del Request": 10,
  "Del Response": 11,
  "Modify DN Request": 12,
  "Modify DN Response": 13,
  "Compare Request": 14,
  "Compare Response": 15,
  "Abandon Request": 16,
  "Search Result Reference": 19,
  "Extended Request": 23,
  "Extended Response": 24,
  "Intermediate Response": 25,
};
