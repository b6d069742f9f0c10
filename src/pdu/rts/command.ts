/** RTS commands: [MS-RPCH] 2.2.3.5. */
import type { ByteReader } from "../../bytes/reader.ts";
import type { ByteWriter } from "../../bytes/writer.ts";
import { uuidFromBytes, writeUuid } from "../../ids/uuid.ts";

/** CommandType. */
export const RTS_COMMAND = {
  ReceiveWindowSize: 0x0,
  FlowControlAck: 0x1,
  ConnectionTimeout: 0x2,
  Cookie: 0x3,
  ChannelLifetime: 0x4,
  ClientKeepalive: 0x5,
  Version: 0x6,
  Empty: 0x7,
  Padding: 0x8,
  NegativeANCE: 0x9,
  ANCE: 0xa,
  ClientAddress: 0xb,
  AssociationGroupId: 0xc,
  Destination: 0xd,
  PingTrafficSentNotify: 0xe,
} as const;

/** Where a PDU that carries a Destination goes: [MS-RPCH] 2.2.3.3. */
export const FORWARD_DESTINATION = { CLIENT: 0, IN_PROXY: 1, SERVER: 2, OUT_PROXY: 3 } as const;

export type RtsCommand =
  /** Octets. */
  | { readonly type: "ReceiveWindowSize"; readonly size: number }
  | { readonly type: "FlowControlAck"; readonly bytesReceived: number; readonly availableWindow: number; readonly channelCookie: string }
  /** Milliseconds. */
  | { readonly type: "ConnectionTimeout"; readonly timeout: number }
  /** A cookie is written as a UUID is. */
  | { readonly type: "Cookie"; readonly cookie: string }
  /** Octets. */
  | { readonly type: "ChannelLifetime"; readonly lifetime: number }
  /** Milliseconds; 0 is the default. */
  | { readonly type: "ClientKeepalive"; readonly interval: number }
  | { readonly type: "Version"; readonly version: number }
  | { readonly type: "Empty" | "NegativeANCE" | "ANCE" }
  /** Octets of padding. */
  | { readonly type: "Padding"; readonly count: number }
  /** 4 or 16 octets. */
  | { readonly type: "ClientAddress"; readonly address: Uint8Array }
  | { readonly type: "AssociationGroupId"; readonly id: string }
  /** One of FORWARD_DESTINATION. */
  | { readonly type: "Destination"; readonly destination: number }
  /** Octets. */
  | { readonly type: "PingTrafficSentNotify"; readonly sent: number };

/*
 * u32 CommandType, then:
 *   ReceiveWindowSize, ConnectionTimeout, ChannelLifetime, ClientKeepalive, Version, Destination, PingTrafficSentNotify: u32
 *   FlowControlAck: u32 BytesReceived, u32 AvailableWindow, u8[16] ChannelCookie
 *   Cookie, AssociationGroupId: u8[16]
 *   Padding: u32 ConformanceCount (at most 0xFFFF), u8[ConformanceCount]
 *   ClientAddress: u32 AddressType (0 IPv4, 1 IPv6), u8[4] or u8[16], u8[12]
 */

/** @throws DecodeError */
export function readRtsCommand(reader: ByteReader): RtsCommand {
  const at = reader.position;
  const type = reader.u32();
  switch (type) {
    case RTS_COMMAND.ReceiveWindowSize:
      return { type: "ReceiveWindowSize", size: reader.u32() };
    case RTS_COMMAND.FlowControlAck:
      return { type: "FlowControlAck", bytesReceived: reader.u32(), availableWindow: reader.u32(), channelCookie: cookie(reader) };
    case RTS_COMMAND.ConnectionTimeout:
      return { type: "ConnectionTimeout", timeout: reader.u32() };
    case RTS_COMMAND.Cookie:
      return { type: "Cookie", cookie: cookie(reader) };
    case RTS_COMMAND.ChannelLifetime:
      return { type: "ChannelLifetime", lifetime: reader.u32() };
    case RTS_COMMAND.ClientKeepalive:
      return { type: "ClientKeepalive", interval: reader.u32() };
    case RTS_COMMAND.Version:
      return { type: "Version", version: reader.u32() };
    case RTS_COMMAND.Empty:
      return { type: "Empty" };
    case RTS_COMMAND.Padding: {
      const count = reader.u32();
      if (count > 0xffff) reader.fail(`ConformanceCount is ${count}`, at);
      reader.skip(count);
      return { type: "Padding", count };
    }
    case RTS_COMMAND.NegativeANCE:
      return { type: "NegativeANCE" };
    case RTS_COMMAND.ANCE:
      return { type: "ANCE" };
    case RTS_COMMAND.ClientAddress: {
      const family = reader.u32();
      if (family > 1) reader.fail(`AddressType is ${family}`, at);
      const address = reader.take(family === 0 ? 4 : 16);
      reader.skip(12);
      return { type: "ClientAddress", address };
    }
    case RTS_COMMAND.AssociationGroupId:
      return { type: "AssociationGroupId", id: cookie(reader) };
    case RTS_COMMAND.Destination:
      return { type: "Destination", destination: reader.u32() };
    case RTS_COMMAND.PingTrafficSentNotify:
      return { type: "PingTrafficSentNotify", sent: reader.u32() };
    default:
      return reader.fail(`there is no command ${type}`, at);
  }
}

export function writeRtsCommand(writer: ByteWriter, command: RtsCommand): void {
  writer.u32(RTS_COMMAND[command.type]);
  switch (command.type) {
    case "ReceiveWindowSize":
      writer.u32(command.size);
      break;
    case "FlowControlAck":
      writer.u32(command.bytesReceived).u32(command.availableWindow);
      writeCookie(writer, command.channelCookie);
      break;
    case "ConnectionTimeout":
      writer.u32(command.timeout);
      break;
    case "Cookie":
      writeCookie(writer, command.cookie);
      break;
    case "ChannelLifetime":
      writer.u32(command.lifetime);
      break;
    case "ClientKeepalive":
      writer.u32(command.interval);
      break;
    case "Version":
      writer.u32(command.version);
      break;
    case "Padding":
      writer.u32(command.count).zeros(command.count);
      break;
    case "ClientAddress":
      writer
        .u32(command.address.length === 4 ? 0 : 1)
        .write(command.address)
        .zeros(12);
      break;
    case "AssociationGroupId":
      writeCookie(writer, command.id);
      break;
    case "Destination":
      writer.u32(command.destination);
      break;
    case "PingTrafficSentNotify":
      writer.u32(command.sent);
      break;
  }
}

function cookie(reader: ByteReader): string {
  reader.need(16, "a cookie");
  const text = uuidFromBytes(reader.bytes, reader.position);
  reader.skip(16);
  return text;
}

function writeCookie(writer: ByteWriter, text: string): void {
  const octets = new Uint8Array(16);
  writeUuid(text, octets);
  writer.write(octets);
}
