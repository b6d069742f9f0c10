/** LDAP ping, the question by which clients find a domain controller: [MS-ADTS] 6.3.3. Its answer is in netlogon-response.ts. */
import { encodeUtf8 } from "../../bytes/utf8.ts";
import { encodeSearchRequest, type Filter } from "./search-request.ts";

/** NETLOGON_NT_VERSION options, [MS-ADTS] 6.3.1.1: which form the answer has. */
export const NETLOGON_NT_VERSION = { V1: 0x00000001, V5: 0x00000002, V5EX: 0x00000004 } as const;

export interface LdapPing {
  readonly messageId: number;
  /** DNS name of the domain that is meant; undefined: the server's own. */
  readonly dnsDomain?: string | undefined;
  /** NETLOGON_NT_VERSION bits. */
  readonly ntVersion: number;
}

/** A search of the rootDSE for the attribute `Netlogon` with the filter (&(DnsDomain=...)(NtVer=...)), NtVer as four octets, little-endian. */
export function encodeLdapPing(ping: LdapPing): Uint8Array {
  const { ntVersion, dnsDomain } = ping;
  const version = Uint8Array.of(ntVersion & 0xff, (ntVersion >>> 8) & 0xff, (ntVersion >>> 16) & 0xff, ntVersion >>> 24);
  const filters: Filter[] = [];
  if (dnsDomain !== undefined) filters.push({ kind: "equality", attribute: "DnsDomain", value: encodeUtf8(dnsDomain) });
  filters.push({ kind: "equality", attribute: "NtVer", value: version });
  return encodeSearchRequest({
    messageId: ping.messageId,
    baseObject: "",
    scope: "base",
    sizeLimit: 0,
    timeLimit: 0,
    filter: { kind: "and", filters },
    attributes: ["Netlogon"],
  });
}
