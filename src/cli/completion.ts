/** Completion scripts, made from the declarations of the commands: what help knows, completion knows. */

import { knownServices } from "../knowledge/services.ts";
import { knownSettings } from "../knowledge/settings.ts";
import { statusNames } from "../knowledge/statuses.ts";
import { shippedNames } from "./call/interfaces.ts";
import { type AnyCommand, COMMON, defineCommand, type OptionSpecs } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT } from "./exit-codes.ts";
import { UsageError } from "./settings.ts";

const SHELLS = ["bash", "zsh", "powershell"] as const;

export const completion = defineCommand({
  name: "completion",
  summary: "Prints the completion script for a shell.",
  operands: [{ name: "shell", words: "bash, zsh or powershell", choices: SHELLS }],
  options: {},
  epilogue: `Examples:
  source <(opnum completion bash)                                    # in ~/.bashrc
  opnum completion zsh > "\${fpath[1]}/_opnum"                        # once
  opnum completion powershell | Out-String | Invoke-Expression       # in $PROFILE`,
  async run({ args, io }) {
    const shell = SHELLS.find((name) => name === args[0]?.toLowerCase());
    if (shell === undefined) throw new UsageError(`there is no completion for "${args[0] ?? ""}", only for ${SHELLS.join(", ")}`);
    const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
    const described = commands.map(describe);
    io.stdout.write(shell === "bash" ? bash(described) : shell === "zsh" ? zsh(described) : powershell(described));
    return EXIT.ok;
  },
});

interface Described {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly {
    readonly long: string;
    /** `-i`, or nothing. */
    readonly short: string | undefined;
    readonly words: string;
    readonly takesValue: boolean;
    readonly choices: readonly string[];
  }[];
  /** Words that the first operand can be. */
  readonly operandChoices: readonly string[];
  /** What each operand is. */
  readonly operands: readonly ("host" | "operation" | "service" | "known" | "file" | "nothing")[];
}

const interfaces = shippedNames();
const services = knownServices().map(({ id }) => id);
/** What `opnum lookup` is asked for by name most: services, interfaces, settings, and statuses of RPC. */
const known = [
  ...new Set([
    ...services,
    ...interfaces,
    ...knownSettings().map(({ name }) => name),
    ...[...statusNames()].filter((name) => /^(RPC_[SX]|EPT_S)_/.test(name)),
  ]),
].filter((name) => /^[\w.-]+$/.test(name));

function describe(command: AnyCommand): Described {
  const specs: OptionSpecs = { ...command.options, ...COMMON };
  const flags = Object.values(specs).map((spec) => ({
    long: /--[a-z0-9-]+/.exec(spec.flags)![0],
    short: /^-[A-Za-z](?=,)/.exec(spec.flags)?.[0],
    words: spec.words,
    takesValue: spec.parse !== undefined,
    choices: spec.choices ?? [],
  }));
  flags.push({ long: "--help", short: "-h", words: "help", takesValue: false, choices: [] });
  return {
    name: command.name,
    summary: command.summary,
    flags,
    operandChoices: command.operands[0]?.choices ?? [],
    operands: command.operands.map(kindOf),
  };
}

function kindOf(operand: AnyCommand["operands"][number]): Described["operands"][number] {
  return operand.completes ?? (/^files?\b/i.test(operand.name) ? "file" : "host");
}

function bash(commands: readonly Described[]): string {
  const cases = commands.map((command) => {
    const values = command.flags
      .filter((flag) => flag.takesValue)
      .map((flag) => ({ ...flag, long: flag.short === undefined ? flag.long : `${flag.long}|${flag.short}` }))
      .map((flag) =>
        flag.choices.length > 0
          ? `      ${flag.long}) COMPREPLY=($(compgen -W "${flag.choices.join(" ")}" -- "$current")); return ;;`
          : `      ${flag.long}) COMPREPLY=($(compgen -A hostname -f -- "$current")); return ;;`,
      );
    const flags = command.flags.map((flag) => flag.long).join(" ");
    const [first = "nothing", second = "nothing"] = command.operands;
    const operands =
      command.operandChoices.length > 0
        ? `COMPREPLY=($(compgen -W "${command.operandChoices.join(" ")}" -- "$current"))`
        : second === "operation" || second === "service"
          ? `if (( COMP_CWORD == 2 )); then ${BASH[first]}; else ${BASH[second]}; fi`
          : BASH[first];
    return `    ${command.name})
      case "$previous" in
${values.join("\n")}
      esac
      if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "${flags}" -- "$current")); else ${operands}; fi ;;`;
  });
  return `# bash completion for opnum
_opnum_operations() {
  if [[ "$1" == *.* ]]; then
    COMPREPLY=($(compgen -W "$(opnum describe "\${1%%.*}" 2>/dev/null | awk -v name="\${1%%.*}" '/^ +[0-9]+  /{print name "." $2}')" -- "$1"))
  else
    compopt -o nospace 2>/dev/null
    COMPREPLY=($(compgen -S . -W "${interfaces.join(" ")}" -- "$1"))
  fi
}
_opnum() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=($(compgen -W "${commands.map((command) => command.name).join(" ")} help --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
    help) COMPREPLY=($(compgen -W "${commands.map((command) => command.name).join(" ")} exit-codes" -- "$current")) ;;
${cases.join("\n")}
  esac
}
complete -F _opnum opnum
`;
}

