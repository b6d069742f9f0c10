/**
 * Accounts of a server's own in a file (node:sqlite).
 *
 * The file holds NT hashes, and an NT hash is as good as the password: who has it can log on. It cannot be kept as scrypt or the like would have it,
 * because NTLM proves knowledge of MD4 of the password itself ([MS-NLMP] 3.3.2). So the file is nobody's but its owner's: its mode is 0600 when it is made
 * and looked at whenever it is opened, hashes that are removed are overwritten in it, and no message or list has them.
 */
import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { visible } from "../bytes/visible.ts";
import { wipe } from "../crypto/octets.ts";
import { parseSid } from "../ids/sid.ts";
import { KEY_LENGTH, ntHash, upperCase } from "../security/ntlm/keys.ts";
import type { Account, AccountStore } from "../security/ntlm/validator.ts";
import { ERROR_ACCESS_DENIED, ERROR_BAD_FORMAT, ERROR_FILE_NOT_FOUND, RPC_S_INVALID_ARG } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { withSecret } from "./with-secret.ts";

/** An account without its hash: what lists show. */
export type AccountEntry = Omit<Account, "ntHash">;

/** Either `password` or `ntHash`. */
export interface NewAccount {
  /** sAMAccountName: not empty, at most 256 characters, none of `"/\[]:;|=,+*?<>@` or controls. Case is kept and does not count. */
  readonly name: string;
  /** NetBIOS name; of a server without one its own name. */
  readonly domain: string;
  readonly password?: string | undefined;
  /** 16 octets. */
  readonly ntHash?: Uint8Array | undefined;
  readonly disabled?: boolean | undefined;
  /** `S-1-5-21-...` of the account, then of its groups. */
  readonly sids?: readonly string[] | undefined;
}

export interface AccountFileOptions {
  /** Make the file where there is none; default false. */
  readonly create?: boolean | undefined;
}

/**
 * Opens a store of accounts, for `ntlmAcceptor({ accounts: accountStore("/etc/opnum/accounts.db") })`. Several programs may have it open: what one adds or
 * removes holds for the others at the next logon.
 * @throws RpcError ERROR_FILE_NOT_FOUND; ERROR_ACCESS_DENIED where others than its owner may read or write it; ERROR_BAD_FORMAT for another kind of file
 */
export function accountStore(path: string, options: AccountFileOptions = {}): AccountFile {
  const made = prepare(path, options.create ?? false);
  return new AccountFile(path, made);
}

/** "opnm", so that no other program's database is taken for ours. */
const APPLICATION = 0x6f706e6d;
const VERSION = 1;

const SCHEMA = `
CREATE TABLE account (
  domain TEXT NOT NULL,
  name TEXT NOT NULL,
  -- upper case, by which they are compared
  domain_key TEXT NOT NULL,
  name_key TEXT NOT NULL,
  nt_hash BLOB NOT NULL CHECK (length(nt_hash) = 16),
  disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
  -- a JSON array of text
  sids TEXT NOT NULL,
  PRIMARY KEY (name_key, domain_key)
) STRICT, WITHOUT ROWID;
PRAGMA application_id = ${APPLICATION};
PRAGMA user_version = ${VERSION};
`;

export class AccountFile implements AccountStore, Disposable {
  readonly path: string;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, ReturnType<DatabaseSync["prepare"]>>();

