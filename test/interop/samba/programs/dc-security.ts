/**
 * `dc-security.ts HOST REALM DOMAIN USER`: our client at every level, by every mechanism, in fragments of three sizes, on five interfaces of a Samba domain
 * controller; the password comes in OPNUM_PASSWORD. Prints as dc-client.ts does, a check for each mechanism, level and size.
 */
import assert from "node:assert/strict";
import { connect, RpcError, status } from "opnum";
import { drsuapi } from "opnum/interfaces/drsuapi";
import { epm } from "opnum/interfaces/epm";
import { mgmt } from "opnum/interfaces/mgmt";
import { logon } from "opnum/interfaces/netlogon";
import { samr } from "opnum/interfaces/samr";
import { type AuthenticationLevelName, type Credentials, kerberos, negotiate, ntlm } from "opnum/security";
import { runChecks } from "../../../peers/checklist.ts";

const [host = "", realm = "", domain = "", user = ""] = process.argv.slice(2);
const password = process.env["OPNUM_PASSWORD"] ?? "";
const binding = `ncacn_ip_tcp:${host}`;

/** A realm as MIT's configuration has it; the KDC hands out what is asked for first. */
const configuration = (etype: string): string =>
  [
    "[libdefaults]",
    `default_realm = ${realm}`,
    `default_tkt_enctypes = ${etype}`,
    `default_tgs_enctypes = ${etype}`,
    `permitted_enctypes = ${etype}`,
    "allow_weak_crypto = true",
    "[realms]",
    `${realm} = {`,
    `kdc = ${host}`,
    "}",
  ].join("\n");

interface Mechanism {
  readonly credentials: Credentials;
  /** What is spoken in truth. */
  readonly spoken: "ntlm" | "kerberos";
}

const account = { user: `${user}@${realm}`, password };
const mechanisms: Readonly<Record<string, Mechanism>> = {
  NTLM: { credentials: ntlm({ user: `${domain}\\${user}`, password }), spoken: "ntlm" },
  "Kerberos AES256": {
    credentials: kerberos({ ...account, krb5Conf: configuration("aes256-cts-hmac-sha1-96") }),
    spoken: "kerberos",
  },
  "Kerberos AES128": {
    credentials: kerberos({ ...account, krb5Conf: configuration("aes128-cts-hmac-sha1-96") }),
    spoken: "kerberos",
  },
  "Kerberos RC4": { credentials: kerberos({ ...account, krb5Conf: configuration("arcfour-hmac") }), spoken: "kerberos" },
  "SPNEGO with NTLM": {
    credentials: negotiate({ user, password, domain, mechanisms: ["ntlm"] }),
    spoken: "ntlm",
  },
  "SPNEGO with Kerberos": {
    credentials: negotiate({ ...account, krb5Conf: configuration("aes256-cts-hmac-sha1-96"), mechanisms: ["kerberos"] }),
    spoken: "kerberos",
  },
};
const levels = ["connect", "call", "packet", "integrity", "privacy"] as const;
const sizes = { tiny: 1432, "4280": 4280, "5840": 5840 };

const checks: Record<string, () => Promise<void>> = {};
for (const [name, mechanism] of Object.entries(mechanisms)) {
  for (const level of levels) {
    for (const [size, octets] of Object.entries(sizes)) {
      checks[`${name}, ${level}, fragments ${size}`] = () => everyInterface(mechanism, level, octets);
    }
  }
}
await runChecks(checks);

async function everyInterface({ credentials, spoken }: Mechanism, level: AuthenticationLevelName, octets: number): Promise<void> {
  const options = {
    auth: credentials,
    level,
    connection: { maxTransmitFragment: octets, maxReceiveFragment: octets },
    callTimeoutMs: 10_000,
  };
  {
    await using mapper = await connect(epm, `${binding}[135]`, options);
    assert.equal(mapper.connection.security?.mechanism, spoken);
    assert.equal(mapper.connection.security?.level, level);
    const { num_ents } = await mapper.ept_lookup({
      inquiry_type: 0,
      object: null,
      Ifid: null,
      vers_option: 1,
      entry_handle: null,
      max_ents: 500,
    });
    assert.ok(num_ents > 40, `only ${num_ents} entries`);
  }
  {
    await using management = await connect(mgmt, `${binding}[135]`, options);
    const { if_id_vector } = await management.rpc_mgmt_inq_if_ids({});
    assert.ok((if_id_vector?.IfId.length ?? 0) > 0);
  }
  {
    await using domains = await connect(logon, binding, options);
    const trusts = domains.DsrEnumerateDomainTrusts({ ServerName: null, Flags: 0x3f });
    if (level === "connect") await assert.rejects(trusts, levelRefused);
    else assert.equal((await trusts).Domains.Domains?.[0]?.NetbiosDomainName, domain);
  }
  await samrCalls(options, level);
  await drsuapiCalls(options, level);
}

/** What a caller below the level that an operation wants is told. */
function levelRefused(error: unknown): boolean {
  return error instanceof RpcError && error.status === status.ERROR_ACCESS_DENIED;
}

/** Samba wants more than a name for them, and says so by a fault. */
async function samrCalls(options: object, level: AuthenticationLevelName): Promise<void> {
  await using accounts = await connect(samr, binding, options);
  const InRevisionInfo = { tag: 1, V1: { Revision: 3, SupportedFeatures: 0 } } as const;
  const opened = accounts.SamrConnect5({ ServerName: null, DesiredAccess: 0x02000000, InRevisionInfo });
  if (level === "connect") {
    await assert.rejects(opened, levelRefused);
    return;
  }
  const { ServerHandle } = await opened;
  const { DomainId } = await accounts.SamrLookupDomainInSamServer({ ServerHandle, Name: unicode(domain) });
  assert.ok(DomainId !== null);
  const { DomainHandle } = await accounts.SamrOpenDomain({ ServerHandle, DesiredAccess: 0x02000000, DomainId });
  // Requests and responses of many fragments, and of one.
  for (const count of [1, 600]) {
    const Names = Array.from({ length: count }, (_, i) => unicode(i % 2 === 0 ? user : "krbtgt"));
    const { RelativeIds } = await accounts.SamrLookupNamesInDomain({ DomainHandle, Names });
    assert.deepEqual(
      RelativeIds.Element,
      Names.map((_, i) => (i % 2 === 0 ? 500 : 502)),
    );
  }
}

/** Samba wants them sealed, and says so by a fault. */
async function drsuapiCalls(options: object, level: AuthenticationLevelName): Promise<void> {
  await using replication = await connect(drsuapi, binding, options);
  const bind = replication.IDL_DRSBind({ puuidClientDsa: "e24d201a-4fd6-11d1-a3da-0000f875ae0d", pextClient: null });
  if (level !== "privacy") {
    await assert.rejects(bind, levelRefused);
    return;
  }
  const { phDrs } = await bind;
  const rpNames = Array.from({ length: 400 }, () => `${domain}\\${user}`);
  const request = { CodePage: 1252, LocaleId: 1033, dwFlags: 0, formatOffered: 2, formatDesired: 1, rpNames };
  const { pmsgOut } = await replication.IDL_DRSCrackNames({ hDrs: phDrs, pmsgIn: { tag: 1, V1: request } });
  assert.equal(pmsgOut.tag, 1);
  const items = pmsgOut.V1.pResult?.rItems ?? [];
  assert.equal(items.length, rpNames.length);
  assert.match(items[399]?.pName ?? "", /^CN=Administrator,CN=Users,DC=/);
}

function unicode(Buffer: string): { readonly Buffer: string } {
  return { Buffer };
}
