/**
 * CLDAP, UDP 389: the ping by which Windows finds a domain controller, [MS-ADTS] 6.3.3. Its answer says who the server is, of which domain and site, and whether it
 * takes logons. A directory server that knows no pings is asked for its rootDSE.
 */

import { encodeLdapPing, NETLOGON_NT_VERSION } from "../../pdu/ldap/ldap-ping.ts";
import { decodeLdapMessage } from "../../pdu/ldap/message.ts";
import { decodeNetlogonResponse, dsFlagNames, type NetlogonResponse, netlogonOpcodeName } from "../../pdu/ldap/netlogon-response.ts";
import { decodeSearchResultDone, SEARCH_RESULT_DONE } from "../../pdu/ldap/search-result-done.ts";
import { decodeSearchResultEntry, SEARCH_RESULT_ENTRY } from "../../pdu/ldap/search-result-entry.ts";
import { cldapExchange, type RootDse } from "../root-dse.ts";
import type { UdpExchange } from "../udp-port.ts";
import { rootDseSaid } from "./ldap.ts";
import type { BesideInput, ProbeContext } from "./probe.ts";
import { type Asked, tellService } from "./service.ts";
import { askByDatagram } from "./udp-port.ts";

const PORT = 389;
/** Not the rootDSE's, so that neither answer is taken for the other. */
const MESSAGE_ID = 2;
/** LOGON_SAM_PAUSE_RESPONSE_EX, [MS-ADTS] 6.3.1.3. */
const PAUSED = 24;

export type PingAnswer = { readonly kind: "ping"; readonly response: NetlogonResponse } | RootDse;

export async function probeCldap(context: ProbeContext, input: BesideInput): Promise<void> {
  const { address } = input.domainController;
  const asked: Asked = { service: "cldap", address, port: PORT, what: "the LDAP ping" };
  const at = context.now();
  const answer = await askByDatagram(context, { address, port: PORT, service: "cldap", purpose: "beside", exchange: pingExchange() });
  if (answer === undefined) return;
  const endedAt = context.now();
  if (answer.kind === "ldap") return tellService(context, asked, "udp", rootDseSaid({ answer, at, sentAt: at, endedAt }));
  const { response } = answer;
  tellService(context, asked, "udp", {
    at,
    endedAt,
    outcome: response.opcode === PAUSED ? "error" : "answered",
    code: response.opcode,
    codeName: netlogonOpcodeName(response.opcode),
    facts: {
      host: response.dnsHostName,
      domain: response.dnsDomainName,
      forest: response.dnsForestName,
      "NetBIOS domain": response.netbiosDomainName,
      "NetBIOS name": response.netbiosComputerName,
      site: response.dcSiteName,
      "client's site": response.clientSiteName,
      "takes logons": response.opcode === PAUSED ? "no" : "yes",
      roles: dsFlagNames(response.flags).join(", "),
    },
  });
}

export function pingExchange(): UdpExchange<PingAnswer> {
  const rootDse = cldapExchange();
  let asked = false;
  return {
    first: encodeLdapPing({ messageId: MESSAGE_ID, ntVersion: NETLOGON_NT_VERSION.V5 | NETLOGON_NT_VERSION.V5EX }),
    receive(bytes) {
      if (asked) {
        const reply = rootDse.receive(bytes);
        if (reply.answer !== undefined) return reply;
      }
      const response = readPing(bytes);
      if (response === "other") return {};
      if (response !== undefined) return { answer: { kind: "ping", response } };
      asked = true;
      return { send: rootDse.first };
    },
  };
}

/** @returns "other" for what answers something else; undefined for an answer without what was asked for */
function readPing(bytes: Uint8Array): NetlogonResponse | "other" | undefined {
  for (let offset = 0, messages = 0; offset < bytes.length && messages < 8; messages++) {
    const { message, end } = decodeLdapMessage(bytes, offset);
    if (message.messageId !== MESSAGE_ID) return "other";
    if (message.tag === SEARCH_RESULT_ENTRY) {
      const { entry } = decodeSearchResultEntry(bytes, offset);
      const value = entry.attributes.find(({ type }) => type.toLowerCase() === "netlogon")?.values[0];
      if (value !== undefined) return decodeNetlogonResponse(value);
    } else if (message.tag === SEARCH_RESULT_DONE) {
      decodeSearchResultDone(bytes, offset);
      return undefined;
    }
    offset = end;
  }
  return undefined;
}
