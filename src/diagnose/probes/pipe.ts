/** ncacn_np: RPC by a named pipe. The server is asked for its dialect of SMB, which comes before any login; opening the pipe needs a session. */
import { type CarrierInput, type ProbeContext, tellSkipped } from "./probe.ts";
import { probeSmb } from "./smb.ts";

export async function probePipe(context: ProbeContext, input: CarrierInput): Promise<void> {
  const { address, endpoint, interfaces } = input;
  // SMB is looked at once, whoever wants it.
  if (!context.target.beside.includes("smb")) await probeSmb(context, { address });
  const names = endpoint === undefined ? interfaces.flatMap(({ name }) => (name === undefined ? [] : [name])) : [endpoint];
  const what = endpoint ?? `\\pipe\\ of ${names.length === 0 ? "the service" : names.join(", ")}`;
  const words = `opening ${what} by SMB: this version negotiates and goes no further; rpcclient or smbclient with credentials would tell whether the pipe opens`;
  tellSkipped(context, "pipe", what, "not-built", words);
}