  /** Use `accountStore()`. */
  constructor(path: string, empty: boolean) {
    this.path = path;
    // As a whole path nothing is a name that SQLite has a meaning of its own for, as `:memory:` and `file:...` are.
    this.#database = this.#try(() => new (sqlite().DatabaseSync)(resolve(path), { timeout: 5_000 }));
    try {
      // Freed pages are overwritten; a journal inherits the file's mode.
      this.#try(() => this.#database.exec("PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;"));
      this.#schema(empty);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** Names are compared without regard to case. @returns undefined for an empty `domain` too where more than one has the name */
  find(domain: string, name: string): Account | undefined {
    const rows =
      domain === ""
        ? this.#all(`SELECT ${COLUMNS}, nt_hash FROM account WHERE name_key = ? LIMIT 2`, key(name))
        : this.#all(`SELECT ${COLUMNS}, nt_hash FROM account WHERE name_key = ? AND domain_key = ?`, key(name), key(domain));
    const hashes = rows.map((row) => row["nt_hash"]);
    const [hash] = hashes;
    // Whoever may write the file may have written anything into it.
    if (rows.length === 1 && hash instanceof Uint8Array && hash.length === KEY_LENGTH) return withSecret(entryOf(rows[0]!), hash);
    for (const other of hashes) if (other instanceof Uint8Array) wipe(other);
    return undefined;
  }

  /** By name, then domain. */
  list(): AccountEntry[] {
    return this.#all(`SELECT ${COLUMNS} FROM account ORDER BY name_key, domain_key`).map(entryOf);
  }

  /**
   * Adds an account, or gives one that is there all of this anew.
   * @returns whether it is new
   * @throws RpcError RPC_S_INVALID_ARG for what is no account; then nothing has changed
   */
  add(account: NewAccount): boolean {
    const { domain, name, disabled = false, sids = [] } = account;
    checkName(name, "account");
    checkName(domain, "domain");
    for (const sid of sids) if (parseSid(sid) === undefined) throw invalid(`"${visible(sid, { limit: 80 })}" is no SID`);
    if ((account.password === undefined) === (account.ntHash === undefined))
      throw invalid("an account has either a password or an NT hash");
    if (account.ntHash !== undefined && account.ntHash.length !== KEY_LENGTH) throw invalid("an NT hash has 16 octets");
    const hash = account.password === undefined ? new Uint8Array(account.ntHash!) : ntHash(account.password);
    try {
      return this.#transaction(() => {
        const known = this.#all("SELECT 1 FROM account WHERE name_key = ? AND domain_key = ?", key(name), key(domain)).length > 0;
        this.#run(
          `INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET domain = excluded.domain, name = excluded.name, nt_hash = excluded.nt_hash, disabled = excluded.disabled, sids = excluded.sids`,
          ...[domain, name, key(domain), key(name), hash, disabled ? 1 : 0, JSON.stringify(sids)],
        );
        return !known;
      });
    } finally {
      wipe(hash);
    }
  }

  /** @returns whether it was there */
  remove(domain: string, name: string): boolean {
    return this.#run("DELETE FROM account WHERE name_key = ? AND domain_key = ?", key(name), key(domain)) > 0;
  }

  /** @returns whether it is there */
  setDisabled(domain: string, name: string, disabled: boolean): boolean {
    const words = "UPDATE account SET disabled = ? WHERE name_key = ? AND domain_key = ?";
    return this.#run(words, disabled ? 1 : 0, key(name), key(domain)) > 0;
  }

  /** May be called more than once. */
  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #schema(empty: boolean): void {
    const read = () => [this.#pragma("application_id"), this.#pragma("user_version")];
    // Two programs may have found no file at once: who comes second finds the first one's.
    if (empty)
      this.#transaction(() => {
        if (this.#pragma("application_id") === 0) this.#database.exec(SCHEMA);
      });
    const [application, version] = this.#try(read) as [number, number];
    if (application !== APPLICATION) throw this.#wrongFile("is no store of accounts");
    if (version !== VERSION) throw this.#wrongFile(`is a store of version ${version}, and this program knows ${VERSION}`);
    // A view of that name would be a program of whoever made the file, and need not come to an end.
    const table = this.#try(() => this.#database.prepare("PRAGMA table_list('account')").get());
    if (table?.["type"] !== "table" || table["strict"] !== 1) throw this.#wrongFile("has no table of accounts as this program makes it");
  }

  #pragma(name: "application_id" | "user_version"): number {
    return Number(this.#database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
  }

  #transaction<T>(work: () => T): T {
    this.#try(() => this.#database.exec("BEGIN IMMEDIATE"));
    try {
      const result = work();
      this.#try(() => this.#database.exec("COMMIT"));
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  #all(words: string, ...values: readonly (string | number)[]): Record<string, unknown>[] {
    return this.#try(() => this.#statement(words).all(...values)) as Record<string, unknown>[];
  }

  #run(words: string, ...values: readonly (string | number | Uint8Array)[]): number {
    return Number(this.#try(() => this.#statement(words).run(...values)).changes);
  }

  #statement(words: string): ReturnType<DatabaseSync["prepare"]> {
    let statement = this.#statements.get(words);
    if (statement === undefined) {
      statement = this.#database.prepare(words);
      this.#statements.set(words, statement);
    }
    return statement;
  }

  /** What SQLite says of the file, by its name. */
  #try<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof RpcError) throw error;
      throw this.#wrongFile(error instanceof Error ? error.message : String(error), error);
    }
  }

  #wrongFile(words: string, cause?: unknown): RpcError {
    return new RpcError(ERROR_BAD_FORMAT, "local", `${visible(this.path)}: ${words}`, { cause });
  }
}

// --- helpers ---

const COLUMNS = "domain, name, disabled, sids";

const key = upperCase;

/**
 * Loaded when a store is opened. Node 22 warns that node:sqlite is experimental: it does so while it loads it, and what we use of it is the same since. Who
 * runs a server has nothing to do about it, so this one warning is left out, and no other.
 */
function sqlite(): typeof import("node:sqlite") {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (!/^SQLite is an experimental feature/.test(String(warning))) Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    return process.getBuiltinModule("node:sqlite");
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Makes the file with its mode before anything is in it, or looks at the mode of the one that is there. @returns whether it is empty */
function prepare(path: string, create: boolean): boolean {
  let file: number;
  try {
    file = openSync(path, constants.O_RDWR | (create ? constants.O_CREAT : 0), 0o600);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const status = code === "ENOENT" ? ERROR_FILE_NOT_FOUND : ERROR_ACCESS_DENIED;
    throw new RpcError(status, "local", `${visible(path)} cannot be opened (${code})`, { cause: error });
  }
  try {
    const { mode, size } = fstatSync(file);
    // Windows has no such bits.
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      const words = `${visible(path)} is open to others (mode ${(mode & 0o777).toString(8)}), and holds what is as good as passwords: chmod 600`;
      throw new RpcError(ERROR_ACCESS_DENIED, "local", words);
    }
    return size === 0 && create;
  } finally {
    closeSync(file);
  }
}

/** Characters that names of Windows cannot have ([MS-SAMR] 3.1.1.6), and @, which would make another name of it. */
const NOT_IN_NAMES = /[\p{Cc}"/\\[\]:;|=,+*?<>@]/u;

function checkName(name: string, what: string): void {
  if (name !== "" && name.length <= 256 && !NOT_IN_NAMES.test(name)) return;
  throw invalid(`"${visible(name, { limit: 80 })}" is no name of ${what === "account" ? "an" : "a"} ${what}`);
}

function entryOf(row: Record<string, unknown>): AccountEntry {
  const { domain, name, disabled, sids } = row;
  return { domain: String(domain), name: String(name), disabled: disabled !== 0, sids: sidsOf(sids) };
}

function sidsOf(text: unknown): string[] {
  try {
    const list: unknown = JSON.parse(String(text));
    if (Array.isArray(list)) return list.filter((sid): sid is string => typeof sid === "string");
  } catch {
    // Not of our making.
  }
  return [];
}

function invalid(words: string): RpcError {
  return new RpcError(RPC_S_INVALID_ARG, "local", words);
}
