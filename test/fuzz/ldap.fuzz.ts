import { decodeBindRequest, encodeBindRequest } from "../../src/pdu/ldap/bind-request.ts";
import { decodeBindResponse, encodeBindResponse } from "../../src/pdu/ldap/bind-response.ts";
import { decodeExtendedRequest, encodeExtendedRequest, START_TLS } from "../../src/pdu/ldap/extended-request.ts";
import { decodeExtendedResponse, encodeExtendedResponse } from "../../src/pdu/ldap/extended-response.ts";
import { decodeNetlogonResponse, encodeNetlogonResponse } from "../../src/pdu/ldap/netlogon-response.ts";
import { bindErrorWords } from "../../src/pdu/ldap/result.ts";
import { NETLOGON } from "../../src/pdu/ldap/samples.ts";
import { decodeSearchRequest, encodeSearchRequest } from "../../src/pdu/ldap/search-request.ts";
import { decodeSearchResultDone, encodeSearchResultDone } from "../../src/pdu/ldap/search-result-done.ts";
import { decodeSearchResultEntry, encodeSearchResultEntry } from "../../src/pdu/ldap/search-result-entry.ts";
import { decodeUnbindRequest, encodeUnbindRequest } from "../../src/pdu/ldap/unbind-request.ts";
import { holds } from "./invariants.ts";

const octets = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Without what cannot be written back as it was: a dot or nothing in a label. */
function readNetlogon(bytes: Uint8Array): ReturnType<typeof decodeNetlogonResponse> {
  const response = decodeNetlogonResponse(bytes);
  return decodeNetlogonResponse(encodeNetlogonResponse(response));
}

export const target = {
  name: "ldap",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeSearchRequest, encodeSearchRequest);
    holds(bytes, (octets) => decodeSearchResultEntry(octets).entry, encodeSearchResultEntry);
    holds(bytes, (octets) => decodeSearchResultDone(octets).done, encodeSearchResultDone);
    holds(bytes, (octets) => decodeBindRequest(octets).request, encodeBindRequest);
    holds(bytes, (octets) => decodeBindResponse(octets).response, encodeBindResponse);
    holds(bytes, (octets) => decodeExtendedRequest(octets).request, encodeExtendedRequest);
    holds(bytes, (octets) => decodeExtendedResponse(octets).response, encodeExtendedResponse);
    holds(bytes, (octets) => decodeUnbindRequest(octets).request, encodeUnbindRequest);
    holds(bytes, readNetlogon, encodeNetlogonResponse);
    bindErrorWords(String.fromCharCode(...bytes.subarray(0, 4096)));
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
    encodeSearchRequest({
      messageId: 3,
      baseObject: "DC=lab,DC=test",
      scope: "one",
      sizeLimit: 0,
      timeLimit: 0,
      filter: {
        kind: "or",
        filters: [
          {
            kind: "not",
            filter: { kind: "substrings", attribute: "cn", initial: octets("a"), any: [octets("b"), octets("c")], final: octets("d") },
          },
          { kind: "greaterOrEqual", attribute: "uSNChanged", value: octets("5") },
          { kind: "lessOrEqual", attribute: "uSNChanged", value: octets("9") },
          { kind: "approx", attribute: "sn", value: octets("x") },
          { kind: "extensible", rule: "1.2.840.113556.1.4.803", attribute: "userAccountControl", value: octets("2"), dnAttributes: true },
        ],
      },
      attributes: ["*"],
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
    encodeBindRequest({
      messageId: 2,
      version: 3,
      name: "",
      authentication: { kind: "sasl", mechanism: "GSS-SPNEGO", credentials: octets("NTLMSSP") },
    }),
    encodeBindRequest({
      messageId: 2,
      version: 3,
      name: "",
      authentication: { kind: "sasl", mechanism: "EXTERNAL", credentials: undefined },
    }),
    encodeBindRequest({ messageId: 3, version: 3, name: "cn=a", authentication: { kind: "simple", password: octets("secret") } }),
    encodeBindRequest({ messageId: 4, version: 3, name: "NTLM", authentication: { kind: "sicily", step: 10, token: octets("NTLMSSP") } }),
    encodeBindResponse({
      messageId: 3,
      resultCode: 49,
      matchedDN: "",
      diagnosticMessage: "80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839",
      serverSaslCreds: octets("x"),
    }),
    encodeUnbindRequest({ messageId: 9 }),
    encodeExtendedRequest({ messageId: 5, name: START_TLS, value: undefined }),
    encodeExtendedResponse({ messageId: 5, resultCode: 52, matchedDN: "", diagnosticMessage: "no", name: START_TLS, value: octets("v") }),
    encodeNetlogonResponse(NETLOGON),
  ],
};
