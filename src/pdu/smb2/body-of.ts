/** The body of any message that is read here, by command, direction and status: for what takes messages as they come. */
import { STATUS_BUFFER_OVERFLOW, STATUS_MORE_PROCESSING_REQUIRED } from "../../status/codes.ts";
import {
  decodeSmb2CloseRequest,
  decodeSmb2CloseResponse,
  encodeSmb2CloseRequest,
  encodeSmb2CloseResponse,
  type Smb2CloseRequest,
  type Smb2CloseResponse,
} from "./close.ts";
import {
  decodeSmb2CreateRequest,
  decodeSmb2CreateResponse,
  encodeSmb2CreateRequest,
  encodeSmb2CreateResponse,
  type Smb2CreateRequest,
  type Smb2CreateResponse,
} from "./create.ts";
import { decodeSmb2ErrorResponse, encodeSmb2ErrorResponse, type Smb2ErrorResponse } from "./error-response.ts";
import { decodeSmb2Header, SMB2, SMB2_FLAG, type Smb2Header } from "./header.ts";
import {
  decodeSmb2IoctlRequest,
  decodeSmb2IoctlResponse,
  encodeSmb2IoctlRequest,
  encodeSmb2IoctlResponse,
  type Smb2IoctlRequest,
  type Smb2IoctlResponse,
} from "./ioctl.ts";
import {
  decodeSmb2NegotiateRequest,
  decodeSmb2NegotiateResponse,
  encodeSmb2NegotiateRequest,
  encodeSmb2NegotiateResponse,
  type Smb2NegotiateRequest,
  type Smb2NegotiateResponse,
} from "./negotiate.ts";
import {
  decodeSmb2ReadRequest,
  decodeSmb2ReadResponse,
  encodeSmb2ReadRequest,
  encodeSmb2ReadResponse,
  type Smb2ReadRequest,
  type Smb2ReadResponse,
} from "./read.ts";
import {
  decodeSmb2Nothing,
  decodeSmb2SessionSetupRequest,
  decodeSmb2SessionSetupResponse,
  encodeSmb2Nothing,
  encodeSmb2SessionSetupRequest,
  encodeSmb2SessionSetupResponse,
  type Smb2SessionSetupRequest,
  type Smb2SessionSetupResponse,
} from "./session-setup.ts";
import {
  decodeSmb2TreeConnectRequest,
  decodeSmb2TreeConnectResponse,
  encodeSmb2TreeConnectRequest,
  encodeSmb2TreeConnectResponse,
  type Smb2TreeConnectRequest,
  type Smb2TreeConnectResponse,
} from "./tree-connect.ts";
import {
  decodeSmb2WriteRequest,
  decodeSmb2WriteResponse,
  encodeSmb2WriteRequest,
  encodeSmb2WriteResponse,
  type Smb2WriteRequest,
  type Smb2WriteResponse,
} from "./write.ts";

export type Smb2Body =
  | ({ readonly kind: "negotiate-request" } & Smb2NegotiateRequest)
  | ({ readonly kind: "negotiate-response" } & Smb2NegotiateResponse)
  | ({ readonly kind: "session-setup-request" } & Smb2SessionSetupRequest)
  | ({ readonly kind: "session-setup-response" } & Smb2SessionSetupResponse)
  | ({ readonly kind: "tree-connect-request" } & Smb2TreeConnectRequest)
  | ({ readonly kind: "tree-connect-response" } & Smb2TreeConnectResponse)
  | ({ readonly kind: "create-request" } & Smb2CreateRequest)
  | ({ readonly kind: "create-response" } & Smb2CreateResponse)
  | ({ readonly kind: "close-request" } & Smb2CloseRequest)
  | ({ readonly kind: "close-response" } & Smb2CloseResponse)
  | ({ readonly kind: "read-request" } & Smb2ReadRequest)
  | ({ readonly kind: "read-response" } & Smb2ReadResponse)
  | ({ readonly kind: "write-request" } & Smb2WriteRequest)
  | ({ readonly kind: "write-response" } & Smb2WriteResponse)
  | ({ readonly kind: "ioctl-request" } & Smb2IoctlRequest)
  | ({ readonly kind: "ioctl-response" } & Smb2IoctlResponse)
  /** LOGOFF, TREE_DISCONNECT, ECHO, and CANCEL, which has no response. */
  | { readonly kind: "nothing" }
  | ({ readonly kind: "error-response" } & Smb2ErrorResponse);

/**
 * @param message one message, its header included
 * @returns undefined for a command of which only the header is read here
 * @throws DecodeError
 */