const BASH: Readonly<Record<Described["operands"][number], string>> = {
  host: 'COMPREPLY=($(compgen -A hostname -- "$current"))',
  file: 'COMPREPLY=($(compgen -f -- "$current"))',
  operation: '_opnum_operations "$current"',
  service: `COMPREPLY=($(compgen -W "${services.join(" ")}" -- "$current"))`,
  known: `COMPREPLY=($(compgen -W "${known.join(" ")}" -- "$current"))`,
  nothing: ":",
};

function zsh(commands: readonly Described[]): string {
  const quote = (text: string) => text.replaceAll("'", "'\\''").replaceAll("[", "\\[").replaceAll("]", "\\]").replaceAll(":", "\\:");
  const cases = commands.map((command) => {
    const specs = command.flags.map((flag) => {
      const value = !flag.takesValue ? "" : flag.choices.length > 0 ? `:value:(${flag.choices.join(" ")})` : ":value:_files";
      return `        '${flag.long}[${quote(flag.words)}]${value}'`;
    });
    const operand =
      command.operandChoices.length > 0
        ? `'1:operand:(${command.operandChoices.join(" ")})'`
        : command.operands
            .map((kind, i) => `'${command.operands.length === 1 && kind !== "operation" ? "*" : i + 1}:${kind}:${ZSH[kind]}'`)
            .join(" ");
    return `      ${command.name})
        _arguments \\
${specs.join(" \\\n")} \\
        ${operand} ;;`;
  });
  return `#compdef opnum
# zsh completion for opnum
_opnum_operations() {
  local -a found
  if [[ "$PREFIX" == *.* ]]; then
    local name="\${PREFIX%%.*}"
    found=(\${(f)"$(opnum describe "$name" 2>/dev/null | awk -v name="$name" '/^ +[0-9]+  /{print name "." $2}')"})
    compadd -a found
  else
    found=(${interfaces.join(" ")})
    compadd -S . -a found
  fi
}
_opnum() {
  local -a commands
  commands=(
${commands.map((command) => `    '${command.name}:${quote(command.summary)}'`).join("\n")}
    'help:the options of one command'
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
      help) _values 'command' ${commands.map((command) => command.name).join(" ")} exit-codes ;;
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_opnum" ]; then _opnum "$@"; else compdef _opnum opnum; fi
`;
}

const ZSH: Readonly<Record<Described["operands"][number], string>> = {
  host: "_hosts",
  file: "_files",
  operation: "_opnum_operations",
  service: `(${services.join(" ")})`,
  known: `(${known.join(" ")})`,
  nothing: " ",
};

function powershell(commands: readonly Described[]): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const table = commands.map(
    (command) =>
      `    ${quote(command.name)} = @(${[...command.flags.map((flag) => flag.long), ...command.operandChoices].map(quote).join(", ")})`,
  );
  const values = [
    ...new Map(
      commands.flatMap((command) =>
        command.flags.filter((flag) => flag.choices.length > 0).map((flag) => [flag.long, flag.choices] as const),
      ),
    ),
  ];
  const withKnown = `@(${commands
    .filter(({ operands }) => operands[0] === "known")
    .map(({ name }) => quote(name))
    .join(", ")})`;
  const withService = `@(${commands
    .filter(({ operands }) => operands[1] === "service")
    .map(({ name }) => quote(name))
    .join(", ")})`;
  return `# PowerShell completion for opnum
Register-ArgumentCompleter -Native -CommandName opnum -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = @{
${table.join("\n")}
    'help' = @(${[...commands.map((command) => command.name), "exit-codes"].map(quote).join(", ")})
  }
  $values = @{
${values.map(([long, choices]) => `    ${quote(long)} = @(${choices.map(quote).join(", ")})`).join("\n")}
  }
  $services = @(${services.map(quote).join(", ")})
  $known = @(${known.map(quote).join(", ")})
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '') { $before = @($words | Select-Object -SkipLast 1) } else { $before = $words }
  if ($before.Count -le 1) { $choices = @($options.Keys) + '--help' + '--version' }
  elseif ($values.ContainsKey($before[-1])) { $choices = $values[$before[-1]] }
  elseif ($wordToComplete -notlike '-*' -and (($before[1] -eq 'describe' -and $before.Count -eq 2) -or ($before[1] -eq 'call' -and $before.Count -eq 3))) {
    if ($wordToComplete -like '*.*') {
      $name = $wordToComplete.Split('.')[0]
      $choices = @(& opnum describe $name 2>$null | Where-Object { $_ -match '^ +\\d+  (\\S+)' } | ForEach-Object { "$name." + $Matches[1] })
    } else { $choices = @(${interfaces.map((name) => quote(`${name}.`)).join(", ")}) }
  }
  elseif ($wordToComplete -notlike '-*' -and ${withService} -contains $before[1] -and $before.Count -eq 3) { $choices = $services }
  elseif ($wordToComplete -notlike '-*' -and ${withKnown} -contains $before[1]) { $choices = $known }
  else { $choices = $options[$before[1]] }
  $choices | Where-Object { $_ -like "$wordToComplete*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}
