/**
 * `dc-kdc.ts ADDRESS KEYTAB`: our Kerberos client against the KDC of a Samba domain controller with the accounts that `prepareAccounts` makes
 * (kerberos-accounts.ts). In a program of its own because it runs in the controller's network. Prints "ok NAME" or "not ok NAME: WHY", then "done N".
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { BerReader } from "../../../../src/pdu/asn1/ber.ts";
import { AD_TYPE, flattened } from "../../../../src/pdu/kerberos/authorization-data.ts";
import { decodeEncTicketPart } from "../../../../src/pdu/kerberos/enc-ticket-part.ts";
import { readTicket } from "../../../../src/pdu/kerberos/types.ts";
import { type ClientIdentity, KerberosClient, type KerberosClientOptions } from "../../../../src/security/kerberos/client/client.ts";
import { requireEncryptionType } from "../../../../src/security/kerberos/etypes/index.ts";
import { decodeKeytab, keysOf } from "../../../../src/security/kerberos/files/keytab.ts";
import { formatPrincipal, parsePrincipal } from "../../../../src/security/kerberos/principal.ts";
import type { ServiceTicket } from "../../../../src/security/kerberos/ticket.ts";
import { SecurityError } from "../../../../src/status/security-error.ts";
import { kdcExchange } from "../../../../src/transport/kdc/index.ts";
import { runChecks } from "../../../peers/checklist.ts";
import { ACCOUNT_PASSWORD } from "../kerberos-accounts.ts";

const [address = "", keytabPath = ""] = process.argv.slice(2);
const exchange = kdcExchange({ kdc: address });
const keytab = decodeKeytab(readFileSync(keytabPath));

const user = (name: string, password = ACCOUNT_PASSWORD): ClientIdentity => ({
  principal: parsePrincipal(name, "LAB.TEST"),
  secret: { password },
});

function client(identity: ClientIdentity, options: Partial<KerberosClientOptions> = {}): KerberosClient {
  return new KerberosClient({ exchange, now: Date.now, identity, ...options });
}

/** Decrypts it with the service's key, as the service does. */
function opened(ticket: ServiceTicket) {
  const { encPart } = readTicket(new BerReader("Ticket", ticket.ticket));
  const entry = keytab.keys.find(
    ({ key, principal }) => key.etype === encPart.etype && principal.components.join("/").startsWith("kdc-service"),
  );
  assert.ok(entry !== undefined, `no key of type ${encPart.etype}`);
  const part = decodeEncTicketPart(requireEncryptionType(encPart.etype, "test").decrypt(entry.key.octets, 2, encPart.cipher));
  assert.deepEqual(Uint8Array.from(part.key.octets), ticket.sessionKey.octets);
  return { etype: encPart.etype, part };
}

function hasPac(ticket: ServiceTicket): boolean {
  return flattened(opened(ticket).part.authorizationData ?? []).some(({ type }) => type === AD_TYPE.win2kPac);
}

async function refused(asked: Promise<unknown>, kind: string, pattern: RegExp): Promise<void> {
  await assert.rejects(asked, (error) => {
    assert.ok(error instanceof SecurityError, String(error));
    assert.equal(error.likely.kind, kind, error.message);
    assert.match(error.message, pattern);
    return true;
  });
}

const SERVICE = parsePrincipal("http/kdc-service.lab.test");

