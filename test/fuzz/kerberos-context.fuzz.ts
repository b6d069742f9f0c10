/**
 * Kerberos' security contexts against octets that somebody made: tokens, what is encrypted within them by who has the keys, PACs that are signed, and
 * protected PDUs. Whatever comes, an acceptor answers or fails with a SecurityError; only what was not altered is taken.
 */
import { deepEqual, equal, ok } from "node:assert/strict";
import { toHex } from "../../src/bytes/hex.ts";
import { BerReader } from "../../src/pdu/asn1/ber.ts";
import { decodeApReq, encodeApReq } from "../../src/pdu/kerberos/ap-req.ts";
import { decodeAuthenticator, encodeAuthenticator } from "../../src/pdu/kerberos/authenticator.ts";
import { AD_TYPE, encodeAuthorizationData, flattened, readAuthorizationData } from "../../src/pdu/kerberos/authorization-data.ts";
import { decodeEncApRepPart, encodeEncApRepPart } from "../../src/pdu/kerberos/enc-ap-rep-part.ts";
import { decodeEncTicketPart, encodeEncTicketPart } from "../../src/pdu/kerberos/enc-ticket-part.ts";
import { decodeGssChecksum, encodeGssChecksum, GSS_CHECKSUM_TYPE, GSS_FLAG } from "../../src/pdu/kerberos/gss-checksum.ts";
import { decodeGssToken, encodeGssToken, GSS_TOKEN_ID } from "../../src/pdu/kerberos/gss-token.ts";
import { kerberosTimeText, readTicket } from "../../src/pdu/kerberos/types.ts";
import {
  decodeKerbValidationInfo,
  decodePac,
  decodePacAttributesInfo,
  decodePacClientInfo,
  decodePacSignatureData,
  decodeUpnDnsInfo,
  encodeKerbValidationInfo,
  encodePac,
  encodePacClientInfo,
  encodePacSignatureData,
  encodeUpnDnsInfo,
  PAC_BUFFER,
} from "../../src/pdu/pac/index.ts";
import { KerberosAcceptor } from "../../src/security/kerberos/acceptor.ts";
import { requireEncryptionType } from "../../src/security/kerberos/etypes/index.ts";
import { KEY_USAGE } from "../../src/security/kerberos/etypes/key-usage.ts";
import { verifyPac } from "../../src/security/kerberos/pac.ts";
import { principalName } from "../../src/security/kerberos/principal.ts";
import { messageStream } from "../../src/security/kerberos/tokens.ts";
import { RpcError } from "../../src/status/errors.ts";
import { SecurityError } from "../../src/status/security-error.ts";
import { CLIENT, LOGON, mintPac, mintTicket, SERVICE, serviceKey } from "../security/tickets.ts";
import { holds } from "./invariants.ts";
import type { FuzzTarget } from "./run.ts";

const NOW = Date.UTC(2026, 10, 21);
const key = serviceKey(18);
const weakKey = serviceKey(23);
const type = requireEncryptionType(18, "fuzz");
const ticket = mintTicket(key, { now: NOW });
const parsedTicket = readTicket(new BerReader("Ticket", ticket.ticket));

const authenticator = {
  crealm: CLIENT.realm,
  cname: principalName(CLIENT),
  cksum: {
    type: GSS_CHECKSUM_TYPE,
    octets: encodeGssChecksum({ bindings: new Uint8Array(16), flags: GSS_FLAG.mutual | GSS_FLAG.dceStyle }),
  },
  cusec: 5,
  ctime: kerberosTimeText(NOW),
  subkey: { type: 18, octets: new Uint8Array(32) },
  seqNumber: 77,
  authorizationData: [
    { type: AD_TYPE.ifRelevant, data: encodeAuthorizationData([{ type: AD_TYPE.apOptions, data: Uint8Array.of(0, 0x40, 0, 0) }]) },
  ],
};

/** Of the requests that were not altered. */
const authenticators = new Set<string>();

/** A request with this within its authenticator. */
function requestOf(plain: Uint8Array, encPart = parsedTicket.encPart): Uint8Array {
  const cipher = type.encrypt(ticket.sessionKey.octets, KEY_USAGE.apReqAuthenticator, plain);
  return encodeApReq({
    apOptions: 0,
    ticket: { ...parsedTicket, encPart },
    authenticator: { etype: 18, kvno: undefined, cipher },
  });
}

function accept(token: Uint8Array): boolean {
  const context = new KerberosAcceptor({ keys: { keys: [key, weakKey] }, now: () => NOW }).accept({
    level: 6,
    channelBindings: Uint8Array.of(1),
  });
  try {
    const answer = context.step(token);
    ok(!(answer instanceof Promise));
    ok(context.state === "established" || answer !== undefined);
    return true;
  } catch (error) {
    if (!(error instanceof SecurityError)) throw error;
    equal(context.state, "failed");
    return false;
  } finally {
    context.close();
  }
}

const structures: FuzzTarget = {
  name: "kerberos-encrypted",
  run(bytes) {
    holds(bytes, decodeAuthenticator, encodeAuthenticator);
    holds(bytes, decodeEncTicketPart, encodeEncTicketPart);
    holds(bytes, decodeEncApRepPart, encodeEncApRepPart);
    holds(bytes, decodeGssChecksum, encodeGssChecksum);
    holds(bytes, decodeGssToken, (token) => (token.id === undefined ? token.message : encodeGssToken(token.id, token.message)));
    try {
      ok(flattened(readAuthorizationData(new BerReader("AuthorizationData", bytes))).length <= 64);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
    }
  },
  seeds: () => [
    encodeAuthenticator(authenticator),
    ticketPart(),
    encodeEncApRepPart({ ctime: kerberosTimeText(NOW), cusec: 1, subkey: authenticator.subkey, seqNumber: 0xffffffff }),
    authenticator.cksum.octets,
    encodeGssToken(GSS_TOKEN_ID.apReq, Uint8Array.of(0x6e, 0)),
    encodeAuthorizationData(authenticator.authorizationData),
  ],
};

