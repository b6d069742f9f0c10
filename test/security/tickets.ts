/** Tickets without a KDC: whoever has a service's key can make them, and so do tests. */
import { random } from "#crypto";
import { parseSid } from "../../src/ids/sid.ts";
import { encodeAuthorizationData } from "../../src/pdu/kerberos/authorization-data.ts";
import { encodeEncTicketPart, TICKET_FLAG } from "../../src/pdu/kerberos/enc-ticket-part.ts";
import { encodeTicket, kerberosTimeText } from "../../src/pdu/kerberos/types.ts";
import {
  encodeKerbValidationInfo,
  encodePac,
  encodePacAttributesInfo,
  encodePacClientInfo,
  encodePacSignatureData,
  encodeUpnDnsInfo,
  type KerbValidationInfo,
  NEVER,
  PAC_BUFFER,
  type PacTime,
  USER_FLAG,
} from "../../src/pdu/pac/index.ts";
import type { KerberosKey } from "../../src/security/kerberos/etypes/encryption-type.ts";
import { requireEncryptionType } from "../../src/security/kerberos/etypes/index.ts";
import { KEY_USAGE } from "../../src/security/kerberos/etypes/key-usage.ts";
import { type Principal, parsePrincipal, principalName } from "../../src/security/kerberos/principal.ts";
import type { ServiceKey } from "../../src/security/kerberos/service-keys.ts";
import type { ServiceTicket, TicketSource } from "../../src/security/kerberos/ticket.ts";

export const REALM = "LAB.TEST";
export const SERVICE: Principal = parsePrincipal("host/server.lab.test@LAB.TEST");
export const CLIENT: Principal = parsePrincipal("alice@LAB.TEST");
export const DOMAIN_SID = "S-1-5-21-1004336348-1177238915-682003330";

export function randomKey(etype: number): KerberosKey {
  return { etype, octets: random(requireEncryptionType(etype, "test").keyLength) };
}

export function serviceKey(etype: number, kvno = 2, principal: Principal = SERVICE): ServiceKey {
  return { principal, kvno, key: randomKey(etype) };
}

export interface MintOptions {
  readonly client?: Principal;
  readonly service?: Principal;
  /** Milliseconds since 1970; default: now. */
  readonly now?: number;
  readonly startTime?: number;
  readonly endTime?: number;
  readonly flags?: number;
  /** Default: of the service key's type. */
  readonly sessionEtype?: number;
  /** PAC as octets, or made here (default), or none. */
  readonly pac?: Uint8Array | false;
}

/** What a KDC would give the client for this service. */
export function mintTicket(key: ServiceKey, options: MintOptions = {}): ServiceTicket {
  const { client = CLIENT, service = key.principal } = options;
  const now = Math.floor((options.now ?? Date.now()) / 1000) * 1000;
  const type = requireEncryptionType(key.key.etype, "test");
  const sessionKey = randomKey(options.sessionEtype ?? key.key.etype);
  const startTime = options.startTime ?? now;
  const endTime = options.endTime ?? now + 36_000_000;
  const flags = options.flags ?? TICKET_FLAG.preAuthent;
  const pac = options.pac ?? mintPac(key.key, client, now);
  const plain = encodeEncTicketPart({
    flags,
    key: { type: sessionKey.etype, octets: sessionKey.octets },
    crealm: client.realm,
    cname: principalName(client),
    transited: { type: 0, contents: new Uint8Array(0) },
    authTime: kerberosTimeText(now),
    startTime: kerberosTimeText(startTime),
    endTime: kerberosTimeText(endTime),
    renewTill: undefined,
    addresses: undefined,
    authorizationData: pac === false ? undefined : [{ type: 1, data: encodeAuthorizationData([{ type: 128, data: pac }]) }],
  });
  const encPart = { etype: type.id, kvno: key.kvno, cipher: type.encrypt(key.key.octets, KEY_USAGE.ticket, plain) };
  return {
    client,
    server: service,
    ticket: encodeTicket({ realm: service.realm, sname: principalName(service), encPart }),
    sessionKey,
    flags,
    authTime: now,
    startTime,
    endTime,
    renewTill: undefined,
  };
}

/** A client's cache with this one ticket. */
export function ticketSource(ticket: ServiceTicket, clockOffsetMs = 0): TicketSource {
  const copy = () => ({ ...ticket, sessionKey: { etype: ticket.sessionKey.etype, octets: ticket.sessionKey.octets.slice() } });
  return { client: ticket.client, clockOffsetMs, ticketFor: async () => copy() };
}

