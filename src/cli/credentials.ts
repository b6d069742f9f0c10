/** Who a command is to the servers it calls: the options that say it, once for every command that dials, and the only place that gets at passwords. */
import { fstatSync } from "node:fs";
import { visible } from "../bytes/visible.ts";
import { AUTH_LEVEL_NAMES, type AuthenticationLevelName } from "../knowledge/authentication.ts";
import type { SecurityOptions } from "../runtime/types.ts";
import type { Credentials } from "../security/context.ts";
import type { KdcExchange } from "../security/kerberos/client/kdc-exchange.ts";
import { ERROR_ACCESS_DENIED } from "../status/codes.ts";
import { FaultError, RpcError } from "../status/errors.ts";
import { anyText, type OptionSpecs, type OptionValues, oneOf, option } from "./command.ts";
import type { Io } from "./io.ts";
import type { Output } from "./output.ts";
import { readSecretLine } from "./password.ts";
import { readWhole, UsageError } from "./settings.ts";

const MECHANISMS = ["negotiate", "kerberos", "ntlm", "anonymous"] as const;

/** The options of every command that dials. */
export const credentialOptions = {
  user: option("--user <name>", "who you are: DOMAIN\\user, user@REALM or user; the password is asked for", userName, { shared: true }),
  auth: option<(typeof MECHANISMS)[number]>(
    "--auth <mechanism>",
    "negotiate (Kerberos, else NTLM), kerberos, ntlm or anonymous (default: negotiate where it is said who you are)",
    oneOf(...MECHANISMS),
    { shared: true, choices: MECHANISMS },
  ),
  level: option<AuthenticationLevelName>(
    "--level <level>",
    "none, connect, call, packet, integrity or privacy (default: privacy where it is said who you are)",
    oneOf(...AUTH_LEVEL_NAMES),
    { shared: true, choices: AUTH_LEVEL_NAMES },
  ),
  passwordFile: option("--password-file <file>", "the password is the first line of this file", anyText, { shared: true }),
  ccache: option(
    "--ccache <file>",
    "Kerberos tickets of kinit's (default of --auth kerberos alone: KRB5CCNAME, or MIT's default)",
    anyText,
    {
      shared: true,
    },
  ),
  keytab: option("--keytab <file>", "the user's Kerberos keys, instead of a password", anyText, { shared: true }),
  ntHash: option("--nt-hash <hex>", "the NT hash instead of the password: 32 digits, or @FILE; it is as good as the password", ntHash, {
    shared: true,
  }),
  spn: option("--spn <name>", "service principal name of the server (default: host/HOST)", anyText, { flagOnly: true }),
} satisfies OptionSpecs;

export type GivenCredentials = OptionValues<typeof credentialOptions> & {
  /** The command's own, milliseconds: a KDC that says nothing has half of it, so that it can be said, or NTLM be spoken. */
  readonly timeout: number;
};

/** For the help of commands that have them. */
export const CREDENTIALS_HELP = `Without --user, --auth, --ccache, --keytab or --nt-hash nobody is authenticated. The password comes from --password-file, from
OPNUM_PASSWORD, or is asked for; it cannot be given on the command line, which others can read.`;

/**
 * What connect() takes of them; empty where nobody said who they are. Asks for a password where one is needed.
 * @param stdin what standard input is for, where the command reads it itself: then no password can come from there
 * @throws UsageError for what does not go together; Interruption for Ctrl-C at the prompt
 */
export async function securityOf(given: GivenCredentials, io: Io, out: Output, stdin?: string): Promise<CommandSecurity> {
  if (given.level === "none") return NOBODY;
  const said = given.user !== undefined || given.auth !== undefined || SECRETS.some((key) => given[key] !== undefined);
  if (!said) {
    const alone = given.level !== undefined ? `--level ${given.level}` : given.spn !== undefined ? "--spn" : undefined;
    if (alone !== undefined)
      throw new UsageError(`${alone}: and who are you? --user DOMAIN\\user, or --auth kerberos with a ticket of kinit's`);
    return NOBODY;
  }
  const auth = await factoryOf(given, io, out, stdin);
  return {
    auth,
    // Anonymous keys are known to everybody: what they protect is nothing.
    ...(given.level !== undefined ? { level: given.level } : given.auth === "anonymous" ? { level: "connect" } : {}),
    ...(given.spn === undefined ? {} : { targetName: given.spn }),
    [Symbol.dispose]: () => auth.close?.(),
  };
}

/** What connect() takes; secrets are overwritten when the command is done with it. */
export type CommandSecurity = SecurityOptions & Disposable;

