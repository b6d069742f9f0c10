/** What stands between an SMB login and RPC in a named pipe: the share IPC$, and the pipe itself. */
import { STATUS_MORE_PROCESSING_REQUIRED } from "../../status/codes.ts";
import { between } from "../between.ts";
import type { Evidence, SmbEvidence } from "../evidence.ts";
import type { Actor, Finding } from "../report.ts";
import { host, inFrames, text, times } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

export const pipeOpen: Rule = {
  name: "pipe-open",
  find(evidence) {
    const found: Finding[] = [];
    for (const step of evidence.smb) {
      const status = step.status?.status;
      if (status === undefined || status < 0xc000_0000 || status === STATUS_MORE_PROCESSING_REQUIRED) continue;
      if (step.step === "pipe") found.push(pipe(evidence, step));
      else if (step.step === "tree-connect" && step.name?.toUpperCase().endsWith("IPC$")) found.push(share(evidence, step));
    }
    return found;
  },
};

function later(evidence: Evidence, step: SmbEvidence): boolean {
  return between(evidence.smb, step.client, step.server).some(
    (one) =>
      one.step === step.step &&
      one.client === step.client &&
      one.server === step.server &&
      one.name?.toLowerCase() === step.name?.toLowerCase() &&
      one.status?.status === 0 &&
      one.last.time >= step.first.time,
  );
}

function pipe(evidence: Evidence, step: SmbEvidence): Finding {
  const status = step.status!;
  const mended = later(evidence, step);
  // Clients look for the pipes of optional services; where other RPC works, that is how they find out.
  const elsewhere = rpcElsewhere(evidence, step);
  const [words, actor, action] = meaning(status.status);
  const name = step.name === undefined ? "a pipe" : `\\pipe\\${text(step.name.replace(/^\\*(pipe\\)?/i, ""))}`;
  return finding({
    rule: status.status === 0xc0000022 ? "access-denied" : "pipe-open-failed",
    severity: mended || (elsewhere && status.status === NAME_NOT_FOUND) ? "note" : elsewhere ? "degraded" : "blocking",
    confidence: "certain",
    actor: mended || (elsewhere && status.status === NAME_NOT_FOUND) ? "nobody" : actor,
    sentence: `${host(evidence, step.server)} does not open the named pipe ${name} to ${host(evidence, step.client)} (${text(status.name)}): ${words}${mended ? "; a later attempt succeeded" : ""}.`,
    evidence: [`opening ${name} answered ${text(status.name)} ${times(step.count)}${inFrames(step.marks)}`],
    actions: mended ? [] : [action],
    client: step.client,
    server: step.server,
    transport: "tcp",
    port: step.port,
    status: status.status,
    seen: [step],
  });
}

const NAME_NOT_FOUND = 0xc0000034;

/** RPC between the two goes on in other pipes or over TCP. */
function rpcElsewhere(evidence: Evidence, step: SmbEvidence): boolean {
  return between(evidence.tasks, step.client, step.server).some((task) => task.count > 0);
}

function share(evidence: Evidence, step: SmbEvidence): Finding {
  const status = step.status!;
  const mended = later(evidence, step);
  return finding({
    rule: "share-refused",
    severity: mended ? "note" : "blocking",
    confidence: "certain",
    actor: mended ? "nobody" : "server",
    sentence: `${host(evidence, step.server)} does not let ${host(evidence, step.client)} into IPC$, where named pipes are (${text(status.name)})${mended ? "; a later attempt succeeded" : ""}.`,
    evidence: [`tree connect answered ${text(status.name)} ${times(step.count)}${inFrames(step.marks)}`],
    actions: mended ? [] : ["the account's right to reach this computer from the network; RestrictNullSessAccess for anonymous callers"],
    client: step.client,
    server: step.server,
    transport: "tcp",
    port: step.port,
    status: status.status,
    seen: [step],
  });
}

function meaning(status: number): readonly [words: string, actor: Actor, action: string] {
  switch (status) {
    case 0xc0000034: // STATUS_OBJECT_NAME_NOT_FOUND
      return ["the service that serves it is not started, or has no pipe of that name", "server", "start the service on the server"];
    case 0xc00000ac: // STATUS_PIPE_NOT_AVAILABLE
    case 0xc00000ae: // STATUS_PIPE_BUSY
      return ["all its instances are in use", "server", "try again; look at the service's load"];
    case 0xc0000022: // STATUS_ACCESS_DENIED
      return [
        "the account may not use it",
        "server",
        "the account's rights on that server; RestrictRemoteSam, NullSessionPipes for anonymous callers",
      ];
    default:
      return ["see the status", "server", "opnum explain STATUS"];
  }
}
