import { decodeSearchRequest, encodeSearchRequest } from "../../src/pdu/ldap/search-request.ts";
import { decodeSearchResultDone, encodeSearchResultDone } from "../../src/pdu/ldap/search-result-done.ts";
import { decodeSearchResultEntry, encodeSearchResultEntry } from "../../src/pdu/ldap/search-result-entry.ts";
import { holds } from "./invariants.ts";

const octets = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

export const target = {
  name: "ldap",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeSearchRequest, encodeSearchRequest);
    holds(bytes, (octets) => decodeSearchResultEntry(octets).entry, encodeSearchResultEntry);
    holds(bytes, (octets) => decodeSearchResultDone(octets).done, encodeSearchResultDone);
  },
  seeds: (): Uint8Array[] => [
    encodeSearchRequest({
      messageId: 1,
      baseObject: "",
      scope: "base",
      sizeLimit: 0,
      timeLimit: 5,
      filter: { kind: "present", attribute: "objectClass" },
      attributes: ["dnsHostName", "currentTime"],
    }),
    encodeSearchRequest({
      messageId: 0x7fffffff,
      baseObject: "DC=lab,DC=test",
      scope: "subtree",
      sizeLimit: 1,
      timeLimit: 0,
      filter: {
        kind: "and",
        filters: [
          { kind: "equality", attribute: "DnsDomain", value: octets("lab.test") },
          { kind: "present", attribute: "NtVer" },
        ],
      },
      attributes: [],
    }),
    encodeSearchResultEntry({
      messageId: 1,
      objectName: "",
      attributes: [
        { type: "dnsHostName", values: [octets("dc1.lab.test")] },
        { type: "supportedLDAPVersion", values: [octets("2"), octets("3")] },
      ],
    }),
    encodeSearchResultDone({ messageId: 1, resultCode: 0, matchedDN: "", diagnosticMessage: "" }),
  ],
};
