/** The top-level help is this text and nothing else: `opnum --help` loads no library. test: commands.test.ts holds it against the table of commands. */
export const HELP = `opnum: Microsoft RPC from the command line

Usage: opnum COMMAND [OPTIONS] [ARGUMENTS]

Commands:
  dump HOST|BINDING      list what a host's endpoint mapper knows (RPCDump)
  query -n HOST -e PORT  is a port LISTENING, NOT LISTENING or FILTERED, and what answers there (PortQry)
  why HOST [SERVICE]     what is wrong between here and that service, who must act, which rule to add
  trace FILE...          read a capture: what happened to RPC, what proves it, who must act
  watch HOST [SERVICE]   the same again and again: what changes, and figures for Prometheus
  capture HOST           record RPC with a host by tcpdump or dumpcap, then do as trace
  ping HOST|BINDING      call an RPC server and say how long each phase took (RPCPing)
  epmap                  run an endpoint mapper as a service
  lab                    start a small RPC house to play with: a mapper and an echo service
  console                pages for a browser of this machine: drop a capture, see the verdict
  call HOST IF.OP JSON   call any operation of any interface, with parameters and results as JSON
  shell HOST|BINDING     a prompt for calls one after the other, with completion and history
  describe IF[.OP]       the IDL, the TypeScript and a JSON skeleton of an interface or operation
  midl FILE... -o DIR    compile IDL of any dialect, or a specification document, to TypeScript
  lookup WHAT...         what a status number, UUID, name or message means, offline
  accounts ACTION        keep the accounts of a server that takes NTLM without a domain
  completion SHELL       print the completion script for bash, zsh or powershell
  help COMMAND           the options of one command

Options of every command:
  --json                 machine-readable output with a versioned schema
  -q, --quiet            no output, only the exit code
  --color WHEN           auto, always or never (NO_COLOR and FORCE_COLOR are heeded)
  --config FILE          configuration file (JSON)
  -h, --help             help on the command
  -V, --version          the version of opnum

A setting is taken from the first of: the flag; OPNUM_COMMAND_OPTION, then OPNUM_OPTION; the configuration file; the default.
Exit codes: 0 there, 1 refused (NOT LISTENING), 2 nothing came back (FILTERED); "opnum help exit-codes" has the whole table. why has its own.
First steps: "opnum lab" in one terminal, "opnum dump localhost" in another.
`;
