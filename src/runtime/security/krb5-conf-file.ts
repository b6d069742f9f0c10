/** krb5.conf where MIT's library reads it: KRB5_CONFIG (several files with `:` between them), or /etc/krb5.conf. */
import { readdirSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { visible } from "../../bytes/visible.ts";
import {
  Krb5ConfError,
  type Krb5ConfFile,
  type Krb5Configuration,
  NO_CONFIGURATION,
  parseKrb5Conf,
} from "../../security/kerberos/files/krb5-conf.ts";
import { readWithin } from "./bounded-file.ts";

const MAX_OCTETS = 1 << 20;

/**
 * @param path file; default: KRB5_CONFIG's, then /etc/krb5.conf
 * @returns what holds without any where the default one is not there
 * @throws Krb5ConfError with file and line; for a file that cannot be read with line 1
 */
export function loadKrb5Conf(path?: string, environment: Readonly<Record<string, string | undefined>> = process.env): Krb5Configuration {
  const named = path ?? environment["KRB5_CONFIG"];
  const paths = named === undefined || named === "" ? ["/etc/krb5.conf"] : path === undefined ? named.split(delimiter) : [path];
  // As if one included the others: sections of the same name are one, what stands first holds.
  const texts: Krb5ConfFile[] = [];
  for (const file of paths.filter((name) => name !== "")) {
    try {
      texts.push(readConf(file));
    } catch (error) {
      // MIT's library passes over what is not there of several, and so do we; a file that was named alone must be.
      if (!isAbsent(error) || (named !== undefined && named !== "" && paths.length === 1)) throw unreadable(file, error);
    }
  }
  if (texts.length === 0) return NO_CONFIGURATION;
  if (texts.length === 1) return parseKrb5Conf(texts[0]!.text, { file: texts[0]!.file, include });
  const all = texts.map((_, index) => `include ${index}`).join("\n");
  return parseKrb5Conf(all, {
    file: "KRB5_CONFIG",
    include: (name, folder) => (/^\d+$/.test(name) && texts[Number(name)] !== undefined ? [texts[Number(name)]!] : include(name, folder)),
  });
}

function include(name: string, folder: boolean): Krb5ConfFile[] {
  if (!isAbsolute(name)) throw new Krb5ConfError(name, 1, "an included file must be named with its whole path");
  try {
    if (!folder) return [readConf(name)];
    // krb5.conf(5): names of letters, digits, - and _, or that end with .conf.
    const names = readdirSync(name).filter((entry) => /^[A-Za-z0-9_-]+$/.test(entry) || (/\.conf$/.test(entry) && !entry.startsWith(".")));
    return names.sort().map((entry) => readConf(join(name, entry)));
  } catch (error) {
    throw unreadable(name, error);
  }
}

function readConf(file: string): Krb5ConfFile {
  const octets = readWithin(file, MAX_OCTETS);
  if (octets === undefined) throw new Krb5ConfError(file, 1, `more than ${MAX_OCTETS} octets, which are the most taken`);
  return { file, text: new TextDecoder().decode(octets) };
}

function isAbsent(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ENOENT";
}

function unreadable(file: string, error: unknown): Krb5ConfError {
  if (error instanceof Krb5ConfError) return error;
  const code = (error as { code?: unknown }).code;
  return new Krb5ConfError(file, 1, `the file cannot be read (${visible(String(code ?? error), { limit: 80 })})`);
}
