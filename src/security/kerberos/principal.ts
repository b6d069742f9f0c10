/** A principal's name, [RFC 4120] 6.2 and 7.5.8; as text with MIT's escapes: `host/dc1.lab.test@LAB.TEST`, `user\@upn.example@LAB.TEST`. */
import { visible } from "../../bytes/visible.ts";
import { NAME_TYPE, type PrincipalName } from "../../pdu/kerberos/types.ts";
import { SEC_E_TARGET_UNKNOWN } from "../../status/codes.ts";
import { SecurityError } from "../../status/security-error.ts";

export interface Principal {
  /** 1 NT-PRINCIPAL, 2 NT-SRV-INST, 3 NT-SRV-HST, 10 NT-ENTERPRISE. */
  readonly nameType: number;
  readonly components: readonly string[];
  /** Empty where it is not known. */
  readonly realm: string;
}

/** With the realm where it is known. Names come from files and the network: `visible()` before people see it. */
export function formatPrincipal(principal: Principal): string {
  const name = principal.components.map((component) => escaped(component)).join("/");
  return principal.realm === "" ? name : `${name}@${escaped(principal.realm, false)}`;
}

/** The same, fit to be shown. */
export function shownPrincipal(principal: Principal): string {
  return visible(formatPrincipal(principal), { limit: 256 });
}

/**
 * Reads `name/instance@REALM`. A backslash takes away the meaning of `/`, `@` and itself; `\n`, `\t`, `\b`, `\0` are what they are in C.
 * @param options `realm` is taken where the text has none; `enterprise`: the whole text is one component, a user principal
 *   name `alice@example.com` ([RFC 6806] 5), whose realm the KDC finds out
 * @throws SecurityError SEC_E_TARGET_UNKNOWN for what is no name
 */
export function parsePrincipal(text: string, realm = "", options: { readonly enterprise?: boolean } = {}): Principal {
  if (options.enterprise === true) {
    if (text === "") throw noName(text, "it is empty");
    return { nameType: NAME_TYPE.enterprise, components: [text], realm };
  }
  const components: string[] = [""];
  let found: string | undefined;
  for (let i = 0; i < text.length; i++) {
    let character = text[i]!;
    const bare = character !== "\\";
    if (!bare) {
      if (++i === text.length) throw noName(text, "it ends with a backslash");
      character = ESCAPES.get(text[i]!) ?? text[i]!;
    }
    if (bare && character === "@") {
      if (found !== undefined) throw noName(text, "it has more than one @; one that belongs to the name is written \\@");
      found = "";
    } else if (bare && character === "/" && found === undefined) components.push("");
    else if (found !== undefined) found += character;
    else components[components.length - 1] += character;
  }
  if (found === "") throw noName(text, "there is no realm behind the @");
  if (components.length === 1 && components[0] === "") throw noName(text, "it is empty");
  const nameType = components.length === 1 ? NAME_TYPE.principal : NAME_TYPE.serviceInstance;
  return { nameType, components, realm: found ?? realm };
}

/** Whether both are the same name; their types are hints only ([RFC 4120] 6.2). */
export function samePrincipal(a: Principal, b: Principal): boolean {
  return a.realm === b.realm && sameComponents(a.components, b.components);
}

export function sameComponents(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((component, i) => component === b[i]);
}

/** As the messages have it, without the realm. */
export function principalName(principal: Principal): PrincipalName {
  return { type: principal.nameType, components: principal.components };
}

export function principalOf(name: PrincipalName, realm: string): Principal {
  return { nameType: name.type, components: name.components, realm };
}

/** The principal of a realm's ticket-granting service; `of` another realm for one that crosses into `realm`. */
export function ticketGranting(realm: string, of = realm): Principal {
  return { nameType: NAME_TYPE.serviceInstance, components: ["krbtgt", realm], realm: of };
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["b", "\b"],
  ["0", "\0"],
]);
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\t", "\\t"],
  ["\b", "\\b"],
  ["\0", "\\0"],
]);

function escaped(text: string, slash = true): string {
  let out = "";
  for (const character of text) {
    const special = character === "\\" || character === "@" || (slash && character === "/");
    out += special ? `\\${character}` : (ESCAPED.get(character) ?? character);
  }
  return out;
}

function noName(text: string, words: string): SecurityError {
  return new SecurityError(SEC_E_TARGET_UNKNOWN, "local", `"${visible(text, { limit: 256 })}" is no principal's name: ${words}`, {
    mechanism: "kerberos",
    likely: { kind: "wrong-target", targetName: text },
    leg: "names",
  });
}