await runChecks({
  "a password, with sessions of each type": async () => {
    for (const etype of [18, 17, 23]) {
      const ticket = await client(user("kdc-alice"), { etypes: [etype] }).ticketFor(SERVICE);
      assert.equal(ticket.sessionKey.etype, etype);
      assert.equal(formatPrincipal(ticket.client), "kdc-alice@LAB.TEST");
      opened(ticket);
    }
  },
  "keys: the NT hash, AES128, AES256": async () => {
    const keys = keysOf(keytab, parsePrincipal("kdc-alice@LAB.TEST"));
    assert.deepEqual(new Set(keys.map(({ key }) => key.etype)), new Set([23, 17, 18]));
    for (const { key } of keys)
      opened(await client({ principal: parsePrincipal("kdc-alice@LAB.TEST"), secret: { keys: [key] } }).ticketFor(SERVICE));
  },
  "a name in another case, and a user principal name": async () => {
    assert.equal(formatPrincipal((await client(user("KDC-Alice")).ticketFor(SERVICE)).client), "kdc-alice@LAB.TEST");
    const principal = parsePrincipal("alice@example.test", "LAB.TEST", { enterprise: true });
    const named = client({ principal, secret: { password: ACCOUNT_PASSWORD } });
    assert.equal(formatPrincipal((await named.ticketFor(SERVICE)).client), "kdc-alice@LAB.TEST");
  },
  "the NetBIOS name of the domain as the realm": async () => {
    const ticket = await client(user("kdc-alice@LAB")).ticketFor(SERVICE);
    assert.equal(ticket.client.realm, "LAB.TEST");
  },
  "a PAC, and none where none is wanted": async () => {
    assert.equal(hasPac(await client(user("kdc-alice"), { includePac: true }).ticketFor(SERVICE)), true);
    assert.equal(hasPac(await client(user("kdc-alice")).ticketFor(SERVICE)), true);
    assert.equal(hasPac(await client(user("kdc-alice"), { includePac: false }).ticketFor(SERVICE)), false);
  },
  "a service with an arcfour-hmac key only: a warning": async () => {
    const warnings: string[] = [];
    const ticket = await client(user("kdc-alice"), { onWarning: ({ words }) => warnings.push(words) }).ticketFor(
      parsePrincipal("http/kdc-rc4.lab.test"),
    );
    assert.equal(readTicket(new BerReader("Ticket", ticket.ticket)).encPart.etype, 23);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /kdc-rc4.lab.test.*arcfour-hmac/);
  },
  "why somebody may not have a ticket": async () => {
    await refused(client(user("kdc-alice", "wrong")).ticketFor(SERVICE), "wrong-password", /KDC_ERR_PREAUTH_FAILED/);
    await refused(client(user("kdc-nobody")).ticketFor(SERVICE), "unknown-user", /kdc-nobody@LAB.TEST is not known/);
    await refused(client(user("kdc-disabled")).ticketFor(SERVICE), "account", /STATUS_ACCOUNT_DISABLED/);
    await refused(client(user("kdc-expired")).ticketFor(SERVICE), "account", /STATUS_ACCOUNT_EXPIRED/);
    await refused(client(user("kdc-mustchange")).ticketFor(SERVICE), "account", /STATUS_PASSWORD_MUST_CHANGE.*change the password/);
    const unknown = client(user("kdc-alice")).ticketFor(parsePrincipal("http/nowhere.lab.test"));
    await refused(unknown, "wrong-target", /no account has the service principal name http\/nowhere.lab.test/);
    await refused(client(user("kdc-alice"), { etypes: [20, 19] }).ticketFor(SERVICE), "encryption-type", /aes256-cts-hmac-sha384-192/);
  },
  "a clock that is two hours wrong": async () => {
    const skewed = client(user("kdc-alice"), { now: () => Date.now() - 7_200_000 });
    opened(await skewed.ticketFor(SERVICE));
    assert.ok(Math.abs(skewed.clockOffsetMs - 7_200_000) < 5_000);
  },
  "KDCs by DNS, by UDP alone and by TCP alone": async () => {
    opened(await client(user("kdc-alice"), { exchange: kdcExchange({ dnsServers: [address] }) }).ticketFor(SERVICE));
    for (const by of ["udp", "tcp"])
      opened(await client(user("kdc-alice"), { exchange: kdcExchange({ kdc: `${by}/${address}` }) }).ticketFor(SERVICE));
    const wrong = kdcExchange({ dnsServers: [address] });
    await refused(wrong.exchange("NOWHERE.TEST", Uint8Array.of(0x6a)), "no-authority", /DNS knows no KDC of it/);
  },
});
