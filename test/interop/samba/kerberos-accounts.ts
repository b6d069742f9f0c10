/** Accounts in a Samba domain for the tests of Kerberos. */
import assert from "node:assert/strict";
import type { Scope } from "../../peers/peers.ts";
import type { DomainController } from "../../peers/samba.ts";

export const ACCOUNT_PASSWORD = "Passw0rd.Kdc1";

/**
 * @param keytab file that is written with the keys of the user kdc-alice and of the services
 * @returns when all are there: kdc-alice (UPN alice@example.test), kdc-disabled, kdc-expired, kdc-mustchange; http/kdc-service.lab.test,
 *   http/kdc-rc4.lab.test (of an account with arcfour-hmac only)
 */
export async function prepareAccounts(scope: Scope, dc: DomainController, keytab: string): Promise<void> {
  const database = dc.configuration.replace(/etc\/smb\.conf$/, "private/sam.ldb");
  const lines = [
    ...["alice", "disabled", "expired", "mustchange", "service", "rc4"].map(
      (name) => `samba-tool user create kdc-${name} '${ACCOUNT_PASSWORD}' -s "$CONF"`,
    ),
    'samba-tool user disable kdc-disabled -s "$CONF"',
    'samba-tool user setexpiry kdc-expired --days=-1 -s "$CONF"',
    `samba-tool user setpassword kdc-mustchange --newpassword='${ACCOUNT_PASSWORD}' --must-change-at-next-login -s "$CONF"`,
    'samba-tool spn add http/kdc-service.lab.test kdc-service -s "$CONF"',
    'samba-tool spn add http/kdc-rc4.lab.test kdc-rc4 -s "$CONF"',
    'printf "dn: CN=%s,CN=Users,DC=lab,DC=test\\nchangetype: modify\\nreplace: %s\\n%s: %s\\n\\n" ' +
      "kdc-rc4 msDS-SupportedEncryptionTypes msDS-SupportedEncryptionTypes 4 kdc-service msDS-SupportedEncryptionTypes msDS-SupportedEncryptionTypes 31 " +
      'kdc-alice userPrincipalName userPrincipalName alice@example.test | ldbmodify -H "$DATABASE"',
    'for name in alice service; do samba-tool domain exportkeytab "$KEYTAB" --principal=kdc-$name -s "$CONF"; done',
  ];
  const made = await scope.run(["bash", "-euc", lines.join("\n")], {
    in: dc.servers,
    env: { CONF: dc.configuration, DATABASE: database, KEYTAB: keytab },
  });
  assert.equal(made.code, 0, made.stdout + made.stderr);
}
