/** Which of two sockets is the server, where no handshake tells. */
import type { Analysis } from "./analysis.ts";
import { addressText } from "./ip/address.ts";
import type { Packet } from "./packet.ts";

/** Ports above 1023 on which the services that stand beside RPC listen. Below, all are a server's. */
const SERVERS = new Set([1433, 3268, 3269, 3389, 5000, 5355, 5722, 5985, 5986, 6001, 6002, 6004, 8080, 9389]);

/** @returns true where the source is the server */
export function sourceIsServer(analysis: Analysis, packet: Packet): boolean {
  const speaker = speakerOf(packet);
  if (speaker !== undefined) return speaker === "server";
  const { bytes, ipVersion, source, destination, sourcePort, destinationPort } = packet;
  if (analysis.mappingOf(addressText(bytes, ipVersion, source), sourcePort) !== undefined) return true;
  if (analysis.mappingOf(addressText(bytes, ipVersion, destination), destinationPort) !== undefined) return false;
  const first = rank(sourcePort);
  const second = rank(destinationPort);
  if (first !== second) return first < second;
  // Servers open their ports early, while a system starts, and systems count upwards: the lower port is a server's more often than not.
  return sourcePort < destinationPort;
}

function rank(port: number): number {
  if (port < 1024) return 0;
  if (SERVERS.has(port)) return 1;
  // Where Windows' dynamic ports begin: those that its own services take first, from Vista on and from Windows 10 on.
  if ((port >= 49_152 && port < 49_260) || (port >= 49_664 && port < 49_780)) return 2;
  // Between the ports that old Windows and those that Linux and new Windows give to clients.
  return port > 5000 && port < 32_768 ? 2 : 3;
}

/** Who says what the payload says, for protocols whose messages tell: RPC, SMB, HTTP. */
export function speakerOf(packet: Packet): "client" | "server" | undefined {
  const { bytes, payload } = packet;
  const end = Math.min(packet.end, payload + packet.payloadLength);
  if (end - payload < 10) return undefined;
  const first = bytes[payload]!;
  if (first === 5) return rpcSpeaker(bytes, payload);
  if (first === 0xff || first === 0xfe) return smbSpeaker(bytes, payload, end);
  if (first === 0) return smbSpeaker(bytes, payload + 4, end);
  return startsWith(bytes, payload, end, HTTP_ANSWER) ? "server" : startsWith(bytes, payload, end, RPC_DATA) ? "client" : undefined;
}

const HTTP_ANSWER = codes("HTTP/1.");
/** RPC_IN_DATA and RPC_OUT_DATA. */
const RPC_DATA = codes("RPC_");

/** version 5, minor(1) ptype(1) flags(1) data representation(4): [C706] 12.6.3.1 */
function rpcSpeaker(bytes: Uint8Array, at: number): "client" | "server" | undefined {
  if (bytes[at + 1]! > 1 || (bytes[at + 4]! & 0xee) !== 0 || bytes[at + 6] !== 0 || bytes[at + 7] !== 0) return undefined;
  switch (bytes[at + 2]) {
    case 0: // request
    case 11: // bind
    case 14: // alter_context
    case 16: // rpc_auth_3
    case 18: // co_cancel
    case 19: // orphaned
      return "client";
    case 2: // response
    case 3: // fault
    case 12: // bind_ack
    case 13: // bind_nak
    case 15: // alter_context_resp
      return "server";
    default:
      return undefined;
  }
}

/** FF or FE, "SMB": the bit of answers is in Flags, [MS-CIFS] 2.2.3.1, and [MS-SMB2] 2.2.1. */
function smbSpeaker(bytes: Uint8Array, at: number, end: number): "client" | "server" | undefined {
  if (at + 20 > end || bytes[at + 1] !== 0x53 || bytes[at + 2] !== 0x4d || bytes[at + 3] !== 0x42) return undefined;
  if (bytes[at] === 0xff) return (bytes[at + 9]! & 0x80) !== 0 ? "server" : "client";
  if (bytes[at] === 0xfe) return (bytes[at + 16]! & 1) !== 0 ? "server" : "client";
  return undefined;
}

function codes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, start: number, end: number, wanted: Uint8Array): boolean {
  if (start + wanted.length > end) return false;
  for (let i = 0; i < wanted.length; i++) if (bytes[start + i] !== wanted[i]) return false;
  return true;
}