const NOBODY: CommandSecurity = { [Symbol.dispose]: () => undefined };

/** Does what a command does, and says what a person does next where a server denies access to nobody. @throws what `work` does */
export async function advised<T>(security: SecurityOptions, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FaultError) || error.status !== ERROR_ACCESS_DENIED || security.auth !== undefined) throw error;
    const { callId, didNotExecute, stub } = error;
    const words = `${error.words}: access is denied, and nobody is authenticated; say who you are with --user or --auth`;
    throw new FaultError(error.status, words, { callId, didNotExecute, stub });
  }
}

/** Where a secret may come from instead of a prompt. */
const SECRETS = ["passwordFile", "ccache", "keytab", "ntHash"] as const;
const FLAGS: Readonly<Record<(typeof SECRETS)[number], string>> = {
  passwordFile: "--password-file",
  ccache: "--ccache",
  keytab: "--keytab",
  ntHash: "--nt-hash",
};

const KDC_TIMEOUT_MS = 6_000;

async function factoryOf(given: GivenCredentials, io: Io, out: Output, stdin: string | undefined) {
  const { mechanism, make } = await makerOf(given, io, out, stdin);
  return make(mechanism);
}

/** What is asked for is had here, once; `make` makes credentials of it by any mechanism that it will do for. */
async function makerOf(given: GivenCredentials, io: Io, out: Output, stdin: string | undefined, exchange?: KdcExchange) {
  const { user, ccache, keytab } = given;
  const mechanism = given.auth ?? "negotiate";
  const secrets = SECRETS.filter((key) => given[key] !== undefined);
  if (secrets.length > 1) throw new UsageError(`${secrets.map((key) => FLAGS[key]).join(" and ")}: one of them is enough`);
  const [secret] = secrets;
  if (mechanism === "anonymous" && (user !== undefined || secret !== undefined))
    throw new UsageError(`--auth anonymous is nobody: without ${user === undefined ? FLAGS[secret!] : "--user"}`);
  if (mechanism === "ntlm" && (secret === "ccache" || secret === "keytab"))
    throw new UsageError(`${FLAGS[secret]} is for Kerberos: --auth kerberos, or a password or NT hash for NTLM`);
  if (user === undefined && (mechanism === "ntlm" || secret === "passwordFile" || secret === "ntHash"))
    throw new UsageError(`${mechanism === "ntlm" ? "--auth ntlm" : FLAGS[secret!]}: whose? --user DOMAIN\\user`);

  // What proves it is had before the providers are loaded: Ctrl-C at the prompt has nothing to wait for.
  const hash = given.ntHash === undefined ? undefined : await hashOf(given.ntHash, io, out);
  const asked = user !== undefined && (secret === undefined || secret === "passwordFile");
  const password = asked ? await passwordOf(user, given.passwordFile, io, out, stdin) : undefined;
  const { anonymous, kerberos, negotiate, ntlm } = await import("../runtime/security/index.ts");
  const proof = {
    user,
    password,
    ntHash: hash,
    keytab,
    kdcTimeoutMs: Math.min(KDC_TIMEOUT_MS, given.timeout / 2),
    exchange,
    ccache: ccache ?? (user === undefined && secret === undefined ? (true as const) : undefined),
  };
  const make = (by: (typeof MECHANISMS)[number]): Credentials => {
    if (by === "anonymous") return anonymous();
    if (by === "ntlm") return ntlm({ user: user!, password, ntHash: hash });
    return by === "kerberos" ? kerberos(proof) : negotiate(proof);
  };
  return { mechanism, make, ntlmToo: user !== undefined && (password !== undefined || hash !== undefined) };
}

/** The same person by each mechanism that what was given will do for, the one of `security` first. */
export interface LadderSecurity {
  readonly security: CommandSecurity;
  readonly mechanisms: readonly { readonly mechanism: "negotiate" | "kerberos" | "ntlm"; readonly credentials: Credentials }[];
}

/**
 * As securityOf(), for who tries one mechanism after the other; --auth leaves that one. Empty where nobody said who they are.
 * @param exchange what asks KDCs, where it is not the usual one
 * @throws UsageError for what does not go together; Interruption for Ctrl-C at the prompt
 */
