import { deepStrictEqual, ok } from "node:assert";
import { lookup, namesLike } from "../../src/knowledge/lookup.ts";
import { findService, servicesNear } from "../../src/knowledge/services.ts";
import { symptomsIn } from "../../src/knowledge/symptoms.ts";

const SEEDS = [
  "1722",
  "0x1c010003",
  "-2147023174",
  "12345778-1234-abcd-ef00-0123456789ac v1.0",
  "Print Spooler",
  "49152-65535",
  "bind_nak 4",
  "503 RPC Error: 6ba",
  "HTTP/1.1 401 Unauthorized",
  "80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 52e, v4563",
  "Event ID: 10036",
  "KRB_AP_ERR_SKEW krb 37 ldap 49",
  "Outlook stuck on Connecting; ConfigMgr RPC failed; TCP:[SynReTransmit #101]",
  "There are no more endpoints available from the endpoint mapper. (0x800706D9)",
  "HKLM\\Software\\Microsoft\\Rpc\\Internet PortsInternetAvailable=Y",
];

/** Whatever is pasted: an answer that can be written as JSON, the same each time, and never more than a page. */
export const target = {
  name: "lookup",
  run(bytes: Uint8Array): void {
    const text = new TextDecoder().decode(bytes);
    const findings = lookup(text);
    deepStrictEqual(lookup(text), findings);
    ok(findings.length <= 2_000, `${findings.length} findings`);
    JSON.stringify(findings);
    ok(findings.every((one) => typeof one.kind === "string"));
    symptomsIn(text);
    const service = findService(text);
    if (service !== undefined) ok(findService(service.id) === service);
    if (text.length <= 30) {
      ok(namesLike(text).length <= 5);
      ok(servicesNear(text).length <= 5);
    }
  },
  seeds: (): Uint8Array[] => SEEDS.map((text) => new TextEncoder().encode(text)),
};
