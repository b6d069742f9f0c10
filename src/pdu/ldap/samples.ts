/** Messages of the directory for tests and fuzzing. */
import type { NetlogonResponse } from "./netlogon-response.ts";
import { encodeSearchRequest } from "./search-request.ts";

/** What a client asks a server about itself. */
export function rootDseSearch(messageId: number): Uint8Array {
  return encodeSearchRequest({
    messageId,
    baseObject: "",
    scope: "base",
    sizeLimit: 0,
    timeLimit: 0,
    filter: { kind: "present", attribute: "objectClass" },
    attributes: [],
  });
}

/** The answer of a domain controller to a ping. */
export const NETLOGON: NetlogonResponse = {
  opcode: 23,
  flags: 0x1f15c,
  domainGuid: "0b9f6161-49e4-46dd-b912-86494f62ba53",
  dnsForestName: "lab.test",
  dnsDomainName: "lab.test",
  dnsHostName: "dc1.lab.test",
  netbiosDomainName: "LAB",
  netbiosComputerName: "DC1",
  userName: "",
  dcSiteName: "Default-First-Site-Name",
  clientSiteName: "",
};
