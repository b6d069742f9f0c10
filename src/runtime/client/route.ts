/** The way a call goes: over a connection of its own, or within a call that came. */
import type { BindInfo, BoundContext, CallHandle, ClientCall, ClientCallEvents, ConnectionSecurity } from "../../rpc/types.ts";
import type { FaultError, RpcError } from "../../status/errors.ts";

export interface CallRoute {
  readonly link: {
    readonly info: Pick<BindInfo, "associationGroup">;
    call(call: ClientCall, events: ClientCallEvents): CallHandle;
    cancel(handle: CallHandle, error: RpcError): void;
    /** To be told by whoever made a call when it has ended, whichever way, and whether the server answered it with a response. */
    callEnded(answered: boolean): void;
    /** So many more pipes than before wait for the program, which does not keep up. */
    hold?(pipes: 1 | -1): void;
    /** What a fault says of the authentication, where it does. */
    explain?(error: FaultError, security: ConnectionSecurity | undefined): RpcError;
  };
  /** The one we like best of those the server takes. */
  readonly context: BoundContext;
  /** For operations with pipes; undefined until it is known. MIDL's stubs send these in NDR20 even where NDR64 is bound. */
  readonly pipes: BoundContext | undefined;
  /** The security context, where it is not that of the bind. */
  readonly security?: ConnectionSecurity | undefined;
  /** Within a call that came: there is no other way if this one is gone. */
  readonly nested?: boolean;
}
