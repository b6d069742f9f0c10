/** `opnum accounts`: who may log on to a server of our own. */
import { visible } from "../bytes/visible.ts";
import type { AccountEntry, AccountFile } from "../logon/accounts.ts";
import { ERROR_ACCESS_DENIED, ERROR_FILE_NOT_FOUND } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { anyText, defineCommand, flag, type Invocation, listOption, option } from "./command.ts";
import { credentialOptions, hashOf, passwordOf } from "./credentials.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { Output } from "./output.ts";
import { readSecretLine } from "./password.ts";
import { UsageError } from "./settings.ts";

const ACTIONS = ["list", "add", "remove", "disable", "enable"] as const;
type Action = (typeof ACTIONS)[number];

/** Whom a new account is for is another than who calls servers: the variables and settings of the latter are not taken. */
const ITS_OWN = { shared: false, flagOnly: true } as const;

const options = {
  store: option("--store <file>", "the accounts; made by add where there is no such file", anyText),
  passwordFile: { ...credentialOptions.passwordFile, ...ITS_OWN, words: "add: the password is the first line of this file" },
  ntHash: { ...credentialOptions.ntHash, ...ITS_OWN, words: "add: the NT hash instead of the password: 32 digits, or @FILE" },
  sid: listOption("--sid <sid>", "add: S-1-5-21-... of the account, then of each of its groups", anyText),
  disabled: flag("--disabled", "add: the account cannot be used until it is enabled"),
};

export const accounts = defineCommand({
  name: "accounts",
  summary: "Keeps the accounts of a server that takes NTLM on its own, without a domain.",
  operands: [
    { name: "ACTION", words: "list, add, remove, disable or enable", choices: ACTIONS, completes: "nothing" },
    { name: "ACCOUNT", words: "DOMAIN\\user, or user: then the domain is this machine's name", optional: true, completes: "nothing" },
  ],
  options,
  epilogue: `The file holds NT hashes. An NT hash is as good as the password: NTLM needs it as it is, so it cannot be kept any safer. The file is made
readable by its owner only (mode 0600), and is not taken where others can read or write it. Who gives a server the file gives it every account.
add on an account that is there gives it a new password. The password comes from --password-file, from OPNUM_PASSWORD, from standard input, or is
asked for twice; it cannot be given on the command line, which others can read.

A server takes the file with ntlmAcceptor({ accounts: accountStore(FILE) }).

Exit code: 0 where it was done, 12 where there is no such account, 64 for what is no account or no store, 11 where the file is not to be had.

Examples:
  opnum accounts add LAB\\\\alice --store accounts.db
  opnum accounts list --store accounts.db
  opnum accounts disable LAB\\\\alice --store accounts.db
  opnum accounts remove LAB\\\\alice --store accounts.db`,
  run,
});

async function run({ options: given, args, io, out }: Invocation<typeof options>): Promise<number> {
  const action = ACTIONS.find((known) => known === args[0]);
  if (action === undefined) throw new UsageError(`"${visible(args[0] ?? "", { limit: 40 })}" is none of ${ACTIONS.join(", ")}`);
  if (given.store === undefined) throw new UsageError("which accounts? --store FILE");
  if (action === "list" && args.length > 1) throw new UsageError("list takes no account: it lists all");
  if (action !== "add") {
    const misplaced = (["passwordFile", "ntHash", "disabled"] as const).find((name) => given[name] !== undefined && given[name] !== false);
    if (misplaced !== undefined || given.sid.length > 0) throw new UsageError(`${action} takes no more than --store and the account`);
  }
  const who = action === "list" ? undefined : await named(args[1], action);
  const secret = action === "add" ? await secretOf(given, `${who!.domain}\\${who!.name}`, io, out) : undefined;
  const { accountStore } = await import("../logon/accounts.ts");
  try {
    using store = accountStore(given.store, { create: action === "add" });
    if (who === undefined) return show(store.list(), given.store, out);
    const done =
      secret === undefined ? change(store, action, who) : store.add({ ...who, ...secret, disabled: given.disabled, sids: given.sid });
    if (!done && secret === undefined) {
      out.note(`there is no account ${text(who)} in ${visible(given.store)}`);
      return EXIT.unknown;
    }
    const words = { list: "", add: done ? "added" : "changed", remove: "removed", disable: "disabled", enable: "enabled" }[action];
    out.object({ schema: "opnum.accounts/1", action: words, ...who });
    out.line(`${text(who)} ${words}`);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    if (error.status === ERROR_ACCESS_DENIED) {
      out.note(error.words);
      return EXIT.local;
    }
    throw new UsageError(error.status === ERROR_FILE_NOT_FOUND ? `${error.words}; add makes one` : error.words);
  }
}

interface Named {
  readonly domain: string;
  readonly name: string;
}

async function named(account: string | undefined, action: Action): Promise<Named> {
  if (account === undefined) throw new UsageError(`${action} which account? DOMAIN\\user, or user`);
  const at = account.indexOf("\\");
  if (at >= 0) return { domain: account.slice(0, at), name: account.slice(at + 1) };
  const { hostname } = await import("node:os");
  return { domain: hostname().split(".")[0]!.toUpperCase().slice(0, 15), name: account };
}

type Secret = { readonly password: string } | { readonly ntHash: Uint8Array };

async function secretOf(given: Invocation<typeof options>["options"], account: string, io: Io, out: Output): Promise<Secret> {
  if (given.ntHash !== undefined) {
    if (given.passwordFile !== undefined) throw new UsageError("--password-file and --nt-hash: one of them is enough");
    const { parseHex } = await import("../bytes/hex.ts");
    return { ntHash: parseHex(await hashOf(given.ntHash, io, out)) };
  }
  const password = await passwordOf(account, given.passwordFile, io, out, undefined);
  const typed = given.passwordFile === undefined && (io.env["OPNUM_PASSWORD"] ?? "") === "" && io.keyboard !== undefined;
  if (typed && (await readSecretLine("The same again: ", io, out, undefined)) !== password)
    throw new UsageError("the two passwords are not the same; nothing was changed");
  return { password };
}

function change(store: AccountFile, action: Action, { domain, name }: Named): boolean {
  return action === "remove" ? store.remove(domain, name) : store.setDisabled(domain, name, action === "disable");
}

function show(list: readonly AccountEntry[], path: string, out: Output): number {
  out.object({ schema: "opnum.accounts/1", accounts: list });
  for (const account of list) {
    const state = account.disabled ? out.doubtful("  disabled") : "";
    const sids = account.sids.length === 0 ? "" : out.dim(`  ${account.sids.map((sid) => visible(sid)).join(" ")}`);
    out.line(`${text(account)}${state}${sids}`);
  }
  if (list.length === 0) out.note(`${visible(path)} has no accounts`);
  return EXIT.ok;
}

function text({ domain, name }: Named): string {
  return visible(`${domain}\\${name}`, { limit: 600 });
}
