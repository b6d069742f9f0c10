/** What a conversation carries: by its first octets where they tell, by its ports where they do not. */
import { HEADER_LENGTH, PTYPE_BIND } from "../pdu/co/header.ts";
import type { Analysis } from "./analysis.ts";
import type { Conversation } from "./conversation.ts";
import { isHttp, openHttp } from "./http/index.ts";
import { isRts, openRpcLeg } from "./http/leg.ts";
import { isTls, openTls } from "./http/tls.ts";
import { isClHeader, openClRpc } from "./rpc/cl-datagrams.ts";
import { fragLengthAt, isHeader, isHeaderPrefix } from "./rpc/co-header.ts";
import { openCldap, openDnsTcp, openDnsUdp, openKerberosTcp, openKerberosUdp, openLdap, openNbns } from "./services/index.ts";
import { isSmb, openSmb } from "./smb/index.ts";
import type { Classify, DatagramConsumer, StreamConsumer } from "./stream.ts";

const EPMAP = 135;
/** Both have the form of DNS. */
const MULTICAST_DNS = 5353;
const LLMNR = 5355;
/** The endpoint mapper's port of ncacn_http. */
const HTTP_RPC_EPMAP = 593;

/** Octets after which it is clear that nothing here reads them: a PDU of the greatest length and the header of the next. */
const ENOUGH = 65_535 + HEADER_LENGTH;

/** "ncacn_http/1.0": what a server of ncacn_http says first, [MS-RPCH] 2.1.1.2.1 and 2.1.2.2.1. */
const banner: readonly number[] = Array.from("ncacn_http/1.0", (character) => character.charCodeAt(0));

export function streamClassifier(analysis: Analysis): Classify<StreamConsumer> {
  return (conversation, _side, bytes, start, end) => {
    const first = bytes[start]!;
    const { port } = conversation.server;
    if (first === 5) {
      if (isRts(bytes, start, end) === true) return openRpcLeg(analysis, conversation);
      const rpc = looksLikeRpc(analysis, conversation, bytes, start, end);
      if (rpc === true) return openRpc(analysis, conversation);
      if (rpc === undefined) return undefined;
    }
    if (port === EPMAP) return openRpc(analysis, conversation);
    if (port === 445 || port === 139) return openSmb(analysis, conversation);
    if (first === 0) {
      const smb = isSmb(bytes, start, end);
      if (smb === true) return openSmb(analysis, conversation);
      if (smb === undefined) return undefined;
    }
    switch (port) {
      case 53:
        return beside(analysis, conversation, "dns", openDnsTcp);
      case 88:
      case 464:
        return beside(analysis, conversation, "kerberos", openKerberosTcp);
      case 389:
      case 3268:
        return beside(analysis, conversation, "ldap", openLdap);
    }
    if (first === banner[0]) {
      const is = startsWith(bytes, start, end, banner);
      if (is === undefined) return undefined;
      if (is) return openRpcLeg(analysis, conversation);
    }
    const http = isHttp(bytes, start, end);
    if (http === true) return openHttp(analysis, conversation);
    if (http === undefined) return undefined;
    const tls = isTls(bytes, start, end);
    if (tls === true) return openTls(analysis, conversation);
    if (tls === undefined) return undefined;
    if (port === HTTP_RPC_EPMAP || analysis.mappingOf(conversation.server.address, port) !== undefined)
      return openRpc(analysis, conversation);
    return null;
  };
}

export function datagramClassifier(analysis: Analysis): Classify<DatagramConsumer> {
  return (conversation, _side, bytes, start, end) => {
    const { port } = conversation.server;
    switch (port) {
      case 53:
      case MULTICAST_DNS:
      case LLMNR:
        return beside(analysis, conversation, "dns", openDnsUdp);
      case 88:
      case 464:
        return beside(analysis, conversation, "kerberos", openKerberosUdp);
      case 137:
        return beside(analysis, conversation, "netbios", openNbns);
      case 389:
        return beside(analysis, conversation, "ldap", openCldap);
    }
    // Whoever answers a question asked by multicast begins a conversation of its own.
    if (conversation.client.port === LLMNR) return beside(analysis, conversation, "dns", openDnsUdp);
    const rpc = isClHeader(bytes, start, end);
    if (rpc === true || (rpc === undefined && port === EPMAP)) return openAs(conversation, "rpc", openClRpc(analysis, conversation));
    // A body that goes on behind the captured octets, or none of ours: the next datagram tells.
    return rpc === undefined ? undefined : null;
  };
}

/** A service beside RPC: nobody reads it where only conversations and PDUs are asked for. */
function beside<Consumer>(
  analysis: Analysis,
  conversation: Conversation,
  carries: string,
  open: (analysis: Analysis, conversation: Conversation) => Consumer,
): Consumer | null {
  conversation.carries = carries;
  return analysis.options.calls === false ? null : open(analysis, conversation);
}

function openAs<Consumer>(conversation: Conversation, carries: string, consumer: Consumer): Consumer {
  conversation.carries = carries;
  return consumer;
}

function openRpc(analysis: Analysis, conversation: Conversation): StreamConsumer {
  conversation.carries = "rpc";
  return analysis.openRpc(conversation, { kind: "tcp" });
}

/**
 * A common header alone is sixteen octets that could be another protocol's. It is RPC where it is a bind, where the port is a mapper's or was told by one,
 * and else where a second sign agrees: the PDU ends exactly where the octets do, or another header follows it.
 * @returns undefined where more octets are needed
 */
function looksLikeRpc(analysis: Analysis, conversation: Conversation, bytes: Uint8Array, start: number, end: number): boolean | undefined {
  if (end - start < HEADER_LENGTH) return isHeaderPrefix(bytes, start, end) ? undefined : false;
  if (!isHeader(bytes, start)) return false;
  if (bytes[start + 2] === PTYPE_BIND || conversation.server.port === EPMAP) return true;
  if (analysis.mappingOf(conversation.server.address, conversation.server.port) !== undefined) return true;
  const next = start + fragLengthAt(bytes, start);
  if (next === end) return true;
  if (next < end) return isHeaderPrefix(bytes, next, Math.min(end, next + HEADER_LENGTH));
  return end - start < ENOUGH ? undefined : false;
}

function startsWith(bytes: Uint8Array, start: number, end: number, wanted: readonly number[]): boolean | undefined {
  for (let i = 0; i < wanted.length; i++) {
    if (start + i >= end) return undefined;
    if (bytes[start + i] !== wanted[i]) return false;
  }
  return true;
}
