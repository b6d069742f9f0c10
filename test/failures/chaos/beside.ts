/** Services that stand beside RPC: a name server, a KDC, a directory and a file server, as far as somebody looks whether they are there. */
import { createSocket, type Socket as Datagrams } from "node:dgram";
import { createServer, isIPv6, type Server, type Socket } from "node:net";
import { encodeUtf8 } from "../../../src/bytes/utf8.ts";
import { parseIpv4, parseIpv6 } from "../../../src/ids/ip-address.ts";
import { type DnsMessage, type DnsRecord, decodeDnsMessage, encodeDnsMessage } from "../../../src/pdu/dns/message.ts";
import { DNS_TYPE } from "../../../src/pdu/dns/record.ts";
import { decodeAsReq } from "../../../src/pdu/kerberos/as-req.ts";
import { encodeKrbError } from "../../../src/pdu/kerberos/krb-error.ts";
import { encodeEtypeInfo2, encodeMethodData, PA_TYPE } from "../../../src/pdu/kerberos/pa-data.ts";
import { encodeBindResponse } from "../../../src/pdu/ldap/bind-response.ts";
import { decodeLdapMessage, ldapMessageLength } from "../../../src/pdu/ldap/message.ts";
import { encodeNetlogonResponse } from "../../../src/pdu/ldap/netlogon-response.ts";
import { decodeSearchRequest, SEARCH_REQUEST } from "../../../src/pdu/ldap/search-request.ts";
import { encodeSearchResultDone } from "../../../src/pdu/ldap/search-result-done.ts";
import { encodeSearchResultEntry } from "../../../src/pdu/ldap/search-result-entry.ts";
import { decodeSmb2Header, SMB2_FLAG } from "../../../src/pdu/smb2/header.ts";
import { DIALECT, encodeSmb2NegotiateResponse } from "../../../src/pdu/smb2/negotiate.ts";
import type { DnsAnswer, DnsPort, KdcPort, LdapPort, SmbPort } from "./plan.ts";

type Reply = (answer: Uint8Array) => void;

// --- DNS, [RFC 1035] ---

export async function dnsPort({ port, zone }: DnsPort, address: string): Promise<void> {
  const answer = (request: Uint8Array, reply: Reply) => {
    const asked = decodeDnsMessage(request, { part: "head" });
    const [question] = asked.questions;
    if (question === undefined) return;
    const known = zone[question.name.join(".").toLowerCase()];
    if (known?.silent === true) return;
    const bytes = encodeDnsMessage(dnsAnswer(asked, known));
    if (known?.delayMs === undefined) reply(bytes);
    else setTimeout(() => reply(bytes), known.delayMs);
  };
  await datagrams(port, address, answer);
  await stream(port, address, 2, (head) => (head[0]! << 8) | head[1]!, answer);
}

function dnsAnswer(asked: DnsMessage, known: DnsAnswer | undefined): DnsMessage {
  const [question] = asked.questions;
  const { name, type } = question!;
  const told: Readonly<Record<number, readonly Uint8Array[] | undefined>> = {
    [DNS_TYPE.A]: known?.a?.map(v4),
    [DNS_TYPE.AAAA]: known?.aaaa?.map(v6),
    [DNS_TYPE.PTR]: known?.ptr?.split(" ").map(labels),
  };
  const octets = told[type];
  const answers: DnsRecord[] = (octets ?? []).map((data) => ({ name, type, class: 1, ttl: 60, data }));
  const code = (type === DNS_TYPE.AAAA ? known?.aaaaCode : undefined) ?? known?.code ?? (known === undefined ? 3 : 0);
  return {
    ...asked,
    response: true,
    authoritative: true,
    recursionAvailable: true,
    responseCode: code,
    answers,
    authorities: [],
    additional: [],
  };
}

const v4 = (text: string) => parseIpv4(text)!;
const v6 = (text: string) => parseIpv6(text)!.octets;
const labels = (name: string) => Buffer.from([...name.split(".").flatMap((one) => [one.length, ...Buffer.from(one)]), 0]);

// --- Kerberos, [RFC 4120] ---

export async function kdcPort(rules: KdcPort, address: string): Promise<void> {
  const answer = (request: Uint8Array, reply: Reply) => reply(kdcAnswer(rules, request));
  const transports = rules.transports ?? ["tcp", "udp"];
  if (transports.includes("udp")) await datagrams(rules.port, address, answer);
  if (transports.includes("tcp")) await stream(rules.port, address, 4, (head) => Buffer.from(head).readUInt32BE(0), answer);
}

function kdcAnswer({ realm, error, clockSeconds = 0 }: KdcPort, request: Uint8Array): Uint8Array {
  const { padata, cname } = decodeAsReq(request);
  const stamped = padata?.some(({ type }) => type === PA_TYPE.encTimestamp) === true;
  const errorCode = error ?? (stamped && Math.abs(clockSeconds) > 300 ? 37 : stamped ? 24 : 25);
  const now = new Date(Date.now() + clockSeconds * 1_000);
  const info = encodeEtypeInfo2([{ etype: 18, salt: `${realm}salt`, s2kparams: undefined }]);
  return encodeKrbError({
    ctime: undefined,
    cusec: undefined,
    stime: `${now.toISOString().replace(/[-:T]|\..*/g, "")}Z`,
    susec: now.getUTCMilliseconds() * 1_000,
    errorCode,
    crealm: undefined,
    cname,
    realm,
    sname: { type: 2, components: ["krbtgt", realm] },
    etext: undefined,
    edata:
      errorCode === 25
        ? encodeMethodData([
            { type: PA_TYPE.etypeInfo2, value: info },
            { type: PA_TYPE.encTimestamp, value: new Uint8Array(0) },
          ])
        : undefined,
  });
}

