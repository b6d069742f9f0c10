/** A ticket's PAC: its signature checked, tied to the ticket, and made into SIDs. [MS-PAC], [MS-KILE] 3.4.5.3. */

import { fileTime } from "../../bytes/file-time.ts";
import { readSid, sidText, sidWithRid } from "../../ids/sid.ts";
import {
  decodeKerbValidationInfo,
  decodePac,
  decodePacAttributesInfo,
  decodePacClientInfo,
  decodePacSignatureData,
  decodeUpnDnsInfo,
  GROUP_ATTRIBUTE,
  type GroupMembership,
  type KerbValidationInfo,
  PAC_BUFFER,
  type PacBuffer,
  type UpnDnsInfo,
  USER_FLAG,
} from "../../pdu/pac/index.ts";
import { SEC_E_MESSAGE_ALTERED, SEC_E_WRONG_PRINCIPAL } from "../../status/codes.ts";
import type { SecurityError } from "../../status/security-error.ts";
import { kerberosError } from "./errors.ts";
import type { KerberosKey } from "./etypes/encryption-type.ts";
import { encryptionType, encryptionTypeName } from "./etypes/index.ts";
import { KEY_USAGE } from "./etypes/key-usage.ts";
import { formatPrincipal, type Principal } from "./principal.ts";

const LEG = "PAC";

export interface Pac {
  /** Undefined of KDCs that know accounts but no SIDs (MIT's). */
  readonly logon: KerbValidationInfo | undefined;
  /** `alice`, or `alice@lab.test` of an enterprise name. */
  readonly clientName: string;
  readonly upn: UpnDnsInfo | undefined;
  /** Bits of PAC_ATTRIBUTE; undefined where the KDC does not say. */
  readonly attributes: number | undefined;
  /** Whoever asked for the ticket. */
  readonly requestor: string | undefined;
  /** The account first, then its groups. */
  readonly sids: readonly string[];
  /** NetBIOS name of the domain, and the account within it; empty where the KDC does not say. */
  readonly domain: string;
  readonly account: string;
}

/**
 * Reads a PAC and checks what the service can: the server signature, and that it belongs to the ticket. The KDC's three signatures are the KDC's to check.
 * @param key the service's key, which the ticket was encrypted with
 * @param client of the ticket
 * @param authTime of the ticket, milliseconds since 1970
 * @throws SecurityError; DecodeError and NdrError for octets that are no PAC
 */
export function verifyPac(octets: Uint8Array, key: KerberosKey, client: Principal, authTime: number): Pac {
  const buffers = decodePac(octets);
  const first = (type: number) => buffers.find((buffer) => buffer.type === type);
  checkServerSignature(octets, buffers, key);
  const clientInfo = first(PAC_BUFFER.clientInfo);
  const logonInfo = first(PAC_BUFFER.logonInfo);
  if (clientInfo === undefined) throw altered("the ticket's PAC has no PAC_CLIENT_INFO");
  const { name, clientId } = decodePacClientInfo(clientInfo.data);
  checkClient(name, clientId, client, authTime);
  const logon = logonInfo === undefined ? undefined : decodeKerbValidationInfo(logonInfo.data);
  const upn = first(PAC_BUFFER.upnDnsInfo);
  const attributes = first(PAC_BUFFER.attributes);
  const requestor = first(PAC_BUFFER.requestorSid);
  return {
    logon,
    clientName: name,
    upn: upn === undefined ? undefined : decodeUpnDnsInfo(upn.data),
    attributes: attributes === undefined ? undefined : decodePacAttributesInfo(attributes.data),
    requestor: requestor === undefined ? undefined : textOf(requestor.data),
    sids: logon === undefined ? [] : sidsOf(logon),
    domain: logon?.LogonDomainName.Buffer ?? "",
    account: logon?.EffectiveName.Buffer ?? "",
  };
}

