/** Errors of routers and hosts, and the conversations that they quote. */
import type { Analysis } from "../analysis.ts";
import type { AddressCache } from "../ip/address.ts";
import { be16 } from "../link/cursor.ts";
import type { Packet } from "../packet.ts";
import type { IcmpRecord } from "../records.ts";
import type { FlowTable } from "../table.ts";
import { icmpMeaning } from "./words.ts";

const TCP = 6;
const UDP = 17;
const FRAGMENT = 44;
/** Conversations that are looked through, the latest first, where none has the quoted addresses. */
const NEAR = 256;

interface Flows {
  readonly table: FlowTable;
  icmp(entry: number, record: IcmpRecord): void;
}

/** The packet within an error: as much as its sender quoted. */
interface Quoted {
  readonly version: 4 | 6;
  readonly source: number;
  readonly destination: number;
  readonly protocol: number;
  /** Where its ports stand; -1 where they are not quoted. */
  readonly ports: number;
}

/** type(1) code(1) checksum(2) rest(4) quoted packet. Emits a record, and hands it to the conversation. */
export function icmpError(analysis: Analysis, addresses: AddressCache, packet: Packet, tcp: Flows, udp: Flows): void {
  const { bytes, transport, end, ipVersion } = packet;
  if (transport + 8 > end || ipVersion === 0) return;
  const type = bytes[transport]!;
  const code = bytes[transport + 1]!;
  const meaning = icmpMeaning(ipVersion, type, code);
  if (meaning === undefined) return;
  const quoted = readQuoted(bytes, transport + 8, end);
  const ports = quoted === undefined ? -1 : quoted.ports;
  const flows = quoted !== undefined && ports >= 0 ? (quoted.protocol === TCP ? tcp : udp) : undefined;
  const entry = flows === undefined ? -1 : find(flows.table, packet, quoted!);
  const record: IcmpRecord = {
    kind: "icmp",
    mark: { frame: packet.frame.number, time: packet.frame.time },
    from: addresses.text(bytes, ipVersion, packet.source),
    to: addresses.text(bytes, ipVersion, packet.destination),
    version: ipVersion,
    type,
    code,
    words: meaning[0],
    meaning: meaning[1],
    quoted:
      quoted === undefined
        ? undefined
        : {
            transport: quoted.protocol === TCP ? "tcp" : quoted.protocol === UDP ? "udp" : "other",
            source: { address: addresses.text(bytes, quoted.version, quoted.source), port: ports < 0 ? 0 : be16(bytes, ports) },
            destination: {
              address: addresses.text(bytes, quoted.version, quoted.destination),
              port: ports < 0 ? 0 : be16(bytes, ports + 2),
            },
          },
    tied: entry >= 0,
  };
  if (entry >= 0) flows?.icmp(entry, record);
  analysis.emit(record);
}

function readQuoted(bytes: Uint8Array, at: number, end: number): Quoted | undefined {
  if (at >= end) return undefined;
  const version = bytes[at]! >> 4;
  if (version === 4) {
    const header = (bytes[at]! & 0x0f) << 2;
    if (header < 20 || at + 20 > end) return undefined;
    const protocol = bytes[at + 9]!;
    const first = (be16(bytes, at + 6) & 0x1fff) === 0;
    const transport = at + header;
    const ports = first && (protocol === TCP || protocol === UDP) && transport + 4 <= end ? transport : -1;
    return { version, source: at + 12, destination: at + 16, protocol, ports };
  }
  if (version !== 6 || at + 40 > end) return undefined;
  let protocol = bytes[at + 6]!;
  let transport = at + 40;
  // Options and routing headers, as many as are likely to be quoted; a fragment that is not the first has no ports.
  for (let count = 0; count < 8 && (protocol === 0 || protocol === 43 || protocol === 60 || protocol === FRAGMENT); count++) {
    if (transport + 8 > end) break;
    if (protocol === FRAGMENT && (be16(bytes, transport + 2) & 0xfff8) !== 0) {
      return { version, source: at + 8, destination: at + 24, protocol: bytes[transport]!, ports: -1 };
    }
    const length = protocol === FRAGMENT ? 8 : 8 + bytes[transport + 1]! * 8;
    protocol = bytes[transport]!;
    transport += length;
  }
  const ports = (protocol === TCP || protocol === UDP) && transport + 4 <= end ? transport : -1;
  return { version, source: at + 8, destination: at + 24, protocol, ports };
}

/** The conversation of the quoted packet. Where an address was translated on the way, its ports and the other address tell. */
function find(table: FlowTable, { bytes, ipVersion, source, destination }: Packet, quoted: Quoted): number {
  const sourcePort = be16(bytes, quoted.ports);
  const destinationPort = be16(bytes, quoted.ports + 2);
  const exact = table.find(bytes, quoted.version, quoted.source, quoted.destination, sourcePort, destinationPort);
  if (exact >= 0 || quoted.version !== ipVersion) return exact;
  // The error goes to who sent the packet, whatever address the packet had where it failed,
  const sender = table.find(bytes, ipVersion, destination, quoted.destination, sourcePort, destinationPort);
  if (sender >= 0) return sender;
  // and comes, if from the host itself, from the address that the sender knows.
  const answerer = table.find(bytes, ipVersion, destination, source, sourcePort, destinationPort);
  if (answerer >= 0) return answerer;
  return table.findPorts(bytes, ipVersion, destination, sourcePort, destinationPort, NEAR);
}
