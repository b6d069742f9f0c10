/** UnbindRequest: [RFC 4511] 4.3. The client is about to close; nothing answers. */
import { DecodeError } from "../../status/errors.ts";
import { decodeLdapMessage, encodeLdapMessage } from "./message.ts";
import { UNBIND_REQUEST } from "./operations.ts";

export interface UnbindRequest {
  readonly messageId: number;
}

/** UnbindRequest ::= [APPLICATION 2] NULL */
export function encodeUnbindRequest(request: UnbindRequest): Uint8Array {
  return encodeLdapMessage(request.messageId, UNBIND_REQUEST);
}

/** @throws DecodeError */
export function decodeUnbindRequest(bytes: Uint8Array, offset = 0): { request: UnbindRequest; end: number } {
  const { message, end } = decodeLdapMessage(bytes, offset);
  if (message.tag !== UNBIND_REQUEST) throw new DecodeError("UnbindRequest", offset, `protocolOp has tag 0x${message.tag.toString(16)}`);
  return { request: { messageId: message.messageId }, end };
}
