/** Packets of the NetBIOS session service, [RFC 1002] 4.3, and of direct TCP, which has session messages only: [MS-SMB2] 2.1. */
import { u16 } from "../../bytes/integers.ts";
import { DecodeError } from "../../status/errors.ts";
import { readName, writeName } from "./node-status-request.ts";

/** TYPE, [RFC 1002] 4.3.1. */
export const SESSION_PACKET = {
  SESSION_MESSAGE: 0x00,
  SESSION_REQUEST: 0x81,
  POSITIVE_SESSION_RESPONSE: 0x82,
  NEGATIVE_SESSION_RESPONSE: 0x83,
  RETARGET_SESSION_RESPONSE: 0x84,
  SESSION_KEEP_ALIVE: 0x85,
} as const;

export type SessionPacket =
  /** A view. */
  | { readonly kind: "message"; readonly data: Uint8Array }
  /** Names of 16 octets. */
  | { readonly kind: "request"; readonly calledName: Uint8Array; readonly callingName: Uint8Array }
  | { readonly kind: "positive-response" | "keep-alive" }
  /** 0x80 .. 0x83, 0x8f: [RFC 1002] 4.3.4. */
  | { readonly kind: "negative-response"; readonly errorCode: number }
  | { readonly kind: "retarget-response"; readonly address: Uint8Array; readonly port: number };

export const SESSION_PACKET_HEADER = 4;

/*
 *   0  u8 TYPE    1  u24 length, big-endian (17 bits in [RFC 1002], of which the first is in FLAGS; 24 in direct TCP)    4  trailer
 *   request: called name, calling name (first-level encoded, 34 octets each)      negative response: u8 ERROR_CODE
 *   retarget response: u8[4] RETARGET_IP_ADDRESS, u16 PORT
 */

/** Octets of the packet at the start of a stream, header included; undefined when more are needed to tell. */
export function sessionPacketLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < SESSION_PACKET_HEADER) return undefined;
  return SESSION_PACKET_HEADER + ((bytes[1]! << 16) | (bytes[2]! << 8) | bytes[3]!);
}

/** @param bytes one whole packet @throws DecodeError */
export function decodeSessionPacket(bytes: Uint8Array): SessionPacket {
  const what = "session packet";
  const length = sessionPacketLength(bytes);
  if (length !== bytes.length) throw new DecodeError(what, 1, `${bytes.length} octets, ${length ?? SESSION_PACKET_HEADER} were expected`);
  const data = bytes.subarray(SESSION_PACKET_HEADER);
  const need = (count: number) => {
    if (data.length !== count) throw new DecodeError(what, 1, `a trailer of ${data.length} octets, ${count} were expected`);
  };
  switch (bytes[0]) {
    case SESSION_PACKET.SESSION_MESSAGE:
      return { kind: "message", data };
    case SESSION_PACKET.SESSION_REQUEST:
      need(68);
      return { kind: "request", calledName: readName(what, bytes, 4), callingName: readName(what, bytes, 38) };
    case SESSION_PACKET.POSITIVE_SESSION_RESPONSE:
      need(0);
      return { kind: "positive-response" };
    case SESSION_PACKET.NEGATIVE_SESSION_RESPONSE:
      need(1);
      return { kind: "negative-response", errorCode: data[0]! };
    case SESSION_PACKET.RETARGET_SESSION_RESPONSE:
      need(6);
      return { kind: "retarget-response", address: data.subarray(0, 4), port: u16(data, 4, false) };
    case SESSION_PACKET.SESSION_KEEP_ALIVE:
      need(0);
      return { kind: "keep-alive" };
    default:
      throw new DecodeError(what, 0, `there is no type ${bytes[0]}`);
  }
}

/** @throws RangeError for a message of 2^24 octets or more */
export function encodeSessionPacket(packet: SessionPacket): Uint8Array {
  switch (packet.kind) {
    case "message":
      return framed(SESSION_PACKET.SESSION_MESSAGE, packet.data);
    case "request": {
      const names = new Uint8Array(68);
      writeName(names, 0, packet.calledName);
      writeName(names, 34, packet.callingName);
      return framed(SESSION_PACKET.SESSION_REQUEST, names);
    }
    case "positive-response":
      return framed(SESSION_PACKET.POSITIVE_SESSION_RESPONSE, new Uint8Array(0));
    case "negative-response":
      return framed(SESSION_PACKET.NEGATIVE_SESSION_RESPONSE, Uint8Array.of(packet.errorCode));
    case "retarget-response":
      return framed(
        SESSION_PACKET.RETARGET_SESSION_RESPONSE,
        Uint8Array.of(
          packet.address[0] ?? 0,
          packet.address[1] ?? 0,
          packet.address[2] ?? 0,
          packet.address[3] ?? 0,
          packet.port >> 8,
          packet.port & 0xff,
        ),
      );
    case "keep-alive":
      return framed(SESSION_PACKET.SESSION_KEEP_ALIVE, new Uint8Array(0));
  }
}

function framed(type: number, data: Uint8Array): Uint8Array {
  if (data.length > 0xffffff) throw new RangeError(`a message of ${data.length} octets does not fit into a session packet`);
  const out = new Uint8Array(SESSION_PACKET_HEADER + data.length);
  out[0] = type;
  out[1] = data.length >> 16;
  out[2] = (data.length >> 8) & 0xff;
  out[3] = data.length & 0xff;
  out.set(data, SESSION_PACKET_HEADER);
  return out;
}