// --- LDAP, [RFC 4511], and the ping of [MS-ADTS] 6.3.3 ---

export async function ldapPort(rules: LdapPort, address: string): Promise<void> {
  const transports = rules.transports ?? ["tcp", "udp"];
  if (transports.includes("udp"))
    await datagrams(rules.port, address, (request, reply) => {
      for (const one of ldapAnswers(rules, request, true)) reply(one);
    });
  if (!transports.includes("tcp")) return;
  await listenStream(rules.port, address, (socket) => {
    let waiting = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      waiting = Buffer.concat([waiting, chunk]);
      for (;;) {
        const length = ldapMessageLength(waiting);
        if (length === undefined || waiting.length < length) return;
        for (const one of ldapAnswers(rules, waiting.subarray(0, length), false)) socket.write(one);
        waiting = waiting.subarray(length);
      }
    });
  });
}

const LDAP_BIND_REQUEST = 0x60;

function ldapAnswers({ domain, host, clockSeconds = 0 }: LdapPort, request: Uint8Array, ping: boolean): Uint8Array[] {
  const { message } = decodeLdapMessage(request);
  const { messageId } = message;
  const done = { messageId, resultCode: 0, matchedDN: "", diagnosticMessage: "" };
  if (message.tag === LDAP_BIND_REQUEST) return [encodeBindResponse({ ...done, serverSaslCreds: undefined })];
  if (message.tag !== SEARCH_REQUEST) return [];
  decodeSearchRequest(request);
  const now = new Date(Date.now() + clockSeconds * 1_000).toISOString().replace(/[-:T]|\..*/g, "");
  const name = domain
    .split(".")
    .map((label) => `DC=${label}`)
    .join(",");
  const short = domain.split(".")[0]!.toUpperCase();
  const computer = host.split(".")[0]!.toUpperCase();
  const text = (type: string, ...values: string[]) => ({ type, values: values.map((value) => encodeUtf8(value)) });
  const netlogon = encodeNetlogonResponse({
    opcode: 23,
    flags: 0x0001f1fd,
    domainGuid: "b0a4f6d2-31a6-4a3e-9c8e-4d1b1f0f7a55",
    dnsForestName: domain,
    dnsDomainName: domain,
    dnsHostName: host,
    netbiosDomainName: short,
    netbiosComputerName: computer,
    userName: "",
    dcSiteName: "Default-First-Site-Name",
    clientSiteName: "Default-First-Site-Name",
  });
  const attributes = ping
    ? [{ type: "netlogon", values: [netlogon] }]
    : [
        text("currentTime", `${now}.0Z`),
        text("dnsHostName", host),
        text("defaultNamingContext", name),
        text("rootDomainNamingContext", name),
        text("namingContexts", name),
        text("serverName", `CN=${computer},CN=Servers,CN=Default-First-Site-Name,CN=Sites,CN=Configuration,${name}`),
        text("supportedLDAPVersion", "2", "3"),
        text("isGlobalCatalogReady", "TRUE"),
      ];
  return [encodeSearchResultEntry({ messageId, objectName: "", attributes }), encodeSearchResultDone(done)];
}

// --- SMB 2, [MS-SMB2] ---

export async function smbPort({ port }: SmbPort, address: string): Promise<void> {
  await stream(
    port,
    address,
    4,
    (head) => Buffer.from(head).readUInt32BE(0),
    (request, reply) => {
      if (request[0] !== 0xfe) return;
      const header = decodeSmb2Header(request);
      reply(
        encodeSmb2NegotiateResponse(
          { ...header, status: 0, flags: SMB2_FLAG.SERVER_TO_REDIR },
          {
            securityMode: 1,
            dialect: DIALECT.SMB_2_1,
            serverGuid: new Uint8Array(16).fill(7),
            capabilities: 0,
            maxTransactSize: 1 << 20,
            maxReadSize: 1 << 20,
            maxWriteSize: 1 << 20,
            systemTime: (BigInt(Date.now()) + 11_644_473_600_000n) * 10_000n,
            serverStartTime: 0n,
            securityBuffer: new Uint8Array(0),
            contexts: [],
          },
        ),
      );
    },
  );
}

// --- carriers ---

function datagrams(port: number, address: string, answer: (request: Uint8Array, reply: Reply) => void): Promise<Datagrams> {
  const socket = createSocket(isIPv6(address) ? "udp6" : "udp4");
  socket.on("message", (request, from) => {
    attempt(() => answer(request, (bytes) => socket.send(bytes, from.port, from.address)));
  });
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(port, address, () => resolve(socket));
  });
}

/** Messages behind their length, of `head` octets. */
function stream(
  port: number,
  address: string,
  head: 2 | 4,
  lengthOf: (head: Uint8Array) => number,
  answer: (request: Uint8Array, reply: Reply) => void,
): Promise<Server> {
  return listenStream(port, address, (socket) => {
    let waiting = Buffer.alloc(0);
    const reply = (bytes: Uint8Array) => {
      const length = Buffer.alloc(head);
      length.writeUIntBE(bytes.length, 0, head);
      socket.write(Buffer.concat([length, bytes]));
    };
    socket.on("data", (chunk) => {
      waiting = Buffer.concat([waiting, chunk]);
      while (waiting.length >= head && waiting.length >= head + lengthOf(waiting)) {
        const end = head + lengthOf(waiting);
        const one = waiting.subarray(head, end);
        waiting = waiting.subarray(end);
        attempt(() => answer(one, reply));
      }
    });
  });
}

function listenStream(port: number, address: string, serve: (socket: Socket) => void): Promise<Server> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    serve(socket);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => resolve(server));
  });
}

/** A request that is none of ours is not answered. */
function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    console.error((error as Error).message);
  }
}