export async function ladderOf(
  given: GivenCredentials,
  io: Io,
  out: Output,
  exchange?: () => Promise<KdcExchange>,
): Promise<LadderSecurity & Disposable> {
  // Who said nothing, or what does not go together, is answered as everywhere.
  const said =
    given.level !== "none" && (given.user !== undefined || given.auth !== undefined || SECRETS.some((key) => given[key] !== undefined));
  if (!said) return { security: await securityOf(given, io, out), mechanisms: [], [Symbol.dispose]: () => undefined };
  const { mechanism: first, make, ntlmToo } = await makerOf(given, io, out, undefined, await exchange?.());
  const auth = make(first);
  const others: readonly ("kerberos" | "ntlm")[] = given.auth !== undefined ? [] : ntlmToo ? ["kerberos", "ntlm"] : ["kerberos"];
  const mechanisms: LadderSecurity["mechanisms"][number][] = first === "anonymous" ? [] : [{ mechanism: first, credentials: auth }];
  for (const mechanism of others) {
    try {
      mechanisms.push({ mechanism, credentials: make(mechanism) });
    } catch (error) {
      // A name that only the others understand.
      if (!(error instanceof RpcError)) throw error;
    }
  }
  const close = () => {
    auth.close?.();
    for (const { credentials } of mechanisms) credentials.close?.();
  };
  const level = given.level !== undefined ? { level: given.level } : first === "anonymous" ? { level: "connect" as const } : {};
  const security = { auth, ...level, ...(given.spn === undefined ? {} : { targetName: given.spn }), [Symbol.dispose]: close };
  return { security, mechanisms, [Symbol.dispose]: close };
}

/** `DOMAIN\user`, `user@REALM`, `user`. */
function userName(text: string, fail: (words: string) => never): string {
  // As other tools write it, and as it stands in the list of processes, in histories and in logs then.
  if (text.includes("%"))
    return fail(
      "no password behind a %: everybody on this machine can read a command line; it is asked for, or comes from OPNUM_PASSWORD or --password-file",
    );
  if (text.trim() === "" || /^\\|\\$|\\.*\\/.test(text)) return fail(`"${text}" is nobody's name; write DOMAIN\\user, user@REALM or user`);
  return text;
}

/** No words with the text in them: it is a secret. */
function ntHash(text: string, fail: (words: string) => never): string {
  if (text.startsWith("@") && text.length > 1) return text;
  const match = HASH.exec(text.trim());
  return match === null
    ? fail("an NT hash has 32 hexadecimal digits (behind those of an LM hash and a colon, perhaps); @FILE reads it")
    : match[1]!;
}

const HASH = /^(?:[0-9a-f]{32}:)?([0-9a-f]{32})$/i;

/** An NT hash as `--nt-hash` gave it: 32 digits, or `@FILE` with them. */
export async function hashOf(given: string, io: Io, out: Output): Promise<string> {
  if (!given.startsWith("@")) return given;
  const path = given.slice(1);
  return ntHash(await firstLine(path, "--nt-hash", io, out), (words) => {
    throw new UsageError(`${path}: ${words}`);
  });
}

/**
 * The password of `user`: of the file, the environment, standard input, or a prompt.
 * @param file as `--password-file` names it
 * @param stdin what else is read from standard input, which a password cannot come from then
 */
export async function passwordOf(user: string, file: string | undefined, io: Io, out: Output, stdin: string | undefined): Promise<string> {
  if (file !== undefined) return firstLine(file, "--password-file", io, out);
  const variable = io.env["OPNUM_PASSWORD"];
  if (variable !== undefined && variable !== "") return variable;
  return readSecretLine(`Password for ${visible(user, { limit: 200 })}: `, io, out, stdin);
}

async function firstLine(path: string, flag: string, io: Io, out: Output): Promise<string> {
  let text: string;
  try {
    text = await readWhole(path, io.signal, 1 << 20, (file) => warnOfReaders(file, path, io, out));
  } catch (error) {
    io.signal.throwIfAborted();
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new UsageError(`${flag} ${path}: ${code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`}`);
  }
  const line = /^\ufeff?([^\r\n]*)/.exec(text)![1]!;
  if (line === "") throw new UsageError(`${flag} ${path}: its first line is empty`);
  // Another character in the place of each octet that is none: a wrong password, and a locked account in the end.
  if (line.includes("\ufffd")) throw new UsageError(`${flag} ${path}: its first line is not UTF-8`);
  return line;
}

/** A file of secrets that others can read is used, and not in silence. Windows' files have no such mode, and pipes no readers but us. */
function warnOfReaders(file: number, path: string, io: Io, out: Output): void {
  if (io.platform === "win32") return;
  const about = fstatSync(file);
  const others = about.mode & 0o077;
  if (about.isFile() && others !== 0)
    out.note(out.doubtful(`${visible(path)} can be read by others (mode ${(about.mode & 0o777).toString(8).padStart(4, "0")}): chmod 600`));
}
