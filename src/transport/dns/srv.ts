/**
 * SRV records, [RFC 2782], as any name server writes them. Node's resolver refuses answers in which the target is compressed (EBADRESP): Samba's name server
 * writes such, as that of Windows 2000 did. Those are asked for once more, and read by pdu/dns.
 */

import { createSocket } from "node:dgram";
import { resolveSrv as nodeResolveSrv, Resolver } from "node:dns/promises";
import { isIPv6, Socket } from "node:net";
import { random } from "#crypto";
import { joined } from "../../bytes/joined.ts";
import { decodeDnsMessage, encodeDnsQuery } from "../../pdu/dns/message.ts";
import { DNS_TYPE, dnsValue } from "../../pdu/dns/record.ts";
import { DecodeError } from "../../status/errors.ts";
import { nameServerAddress } from "./name-server.ts";

export interface SrvAnswer {
  readonly name: string;
  readonly port: number;
  readonly priority: number;
  readonly weight: number;
}

const CLASS_IN = 1;
const PATIENCE_MS = 2_000;
/** An answer over TCP says its length in 16 bits. */
const MAX_RECORDS = 256;

/**
 * @param name `_ldap._tcp.dc._msdcs.lab.test`
 * @param servers addresses (with `:port` where it is not 53) of name servers; default: this machine's
 * @throws the resolver's error (`code` ENOTFOUND, ENODATA, ETIMEOUT, ...) @throws DecodeError for an answer that cannot be read
 */
export async function resolveSrv(name: string, servers?: readonly string[]): Promise<readonly SrvAnswer[]> {
  const resolver = new Resolver({ timeout: PATIENCE_MS, tries: 2 });
  if (servers !== undefined) resolver.setServers(servers);
  try {
    return await (servers === undefined ? nodeResolveSrv(name) : resolver.resolveSrv(name));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EBADRESP")) throw error;
    for (const server of resolver.getServers()) {
      const answer = await askServer(name, server).catch((failure: unknown) => {
        if (failure instanceof DecodeError) throw failure;
        return undefined;
      });
      if (answer !== undefined) return answer;
    }
    throw error;
  }
}

async function askServer(name: string, server: string): Promise<readonly SrvAnswer[]> {
  const { host, port } = nameServerAddress(server);
  const id = (random(2)[0]! << 8) | random(1)[0]!;
  const question = { name: name.split(".").filter((label) => label !== ""), type: DNS_TYPE.SRV };
  const query = encodeDnsQuery(id, question);
  let message = decodeDnsMessage(await askByUdp(host, port, query), { part: "answers" });
  if (message.truncated) message = decodeDnsMessage(await askByTcp(host, port, query), { part: "answers" });
  const asked = message.questions[0];
  if (message.id !== id || !message.response || asked?.name.join(".").toLowerCase() !== question.name.join(".").toLowerCase()) {
    throw new DecodeError("DNS message", 0, "it answers another question");
  }
  return message.answers
    .filter((record) => record.type === DNS_TYPE.SRV && record.class === CLASS_IN)
    .slice(0, MAX_RECORDS)
    .map((record) => {
      const value = dnsValue(record);
      if (value?.kind !== "service") throw new DecodeError("DNS record SRV", 0, "no service");
      return { name: value.target.join("."), port: value.port, priority: value.priority, weight: value.weight };
    });
}

function askByUdp(host: string, port: number, query: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
    const timer = setTimeout(() => done(() => reject(new Error("ETIMEOUT"))), PATIENCE_MS);
    const done = (settle: () => void) => {
      clearTimeout(timer);
      socket.removeAllListeners();
      socket.on("error", () => {});
      socket.close();
      settle();
    };
    socket.on("error", (error) => done(() => reject(error)));
    socket.on("message", (octets) => done(() => resolve(new Uint8Array(octets))));
    socket.on("connect", () => socket.send(query));
    socket.connect(port, host);
  });
}

function askByTcp(host: string, port: number, query: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const socket = new Socket();
    const parts: Uint8Array[] = [];
    const timer = setTimeout(() => done(() => reject(new Error("ETIMEOUT"))), PATIENCE_MS);
    const done = (settle: () => void) => {
      clearTimeout(timer);
      socket.removeAllListeners();
      socket.on("error", () => {});
      socket.destroy();
      settle();
    };
    socket.on("error", (error) => done(() => reject(error)));
    socket.on("end", () => done(() => reject(new Error("ECONNRESET"))));
    socket.on("data", (octets) => {
      parts.push(new Uint8Array(octets));
      const all = joined(parts);
      if (all.length < 2) return;
      const length = (all[0]! << 8) | all[1]!;
      if (all.length >= 2 + length) done(() => resolve(all.subarray(2, 2 + length)));
    });
    socket.connect(port, host, () => socket.write(joined([Uint8Array.of(query.length >> 8, query.length & 0xff), query])));
  });
}

/** As Resolver.getServers() writes them: `10.0.0.1`, `10.0.0.1:5353`, `::1`, `[::1]:5353`. */
