/** What comes back to a UDP probe: whatever it is, the exchange ends it with an answer, with nothing, or with a typed error. */
import { cldapExchange } from "../../src/diagnose/root-dse.ts";
import { dnsExchange } from "../../src/diagnose/udp/dns.ts";
import { epmExchange } from "../../src/diagnose/udp/epm.ts";
import { kerberosExchange } from "../../src/diagnose/udp/kerberos.ts";
import { netbiosExchange } from "../../src/diagnose/udp/netbios.ts";
import { epm } from "../../src/interfaces/epm/index.ts";
import { operationCodec } from "../../src/ndr/operation.ts";
import { CL_HEADER_SIZE, CL_PTYPE, encodeClHeader } from "../../src/pdu/cl/header.ts";
import { encodeDnsMessage } from "../../src/pdu/dns/message.ts";
import { encodeKrbError } from "../../src/pdu/kerberos/krb-error.ts";
import { encodeSearchResultDone } from "../../src/pdu/ldap/search-result-done.ts";
import { encodeSearchResultEntry } from "../../src/pdu/ldap/search-result-entry.ts";
import { ANY_NAME } from "../../src/pdu/netbios/node-status-request.ts";
import { encodeNodeStatusResponse } from "../../src/pdu/netbios/node-status-response.ts";
import { RpcError } from "../../src/status/errors.ts";

export const target = {
  name: "udp-exchanges",
  run(bytes: Uint8Array): void {
    for (const make of [
      cldapExchange,
      () => dnsExchange("dc1.lab.test"),
      () => kerberosExchange("dc1.lab.test"),
      netbiosExchange,
      epmExchange,
    ]) {
      const exchange = make();
      const ours = bytes.slice();
      // Who answers knows the question: its activity and its transaction identifiers are those of the request.
      if (make === epmExchange && ours.length >= 68) ours.set(exchange.first.subarray(40, 56), 40);
      else if (ours.length >= 2 && make !== cldapExchange) ours.set(exchange.first.subarray(0, 2));
      for (const datagram of [bytes, ours]) {
        try {
          exchange.receive(datagram);
        } catch (error) {
          if (!(error instanceof RpcError)) throw error;
        }
      }
    }
  },
  seeds: (): Uint8Array[] => [
    encodeDnsMessage({
      id: 1,
      response: true,
      opcode: 0,
      authoritative: true,
      truncated: false,
      recursionDesired: false,
      recursionAvailable: true,
      responseCode: 0,
      questions: [{ name: ["lab", "test"], type: 6, class: 1 }],
      answers: [],
      authorities: [],
      additional: [],
    }),
    encodeKrbError({
      ctime: undefined,
      cusec: undefined,
      stime: "20261121125120Z",
      susec: 1,
      errorCode: 6,
      crealm: undefined,
      cname: undefined,
      realm: "LAB.TEST",
      sname: { type: 2, components: ["krbtgt", "LAB.TEST"] },
      etext: "who?",
      edata: undefined,
    }),
    Uint8Array.from([
      ...encodeSearchResultEntry({
        messageId: 1,
        objectName: "",
        attributes: [{ type: "dnsHostName", values: [Uint8Array.of(100, 99, 49)] }],
      }),
      ...encodeSearchResultDone({ messageId: 1, resultCode: 0, matchedDN: "", diagnosticMessage: "" }),
    ]),
    encodeNodeStatusResponse({
      transactionId: 1,
      name: ANY_NAME,
      names: [{ name: "DC1", suffix: 0x20, group: false, flags: 0x0400 }],
      unitId: new Uint8Array(6),
    }),
    lookupResponse(),
  ],
};

/** An empty page of ept_lookup with a handle, as a response PDU. */
function lookupResponse(): Uint8Array {
  const codec = operationCodec(epm.operations[2]!);
  const asked = { inquiry_type: 0, object: null, Ifid: null, vers_option: 1, entry_handle: null, max_ents: 4 };
  const entry = { object: "00000000-0000-0000-0000-000000000000", tower: { tower_octet_string: Uint8Array.of(0, 0) }, annotation: "x" };
  const values = { entry_handle: { attributes: 0, uuid: epm.uuid }, num_ents: 1, entries: [entry], status: 0 };
  const body = codec.encodeResponse(values, asked, { syntax: "ndr20", littleEndian: true });
  const bytes = new Uint8Array(CL_HEADER_SIZE + body.size);
  bytes.set(
    encodeClHeader({
      ptype: CL_PTYPE.response,
      flags1: 0,
      flags2: 0,
      littleEndian: true,
      object: entry.object,
      interfaceUuid: epm.uuid,
      activity: epm.uuid,
      serverBoot: 1,
      interfaceVersion: { major: 3, minor: 0 },
      sequence: 0,
      opnum: 2,
      interfaceHint: 0xffff,
      activityHint: 0xffff,
      length: body.size,
      fragment: 0,
      authProtocol: 0,
      serial: 0,
    }),
  );
  body.write(bytes, CL_HEADER_SIZE);
  return bytes;
}