export function decodeSmb2Body(message: Uint8Array): Smb2Body | undefined {
  const { command, flags, status } = decodeSmb2Header(message);
  const response = (flags & SMB2_FLAG.SERVER_TO_REDIR) !== 0;
  if (response && isError(status, command)) return { kind: "error-response", ...decodeSmb2ErrorResponse(message) };
  switch (command) {
    case SMB2.NEGOTIATE:
      return response
        ? { kind: "negotiate-response", ...decodeSmb2NegotiateResponse(message) }
        : { kind: "negotiate-request", ...decodeSmb2NegotiateRequest(message) };
    case SMB2.SESSION_SETUP:
      return response
        ? { kind: "session-setup-response", ...decodeSmb2SessionSetupResponse(message) }
        : { kind: "session-setup-request", ...decodeSmb2SessionSetupRequest(message) };
    case SMB2.TREE_CONNECT:
      return response
        ? { kind: "tree-connect-response", ...decodeSmb2TreeConnectResponse(message) }
        : { kind: "tree-connect-request", ...decodeSmb2TreeConnectRequest(message) };
    case SMB2.CREATE:
      return response
        ? { kind: "create-response", ...decodeSmb2CreateResponse(message) }
        : { kind: "create-request", ...decodeSmb2CreateRequest(message) };
    case SMB2.CLOSE:
      return response
        ? { kind: "close-response", ...decodeSmb2CloseResponse(message) }
        : { kind: "close-request", ...decodeSmb2CloseRequest(message) };
    case SMB2.READ:
      return response
        ? { kind: "read-response", ...decodeSmb2ReadResponse(message) }
        : { kind: "read-request", ...decodeSmb2ReadRequest(message) };
    case SMB2.WRITE:
      return response
        ? { kind: "write-response", ...decodeSmb2WriteResponse(message) }
        : { kind: "write-request", ...decodeSmb2WriteRequest(message) };
    case SMB2.IOCTL:
      return response
        ? { kind: "ioctl-response", ...decodeSmb2IoctlResponse(message) }
        : { kind: "ioctl-request", ...decodeSmb2IoctlRequest(message) };
    case SMB2.LOGOFF:
    case SMB2.TREE_DISCONNECT:
    case SMB2.ECHO:
    case SMB2.CANCEL:
      decodeSmb2Nothing(message);
      return { kind: "nothing" };
    default:
      return undefined;
  }
}

/** @param header its command, flags and status are to fit the body */
export function encodeSmb2Body(header: Smb2Header, body: Smb2Body): Uint8Array {
  switch (body.kind) {
    case "negotiate-request":
      return encodeSmb2NegotiateRequest(header, body);
    case "negotiate-response":
      return encodeSmb2NegotiateResponse(header, body);
    case "session-setup-request":
      return encodeSmb2SessionSetupRequest(header, body);
    case "session-setup-response":
      return encodeSmb2SessionSetupResponse(header, body);
    case "tree-connect-request":
      return encodeSmb2TreeConnectRequest(header, body);
    case "tree-connect-response":
      return encodeSmb2TreeConnectResponse(header, body);
    case "create-request":
      return encodeSmb2CreateRequest(header, body);
    case "create-response":
      return encodeSmb2CreateResponse(header, body);
    case "close-request":
      return encodeSmb2CloseRequest(header, body);
    case "close-response":
      return encodeSmb2CloseResponse(header, body);
    case "read-request":
      return encodeSmb2ReadRequest(header, body);
    case "read-response":
      return encodeSmb2ReadResponse(header, body);
    case "write-request":
      return encodeSmb2WriteRequest(header, body);
    case "write-response":
      return encodeSmb2WriteResponse(header, body);
    case "ioctl-request":
      return encodeSmb2IoctlRequest(header, body);
    case "ioctl-response":
      return encodeSmb2IoctlResponse(header, body);
    case "nothing":
      return encodeSmb2Nothing(header);
    case "error-response":
      return encodeSmb2ErrorResponse(header, body);
  }
}

/** [MS-SMB2] 2.2.2: which statuses come with the command's own body. STATUS_PENDING has the body of an error. */
function isError(status: number, command: number): boolean {
  if (status === 0) return false;
  if (status === STATUS_MORE_PROCESSING_REQUIRED) return command !== SMB2.SESSION_SETUP;
  if (status === STATUS_BUFFER_OVERFLOW) return command !== SMB2.READ && command !== SMB2.IOCTL;
  return true;
}
