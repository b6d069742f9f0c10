/** Who may prove who they are to the endpoint mapper's service, and what that takes: `auth` and `policy` of the configuration file's section. */
import { visible } from "../../bytes/visible.ts";
import { epm } from "../../interfaces/epm/index.ts";
import { type AuthenticationLevelName, authLevelOf } from "../../knowledge/authentication.ts";
import type { AccessRequest, AuthenticationTypeName, ServerOptions } from "../../runtime/types.ts";
import { RpcError } from "../../status/errors.ts";
import { nearest } from "../../status/nearest.ts";
import { ConfigurationError, isRecord } from "../settings.ts";

const AUTH_KEYS = ["keytab", "accounts"] as const;
const POLICY_KEYS = ["questions", "updates", "providers", "dcomHardening"] as const;
const LEVELS = ["none", "connect", "call", "packet", "integrity", "privacy"] as const satisfies readonly AuthenticationLevelName[];
const PROVIDERS = ["ntlm", "kerberos", "negotiate"] as const satisfies readonly AuthenticationTypeName[];

export interface MapperSecurity extends AsyncDisposable {
  /** For RpcServer. */
  readonly options: Pick<ServerOptions, "auth" | "policy">;
}

/**
 * @param section of the configuration file
 * @param place of the section, for messages
 * @param onRefused is told of calls below the level that they take
 * @returns undefined where the section has neither `auth` nor `policy`
 * @throws ConfigurationError
 */
export async function mapperSecurity(
  section: Readonly<Record<string, unknown>>,
  place: string,
  onRefused: (request: AccessRequest) => void,
): Promise<MapperSecurity | undefined> {
  const { auth, policy } = section;
  if (auth === undefined && policy === undefined) return undefined;
  if (auth === undefined) throw new ConfigurationError(`${place}.policy`, "nobody can prove anything without epmap.auth");
  const files = texts(auth, `${place}.auth`);
  const given = policyOf(policy ?? {}, `${place}.policy`);
  if (files.keytab === undefined && files.accounts === undefined)
    throw new ConfigurationError(`${place}.auth`, "is empty: name a keytab, or accounts");

  const { kerberosAcceptor, negotiateAcceptor, ntlmAcceptor } = await import("../../runtime/security/index.ts");
  const { accountStore } = await import("../../logon/accounts.ts");
  const kerberos = blamed(`${place}.auth.keytab`, files.keytab, (keytab) => kerberosAcceptor({ keytab }));
  const store = blamed(`${place}.auth.accounts`, files.accounts, (path) => accountStore(path));
  const ntlm = store === undefined ? undefined : ntlmAcceptor({ accounts: store });
  const allows = accessBy(given);
  const own = [kerberos, ntlm].filter((one) => one !== undefined);
  return {
    options: {
      auth: [...own, negotiateAcceptor(own)],
      policy: {
        // `access` knows who is of this machine, and which operations change something.
        minimumLevel: "none",
        access: (request) => {
          const may = allows(request);
          if (!may) onRefused(request);
          return may;
        },
        ...(given.providers === undefined ? {} : { providers: given.providers }),
        ...(given.dcomHardening === undefined ? {} : { dcomHardening: given.dcomHardening }),
      },
    },
    async [Symbol.asyncDispose]() {
      for (const one of own) one.close?.();
      store?.close();
    },
  };
}

interface MapperPolicy {
  readonly questions: AuthenticationLevelName;
  readonly updates: AuthenticationLevelName | undefined;
  readonly providers: readonly AuthenticationTypeName[] | undefined;
  readonly dcomHardening: boolean | undefined;
}

/** Operations 0, 1 and 6: ept_insert, ept_delete, ept_mgmt_delete ([C706] appendix O). */
const UPDATES: readonly number[] = [0, 1, 6];

function accessBy({ questions, updates }: MapperPolicy): (request: AccessRequest) => boolean {
  const asked = authLevelOf(questions);
  return ({ caller, interface: { uuid }, opnum }) => {
    const changes = uuid === epm.uuid && UPDATES.includes(opnum);
    const wanted = changes ? authLevelOf(updates ?? (caller.local ? "none" : "integrity")) : asked;
    if (wanted <= authLevelOf("none")) return true;
    return !caller.anonymous && authLevelOf(caller.authenticationLevel) >= wanted;
  };
}

function texts(auth: unknown, place: string): Partial<Record<(typeof AUTH_KEYS)[number], string>> {
  const given = record(auth, place, AUTH_KEYS);
  for (const [key, value] of Object.entries(given))
    if (typeof value !== "string" || value === "") throw new ConfigurationError(`${place}.${key}`, "must be a file's name");
  return given as Partial<Record<(typeof AUTH_KEYS)[number], string>>;
}

function policyOf(policy: unknown, place: string): MapperPolicy {
  const { questions, updates, providers, dcomHardening } = record(policy, place, POLICY_KEYS);
  if (dcomHardening !== undefined && typeof dcomHardening !== "boolean")
    throw new ConfigurationError(`${place}.dcomHardening`, "must be true or false");
  if (providers !== undefined && (!Array.isArray(providers) || providers.length === 0))
    throw new ConfigurationError(`${place}.providers`, `must be a list of ${PROVIDERS.join(", ")}`);
  return {
    questions: questions === undefined ? "none" : choice(questions, LEVELS, `${place}.questions`),
    updates: updates === undefined ? undefined : choice(updates, LEVELS, `${place}.updates`),
    providers: (providers as readonly unknown[] | undefined)?.map((one, i) => choice(one, PROVIDERS, `${place}.providers[${i}]`)),
    dcomHardening,
  };
}

function choice<T extends string>(value: unknown, choices: readonly T[], place: string): T {
  const found = choices.find((one) => one === value);
  if (found !== undefined) return found;
  throw new ConfigurationError(place, `${visible(JSON.stringify(value), { limit: 80 })} is none of ${choices.join(", ")}`);
}

function record<K extends string>(value: unknown, place: string, keys: readonly K[]): Partial<Record<K, unknown>> {
  if (!isRecord(value)) throw new ConfigurationError(place, "must be an object");
  for (const key of Object.keys(value)) {
    if ((keys as readonly string[]).includes(key)) continue;
    const meant = nearest(key, keys);
    throw new ConfigurationError(
      `${place}.${key}`,
      `there is no such setting${meant === undefined ? `; there are ${keys.join(", ")}` : `; did you mean "${meant}"?`}`,
    );
  }
  return value as Partial<Record<K, unknown>>;
}

/** @throws ConfigurationError with the place that names the file */
function blamed<T>(place: string, file: string | undefined, make: (file: string) => T): T | undefined {
  if (file === undefined) return undefined;
  try {
    return make(file);
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    throw new ConfigurationError(place, error.words, { cause: error });
  }
}
