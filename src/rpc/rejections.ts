import { formatSyntax, type SyntaxId } from "../ids/syntax.ts";
import { contextReason, nakReason } from "../knowledge/rejections.ts";
import { RESULT_USER_REJECTION } from "../pdu/co/bind-ack.ts";
import { BindError } from "../status/errors.ts";

/** The error of a bind_nak. */
export function nakError(reason: number, versions: readonly { major: number; minor: number }[], extendedError?: Uint8Array): BindError {
  const { name, status, words } = nakReason(reason);
  const list = versions.map(({ major, minor }) => `${major}.${minor}`).join(", ");
  const supported = list === "" ? "" : `; it supports protocol version ${list}`;
  return new BindError(
    status,
    { kind: "nak", reason, reasonName: name, versions, ...(extendedError === undefined ? {} : { extendedError }) },
    `the server refused the bind: ${words} (bind_nak, ${name}${supported})`,
  );
}

/** The error of a presentation context that was not accepted. */
export function contextError(abstractSyntax: SyntaxId, result: number, reason: number): BindError {
  const { name, status, words } = contextReason(reason);
  const said = reason === 0 && result === RESULT_USER_REJECTION ? "its program rejected the interface" : words;
  return new BindError(
    status,
    { kind: "context", result, reason, reasonName: name },
    `${formatSyntax(abstractSyntax)}: the server answers, but ${said} (${name})`,
  );
}