/** What the KDC encrypted, as the service reads it. */
function ticketPart(): Uint8Array {
  return type.decrypt(key.key.octets, KEY_USAGE.ticket, parsedTicket.encPart.cipher);
}

const pacBuffers = (pac: Uint8Array) => decodePac(pac).map(({ type: of, data }) => ({ type: of, data }));

const pacs: FuzzTarget = {
  name: "pac",
  run(bytes) {
    holds(bytes, pacBuffers, encodePac);
    holds(bytes, decodePacClientInfo, encodePacClientInfo);
    holds(bytes, decodePacSignatureData, encodePacSignatureData);
    holds(bytes, decodeUpnDnsInfo, encodeUpnDnsInfo);
    holds(bytes, decodeKerbValidationInfo, encodeKerbValidationInfo);
    try {
      decodePacAttributesInfo(bytes);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
    }
    // As if a KDC had signed it.
    const pac = bytes.slice();
    try {
      const buffers = decodePac(pac);
      const server = buffers.find((buffer) => buffer.type === PAC_BUFFER.serverSignature);
      if (server !== undefined && server.data.length >= 16) {
        const kdc = buffers.find((buffer) => buffer.type === PAC_BUFFER.kdcSignature);
        server.data.fill(0, 4, 16);
        if (kdc !== undefined) kdc.data.fill(0, 4, 4 + decodePacSignatureData(kdc.data).signature.length);
        server.data.set(type.checksum(key.key.octets, KEY_USAGE.pacChecksum, pac), 4);
      }
      verifyPac(pac, key.key, CLIENT, NOW);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
    }
  },
  seeds: () => {
    const pac = mintPac(key.key, CLIENT, NOW);
    return [pac, mintPac(weakKey.key, CLIENT, NOW), encodeKerbValidationInfo(LOGON), ...decodePac(pac).map(({ data }) => data.slice())];
  },
};

const tokens: FuzzTarget = {
  name: "kerberos-ap-req",
  run(bytes) {
    // Names and the version of the key are in clear, and only hints: what is encrypted may not have been touched.
    if (accept(bytes)) {
      const request = decodeApReq(decodeGssToken(bytes).message);
      equal(toHex(request.ticket.encPart.cipher), toHex(parsedTicket.encPart.cipher));
      ok(authenticators.has(toHex(request.authenticator.cipher)));
    }
    const plainTaken = accept(requestOf(bytes));
    if (plainTaken) {
      const { crealm, cname } = decodeAuthenticator(bytes);
      deepEqual([crealm, cname.components], [CLIENT.realm, CLIENT.components]);
    }
    const cipher = type.encrypt(key.key.octets, KEY_USAGE.ticket, bytes);
    accept(requestOf(encodeAuthenticator(authenticator), { etype: 18, kvno: 2, cipher }));
  },
  seeds: () => {
    const requests = [authenticator, { ...authenticator, cksum: undefined, subkey: undefined }].map((one) =>
      requestOf(encodeAuthenticator(one)),
    );
    for (const request of requests) authenticators.add(toHex(decodeApReq(request).authenticator.cipher));
    return [requests[0]!, encodeGssToken(GSS_TOKEN_ID.apReq, requests[1]!), encodeAuthenticator(authenticator), ticketPart()];
  },
};

const streams = [18, 20, 23].map((etype) => {
  const { key: messageKey } = serviceKey(etype, 1, SERVICE);
  const made = (sequence: number) => messageStream(messageKey, { sender: "initiator", acceptorSubkey: true, dce: true, sequence });
  const pdu = (seal: boolean) => {
    const stream = made(9);
    const stubEnd = 24 + 32;
    const octets = new Uint8Array(stubEnd + 8 + (seal ? stream.wrapLength : stream.micLength));
    octets.fill(7, 0, stubEnd + 8);
    stream.protect(octets, 0, 24, stubEnd, true, seal);
    return octets;
  };
  return { made, sealed: pdu(true), signed: pdu(false) };
});

const pdus: FuzzTarget = {
  name: "kerberos-pdu",
  run(bytes) {
    for (const { made, sealed, signed } of streams) {
      for (const [whole, seal] of [
        [sealed, true],
        [signed, false],
      ] as const) {
        const octets = bytes.slice();
        // Where the signature begins is what the peer says.
        const stubEnd = Math.min(56, Math.max(24, octets.length - 8));
        if (octets.length < stubEnd + 8) continue;
        const stream = made(9);
        const verdict = stream.check(octets, 0, 24, stubEnd, octets.length, true, seal);
        equal(verdict === "good", bytes.length === whole.length && bytes.every((octet, i) => octet === whole[i]));
        const alone = made(9);
        ok(alone.checkMic(Uint8Array.of(1, 2, 3), bytes) !== "good");
        stream.close();
        alone.close();
      }
    }
  },
  seeds: () => streams.flatMap(({ sealed, signed }) => [sealed, signed]),
};

export const targets: readonly FuzzTarget[] = [structures, pacs, tokens, pdus];
