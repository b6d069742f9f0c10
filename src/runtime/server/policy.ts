/** What a server asks of its callers, [MS-RPCE] 3.3.3.4.3.1: settled once, so that it costs a call next to nothing. */

import { epm } from "../../interfaces/epm/index.ts";
import { IObjectExporter } from "../../interfaces/IObjectExporter/index.ts";
import { mgmt } from "../../interfaces/mgmt/index.ts";
import { AUTH_LEVEL, AUTH_TYPE, type AuthenticationLevel, type AuthenticationType, authLevelOf } from "../../knowledge/authentication.ts";
import type { Mechanism, SecurityContext } from "../../security/context.ts";
import type { AuthenticationTypeName, SecurityPolicy } from "../types.ts";

/** By number: the stubs are large, and few servers have them. */
const NETLOGON = "12345678-1234-abcd-ef00-01234567cffb";

const TYPES: Readonly<Record<AuthenticationTypeName, AuthenticationType>> = {
  ntlm: AUTH_TYPE.NTLM,
  kerberos: AUTH_TYPE.KERBEROS,
  negotiate: AUTH_TYPE.SPNEGO,
  netlogon: AUTH_TYPE.NETLOGON,
};

/**
 * What has to be asked before anybody can have proven anything, by opnum: what the endpoint mapper looks up, who listens and where, and whether an object
 * exporter is alive ([MS-DCOM] 3.1.2.5.1.3, 3.1.2.5.1.6: asked without authentication by everybody); and what makes the session key that Netlogon
 * authenticates with ([MS-NRPC] 3.1.4.1).
 */
const OPEN: readonly { readonly uuid: string; readonly opnums: readonly number[] }[] = [
  { uuid: epm.uuid, opnums: [2, 3, 4, 5] },
  { uuid: mgmt.uuid, opnums: [0, 1, 2, 4] },
  { uuid: IObjectExporter.uuid, opnums: [3, 5] },
  { uuid: NETLOGON, opnums: [4, 5, 15, 26] },
];

/** IRemoteSCMActivator, IActivation (as [MS-DCOM] 1.9 has them), and IObjectExporter: what CVE-2021-26414 hardened. */
const DCOM: readonly string[] = ["000001a0-0000-0000-c000-000000000046", "4d9f4ab8-7d1c-11cf-861e-0020af6e7c57", IObjectExporter.uuid];

export class Policy {
  readonly access: SecurityPolicy["access"];
  readonly #given: SecurityPolicy;
  readonly #least: AuthenticationLevel;

  /** @param authenticates whether clients can prove anything at all */
  constructor(given: SecurityPolicy, authenticates: boolean) {
    this.#given = given;
    this.access = given.access;
    this.#least = authLevelOf(given.minimumLevel ?? (authenticates ? "integrity" : "none"));
  }

  /** @param names of the endpoint: as it was given to listen(), and as it was bound */
  at(names: readonly string[]): EndpointPolicy {
    const { endpoints, providers, dcomHardening } = this.#given;
    const own = names.map((name) => endpoints?.[name]).find((one) => one !== undefined);
    return {
      least: authLevelOf(own?.minimumLevel ?? "none"),
      leastOfClosed: this.#least,
      dcomHardening: dcomHardening === true,
      ...providerPolicy([providers, own?.providers].filter((one) => one !== undefined)),
    };
  }
}

/** How callers may authenticate: each of the lists has to agree. */
export function providerPolicy(lists: readonly (readonly AuthenticationTypeName[])[]): ProviderPolicy {
  const types = lists.map((one) => one.map((name) => TYPES[name]));
  const takes = (type: AuthenticationType) => types.every((one) => one.includes(type));
  const speaks = (mechanism: Mechanism | undefined) => lists.every((one) => within(one, mechanism));
  return { takes, speaks, admits: ({ authType, mechanism }) => takes(authType) && speaks(mechanism) };
}

export interface ProviderPolicy {
  /** Is this authentication type taken? */
  takes(type: AuthenticationType): boolean;
  /** May a caller be known by this mechanism? */
  speaks(mechanism: Mechanism | undefined): boolean;
  /** Both, of a context that stands. */
  admits(context: Pick<SecurityContext, "authType" | "mechanism">): boolean;
}

export interface EndpointPolicy extends ProviderPolicy {
  /** Of everything here. */
  readonly least: AuthenticationLevel;
  /** Of all that is not open to everybody by nature. */
  readonly leastOfClosed: AuthenticationLevel;
  readonly dcomHardening: boolean;
}

/**
 * "negotiate" is a way to agree upon a mechanism: beside mechanisms that are listed it does not let in others by the back door; alone it lets in what it
 * carries.
 */
function within(providers: readonly AuthenticationTypeName[], mechanism: Mechanism | undefined): boolean {
  if (providers.every((one) => one === "negotiate" || one === "netlogon") && providers.includes("negotiate")) return true;
  return mechanism !== undefined && providers.includes(mechanism);
}

/** The least level for an operation at an endpoint, by policy alone. */
export function leastLevel(policy: EndpointPolicy, uuid: string, opnum: number): AuthenticationLevel {
  const { least, leastOfClosed, dcomHardening } = policy;
  const closed = Math.max(leastOfClosed, dcomHardening && DCOM.includes(uuid) ? AUTH_LEVEL.INTEGRITY : AUTH_LEVEL.NONE);
  if (closed <= least) return least;
  return (OPEN.some((one) => one.uuid === uuid && one.opnums.includes(opnum)) ? least : closed) as AuthenticationLevel;
}