/** Over the whole PAC with the server's and the KDC's signatures zero, [MS-PAC] 2.8.4. */
function checkServerSignature(octets: Uint8Array, buffers: readonly PacBuffer[], key: KerberosKey): void {
  const server = buffers.find(({ type }) => type === PAC_BUFFER.serverSignature);
  if (server === undefined) throw altered("the ticket's PAC is not signed for the service");
  const { type, signature } = decodePacSignatureData(server.data);
  const etype = encryptionType(key.etype);
  // Only the type that belongs to the key counts: another might not be keyed at all, or be weaker than the ticket.
  if (etype === undefined || etype.checksumType !== type) {
    throw altered(`the PAC's signature is of type ${type}, which is not that of a key of ${encryptionTypeName(key.etype)}`);
  }
  const copy = new Uint8Array(octets);
  for (const kind of [PAC_BUFFER.serverSignature, PAC_BUFFER.kdcSignature]) {
    const buffer = buffers.find((candidate) => candidate.type === kind);
    if (buffer === undefined) continue;
    const { length } = decodePacSignatureData(buffer.data).signature;
    copy.fill(0, buffer.offset + 4, buffer.offset + 4 + length);
  }
  if (!etype.verifyChecksum(key.octets, KEY_USAGE.pacChecksum, copy, signature)) {
    throw altered("the PAC's signature does not hold: it was altered, or not made by the KDC of this service");
  }
}

/** PAC_CLIENT_INFO has the ticket's client, with its realm where the name is an enterprise one, and its authtime. */
function checkClient(name: string, clientId: bigint, client: Principal, authTime: number): void {
  const plain = client.components.join("/");
  if (name !== plain && name !== formatPrincipal(client)) {
    throw kerberosError(SEC_E_WRONG_PRINCIPAL, "client", "the ticket's PAC is for another client than the ticket", LEG, {
      kind: "altered",
    });
  }
  if (clientId !== fileTime(authTime)) {
    throw kerberosError(SEC_E_WRONG_PRINCIPAL, "client", "the ticket's PAC is of another time than the ticket", LEG, { kind: "altered" });
  }
}

/** [MS-KILE] 3.4.5.3. Groups that are not enabled (such as those that only deny) do not count. */
function sidsOf(logon: KerbValidationInfo): string[] {
  const sids = new Set<string>();
  const domain = logon.LogonDomainId === null ? undefined : sidText(logon.LogonDomainId);
  const add = (of: string | undefined, groups: readonly GroupMembership[] | null) => {
    if (of === undefined || groups === null) return;
    for (const { RelativeId, Attributes } of groups) if ((Attributes & GROUP_ATTRIBUTE.enabled) !== 0) sids.add(sidWithRid(of, RelativeId));
  };
  const extra = (logon.UserFlags & USER_FLAG.extraSids) === 0 ? [] : (logon.ExtraSids ?? []);
  // An account of no domain is the first of the extra SIDs.
  if (logon.UserId === 0) {
    const own = extra[0]?.Sid;
    if (own !== undefined && own !== null) sids.add(sidText(own));
  } else if (domain !== undefined) sids.add(sidWithRid(domain, logon.UserId));
  if (domain !== undefined) sids.add(sidWithRid(domain, logon.PrimaryGroupId));
  add(domain, logon.GroupIds);
  for (const { Sid, Attributes } of extra) if (Sid !== null && (Attributes & GROUP_ATTRIBUTE.enabled) !== 0) sids.add(sidText(Sid));
  if ((logon.UserFlags & USER_FLAG.resourceGroups) !== 0 && logon.ResourceGroupDomainSid !== null) {
    add(sidText(logon.ResourceGroupDomainSid), logon.ResourceGroupIds);
  }
  return [...sids];
}

function textOf(octets: Uint8Array): string | undefined {
  const sid = readSid(octets);
  return sid === undefined ? undefined : sidText(sid);
}

function altered(words: string): SecurityError {
  return kerberosError(SEC_E_MESSAGE_ALTERED, "client", words, LEG, { kind: "altered" });
}