const text = (Buffer: string) => ({ Buffer });

export const LOGON: KerbValidationInfo = {
  LogonTime: { dwLowDateTime: 1, dwHighDateTime: 2 },
  LogoffTime: NEVER,
  KickOffTime: NEVER,
  PasswordLastSet: zero(),
  PasswordCanChange: zero(),
  PasswordMustChange: NEVER,
  EffectiveName: text("alice"),
  FullName: text("Alice Größe"),
  LogonScript: text(""),
  ProfilePath: text(""),
  HomeDirectory: text(""),
  HomeDirectoryDrive: text(""),
  LogonCount: 3,
  BadPasswordCount: 0,
  UserId: 1104,
  PrimaryGroupId: 513,
  GroupIds: [
    { RelativeId: 513, Attributes: 7 },
    { RelativeId: 1200, Attributes: 7 },
    { RelativeId: 1201, Attributes: 0x10 },
  ],
  UserFlags: USER_FLAG.extraSids | USER_FLAG.resourceGroups,
  UserSessionKey: new Uint8Array(16),
  LogonServer: text("DC1"),
  LogonDomainName: text("LAB"),
  LogonDomainId: parseSid(DOMAIN_SID)!,
  Reserved1: [0, 0],
  UserAccountControl: 0x210,
  SubAuthStatus: 0,
  LastSuccessfulILogon: zero(),
  LastFailedILogon: zero(),
  FailedILogonCount: 0,
  Reserved3: 0,
  ExtraSids: [{ Sid: parseSid("S-1-18-1")!, Attributes: 7 }],
  ResourceGroupDomainSid: parseSid("S-1-5-21-1-2-3")!,
  ResourceGroupIds: [{ RelativeId: 1500, Attributes: 0x20000007 }],
};

/** The SIDs that it says. */
export const LOGON_SIDS: readonly string[] = [
  `${DOMAIN_SID}-1104`,
  `${DOMAIN_SID}-513`,
  `${DOMAIN_SID}-1200`,
  "S-1-18-1",
  "S-1-5-21-1-2-3-1500",
];

export interface PacOptions {
  readonly logon?: KerbValidationInfo;
  readonly clientName?: string;
  readonly clientTime?: number;
  /** Type of the server's signature; default: that of the key. */
  readonly checksumType?: number;
}

/** Signed with the service's key; what the KDC signs is signed with a key that nobody knows. */
export function mintPac(key: KerberosKey, client: Principal, authTime: number, options: PacOptions = {}): Uint8Array {
  const type = requireEncryptionType(key.etype, "test");
  const signature = (of: number, octets: Uint8Array) => encodePacSignatureData({ type: of, signature: octets, rodcIdentifier: undefined });
  const checksumType = options.checksumType ?? type.checksumType;
  const length = type.checksum(key.octets, KEY_USAGE.pacChecksum, new Uint8Array(0)).length;
  const buffers = [
    { type: PAC_BUFFER.logonInfo, data: encodeKerbValidationInfo(options.logon ?? LOGON) },
    {
      type: PAC_BUFFER.clientInfo,
      data: encodePacClientInfo({
        clientId: (BigInt(options.clientTime ?? authTime) + 11_644_473_600_000n) * 10_000n,
        name: options.clientName ?? client.components.join("/"),
      }),
    },
    {
      type: PAC_BUFFER.upnDnsInfo,
      data: encodeUpnDnsInfo({ upn: "alice@lab.test", dnsDomain: "LAB.TEST", flags: 0, samName: undefined, sid: undefined }),
    },
    { type: PAC_BUFFER.attributes, data: encodePacAttributesInfo(1) },
    { type: PAC_BUFFER.serverSignature, data: signature(checksumType, new Uint8Array(length)) },
    { type: PAC_BUFFER.kdcSignature, data: signature(-138, new Uint8Array(16)) },
    { type: PAC_BUFFER.ticketSignature, data: signature(-138, random(16)) },
  ];
  const pac = encodePac(buffers);
  const signed = type.checksum(key.octets, KEY_USAGE.pacChecksum, pac);
  buffers[4] = { type: PAC_BUFFER.serverSignature, data: signature(checksumType, signed) };
  buffers[5] = { type: PAC_BUFFER.kdcSignature, data: signature(-138, random(16)) };
  return encodePac(buffers);
}

function zero(): PacTime {
  return { dwLowDateTime: 0, dwHighDateTime: 0 };
}
