import { type VerdictClass, WHY_EXIT } from "../findings/diagnosis/diagnosis.ts";

/**
 * The one table of exit codes: every command uses these and no others, but for `why` and `watch`, whose verdicts have a table of their own below 64. 0, 1 and 2 are PortQry's, and mean the same in every command:
 * what was asked for is there, nothing listens there, nothing came back.
 */
export const EXIT = {
  ok: 0,
  notListening: 1,
  filtered: 2,
  nameNotFound: 3,
  unreachable: 4,
  cut: 5,
  wrongInterface: 6,
  notRegistered: 7,
  fault: 8,
  noAnswer: 9,
  protocol: 10,
  local: 11,
  unknown: 12,
  notAuthenticated: 13,
  usage: 64,
  input: 65,
  internal: 70,
  configuration: 78,
  interrupted: 130,
  readerGone: 141,
  terminated: 143,
} as const;

const EXIT_WORDS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: "all is well; query: every port is LISTENING",
  notListening:
    "refused: nothing listens there; query: a port is NOT LISTENING; midl --check: a generated file is not up to date; trace: somebody must act",
  filtered: "nothing came back; query: a port is FILTERED, or LISTENING or FILTERED; trace: a capture cannot be read",
  nameNotFound: "the host name has no address",
  unreachable: "a router or firewall said that there is no way to the host",
  cut: "the connection was accepted and then cut",
  wrongInterface: "the server refused the bind: another interface, version or transfer syntax",
  notRegistered: "the endpoint mapper does not know the interface",
  fault: "the server answered the call with a fault or a status",
  noAnswer: "connected, but an answer did not come in time",
  protocol: "what came back is not this protocol",
  local: "this machine refused: a port in use, a privilege, a limit",
  notAuthenticated: "who we are could not be proven, or the protection of calls was refused or does not hold",
  unknown: "lookup: nothing is known by that name or number; accounts: there is no such account",
  usage: "a wrong command line",
  input: "midl: the IDL has errors; why: a file of --from is no evidence",
  internal: "a defect of opnum",
  configuration: "a wrong setting in a variable or configuration file",
  interrupted: "stopped by Ctrl-C before it was done",
  readerGone: "the reader of the output went away",
  terminated: "stopped by SIGTERM before it was done",
};

/** The table as help prints it. */
export function exitCodeTable(): string {
  return (Object.keys(EXIT) as (keyof typeof EXIT)[]).map((name) => `  ${String(EXIT[name]).padStart(3)}  ${EXIT_WORDS[name]}`).join("\n");
}

/** Of `why`, which says by its exit code what is wrong. */
const WHY_WORDS: Readonly<Record<VerdictClass, string>> = {
  fine: "all is well, as far as was looked",
  name: "the name is not resolved, or resolved wrongly",
  filtered: "something on the way, or the host's firewall, lets nothing through",
  refused: "the port refuses: nothing listens there, or a firewall answers for it",
  mapper: "the endpoint mapper does not know the service, or does not answer as one",
  bind: "connected, and the bind was refused or cut",
  security: "who we are was not accepted: account, clock, SPN, or a level that is too low",
  fault: "the service was reached, and answered with a fault or a status",
  silent: "connected, and no answer came",
  undecided: "several things are wrong, or what was seen cannot tell",
};

export function whyExitCodeTable(): string {
  return (Object.keys(WHY_EXIT) as VerdictClass[])
    .map((name) => `  ${String(WHY_EXIT[name]).padStart(3)}  ${name}: ${WHY_WORDS[name]}`)
    .join("\n");
}
