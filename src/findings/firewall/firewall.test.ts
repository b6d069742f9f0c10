import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FirewallRule } from "../report.ts";
import { asFallback, distinctRules, firewallRule, RULE_FORMAT_TITLES, RULE_FORMATS, RULE_PURPOSES, renderRules } from "./index.ts";

const A = "10.0.0.1";
const B = "10.0.0.2";
const V6 = ["2001:db8::1", "fe80::2%eth0"] as const;

function rule(...[source, destination, transport, port, last, purpose, optional]: Parameters<typeof firewallRule>): FirewallRule {
  const made = firewallRule(source, destination, transport, port, last, purpose, optional);
  assert.ok(made !== undefined);
  return made;
}

const rules: readonly FirewallRule[] = [
  rule(A, B, "tcp", 135, undefined, "endpoint mapper"),
  rule(A, B, "tcp", 49_152, 65_535, "RPC, dynamic ports"),
  rule(A, "10.0.0.3", "udp", 88, undefined, "Kerberos", true),
  rule(...V6, "tcp", 1025, 5000, "named pipes (SMB)"),
];

// --- Small strict readers of command lines: what they do not know is an error ---

/** Words of a POSIX shell's line, with variables as `<NAME>`; what any shell would do more with is refused. */
function posixWords(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const part =
      /^ +/.exec(rest) ??
      /^'[^'\n]*'/.exec(rest) ??
      /^"(?:[^"\\$`\n!]|\$[A-Z_][A-Z0-9_]*)*"/.exec(rest) ??
      /^[A-Za-z0-9_.:,=/@%+-]+/.exec(rest) ??
      assert.fail(`a shell would read more than text in: ${rest}`);
    at += part[0].length;
    if (part[0].startsWith(" ")) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + (/^['"]/.test(part[0]) ? part[0].slice(1, -1) : part[0]).replace(/\$([A-Z_0-9]+)/g, "<$1>");
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** Words of a line of PowerShell ([about_Quoting_Rules]): bare words of safe signs, and texts in single quotes. */
function powershellWords(line: string): string[] {
  const words = line.match(/'[^'‘’\n]*'|[^ ]+/g) ?? [];
  return words.map((word) => {
    if (word.startsWith("'")) return word.slice(1, -1);
    assert.match(word, /^-?[A-Za-z]+(-[A-Za-z]+)?$/, `PowerShell would read more than text in: ${word}`);
    return word;
  });
}

/** Arguments of cmd: double quotes keep spaces together; no sign that cmd acts upon stands outside of them, and no % anywhere. */
function cmdWords(line: string): string[] {
  assert.doesNotMatch(line, /[%!^\r\n]/);
  const words = line.match(/(?:"[^"]*"|[^ "])+/g) ?? [];
  assert.equal(words.join(" "), line);
  return words.map((word) => {
    assert.doesNotMatch(word.replace(/"[^"]*"/g, ""), /[&|<>()@;,`$']/, word);
    return word.replaceAll('"', "");
  });
}

/** `--name value` or `-n value` pairs; each once. */
function options(words: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  assert.equal(words.length % 2, 0, words.join(" "));
  for (let i = 0; i < words.length; i += 2) {
    assert.match(words[i]!, /^--?[A-Za-z]/);
    assert.ok(!(words[i]! in found));
    found[words[i]!] = words[i + 1]!;
  }
  return found;
}

/** Without comments. */
function commands(text: string): string[] {
  assert.ok(text.endsWith("\n"));
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

describe("rules in each format", () => {
  test("netsh", () => {
    const read = commands(renderRules(rules, "netsh")).map((line) => {
      const [program, ...words] = cmdWords(line);
      assert.deepEqual([program, ...words.slice(0, 4)], ["netsh", "advfirewall", "firewall", "add", "rule"]);
      return Object.fromEntries(words.slice(4).map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)]));
    });
    const common = { dir: "in", action: "allow" };
    assert.deepEqual(read, [
      { ...common, name: "opnum TCP 135 from 10.0.0.1", protocol: "TCP", localip: B, localport: "135", remoteip: A },
      { ...common, name: "opnum TCP 49152-65535 from 10.0.0.1", protocol: "TCP", localip: B, localport: "49152-65535", remoteip: A },
      {
        ...common,
        name: "opnum UDP 88 from 10.0.0.1 (fall-back only)",
        protocol: "UDP",
        localip: "10.0.0.3",
        localport: "88",
        remoteip: A,
      },
      {
        ...common,
        name: "opnum TCP 1025-5000 from 2001:db8::1",
        protocol: "TCP",
        localip: "fe80::2",
        localport: "1025-5000",
        remoteip: "2001:db8::1",
      },
    ]);
    assert.deepEqual(
      commands(renderRules(rules, "netsh")),
      rules.map(({ netsh }) => netsh),
    );
  });

  test("PowerShell", () => {
    const read = commands(renderRules(rules, "powershell")).map((line) => {
      const [cmdlet, ...words] = powershellWords(line);
      assert.equal(cmdlet, "New-NetFirewallRule");
      return options(words);
    });
    const common = { "-Direction": "Inbound", "-Action": "Allow" };
    assert.deepEqual(read.slice(1, 3), [
      {
        ...common,
        "-DisplayName": "opnum TCP 49152-65535 from 10.0.0.1",
        "-Description": "RPC, dynamic ports",
        "-Protocol": "TCP",
        "-LocalAddress": B,
        "-LocalPort": "49152-65535",
        "-RemoteAddress": A,
      },
      {
        ...common,
        "-DisplayName": "opnum UDP 88 from 10.0.0.1",
        "-Description": "Kerberos (fall-back only)",
        "-Protocol": "UDP",
        "-LocalAddress": "10.0.0.3",
        "-LocalPort": "88",
        "-RemoteAddress": A,
      },
    ]);
    assert.equal(read.length, 4);
  });

  test("nftables: replies once, a heading for each purpose", () => {
    const text = renderRules(rules, "nftables");
    assert.deepEqual(
      commands(text).map((line) => posixWords(line).join(" ")),
      rules.map(({ nftables }) => nftables),
    );
    assert.equal(text.match(/ct state established,related accept/g)!.length, 1);
    assert.match(text, /^# Kerberos \(fall-back only\)\nnft .* udp dport 88 accept$/m);
    assert.match(text, /^nft insert rule inet filter forward ip6 saddr 2001:db8::1 ip6 daddr fe80::2 tcp dport 1025-5000 accept$/m);
  });

  test("iptables, and ip6tables for IPv6", () => {
    const text = renderRules(rules, "iptables");
    assert.deepEqual(
      commands(text).map((line) => posixWords(line)),
      [
        ["iptables", "-I", "FORWARD", "-s", A, "-d", B, "-p", "tcp", "--dport", "135", "-j", "ACCEPT"],
        ["iptables", "-I", "FORWARD", "-s", A, "-d", B, "-p", "tcp", "--dport", "49152:65535", "-j", "ACCEPT"],
        ["iptables", "-I", "FORWARD", "-s", A, "-d", "10.0.0.3", "-p", "udp", "--dport", "88", "-j", "ACCEPT"],
        ["ip6tables", "-I", "FORWARD", "-s", "2001:db8::1", "-d", "fe80::2", "-p", "tcp", "--dport", "1025:5000", "-j", "ACCEPT"],
      ],
    );
    assert.deepEqual(text.match(/^# {3}ip6?tables -I FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT$/gm)?.length, 2);
    assert.doesNotMatch(renderRules(rules.slice(0, 2), "iptables"), /ip6tables/);
  });

  test("Azure: each rule has a name and a priority of its own", () => {
    const read = commands(renderRules(rules, "azure")).map((line) => {
      const words = posixWords(line);
      assert.deepEqual(words.slice(0, 5), ["az", "network", "nsg", "rule", "create"]);
      return options(words.slice(5));
    });
    assert.deepEqual(read[1], {
      "--resource-group": "<RESOURCE_GROUP>",
      "--nsg-name": "<NSG>",
      "--name": "opnum-tcp-49152-65535-1001",
      "--priority": "1001",
      "--direction": "Inbound",
      "--access": "Allow",
      "--protocol": "Tcp",
      "--source-address-prefixes": "10.0.0.1/32",
      "--source-port-ranges": "*",
      "--destination-address-prefixes": "10.0.0.2/32",
      "--destination-port-ranges": "49152-65535",
      "--description": "RPC, dynamic ports",
    });
    assert.equal(read[2]!["--description"], "Kerberos (fall-back only)");
    assert.equal(read[3]!["--source-address-prefixes"], "2001:db8::1/128");
    const many = Array.from({ length: 3_200 }, (_, i) => rule(A, B, "tcp", i + 1, undefined, "RPC"));
    const text = renderRules(many, "azure");
    const named = commands(text).map((line) => options(posixWords(line).slice(5)));
    assert.equal(new Set(named.map((one) => one["--name"])).size, named.length);
    for (const [i, one] of named.entries()) {
      // Letters, digits, underscores, points and hyphens, at most 80, and the last is no point nor hyphen.
      assert.match(one["--name"]!, /^[A-Za-z0-9][\w.-]{0,78}\w$/);
      assert.equal(Number(one["--priority"]), 1_000 + i);
    }
    assert.equal(named.length, 3_097);
    assert.match(text, /^# 103 more: /m);
  });

  test("AWS: JSON of a permission, a group for each destination", () => {
    const text = renderRules(rules, "aws");
    const read = commands(text).map((line) => {
      const words = posixWords(line);
      assert.deepEqual(words.slice(0, 3), ["aws", "ec2", "authorize-security-group-ingress"]);
      const { "--group-id": group, "--ip-permissions": permissions, ...more } = options(words.slice(3));
      assert.deepEqual(more, {});
      return [group, JSON.parse(permissions!)];
    });
    assert.deepEqual(read, [
      [
        "<GROUP1>",
        [{ IpProtocol: "tcp", FromPort: 135, ToPort: 135, IpRanges: [{ CidrIp: "10.0.0.1/32", Description: "opnum: endpoint mapper" }] }],
      ],
      [
        "<GROUP1>",
        [
          {
            IpProtocol: "tcp",
            FromPort: 49_152,
            ToPort: 65_535,
            IpRanges: [{ CidrIp: "10.0.0.1/32", Description: "opnum: RPC, dynamic ports" }],
          },
        ],
      ],
      [
        "<GROUP2>",
        [
          {
            IpProtocol: "udp",
            FromPort: 88,
            ToPort: 88,
            IpRanges: [{ CidrIp: "10.0.0.1/32", Description: "opnum: Kerberos (fall-back only)" }],
          },
        ],
      ],
      [
        "<GROUP3>",
        [
          {
            IpProtocol: "tcp",
            FromPort: 1025,
            ToPort: 5000,
            Ipv6Ranges: [{ CidrIpv6: "2001:db8::1/128", Description: "opnum: named pipes (SMB)" }],
          },
        ],
      ],
    ]);
    assert.match(text, /^# {3}GROUP2=sg-\.\.\. {3}of 10\.0\.0\.3$/m);
    assert.match(renderRules(rules.slice(0, 2), "aws"), /^# {3}GROUP=sg-\.\.\. {3}of 10\.0\.0\.2$/m);
    // Descriptions take these signs only, and at most 255 of them.
    for (const purpose of RULE_PURPOSES) assert.match(purpose, /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{1,100}$/);
  });

  test("a table, CSV and JSON", () => {
    assert.deepEqual(renderRules(rules, "table").split("\n"), [
      "protocol  from         to        port         for",
      "TCP       10.0.0.1     10.0.0.2  135          endpoint mapper",
      "TCP       10.0.0.1     10.0.0.2  49152-65535  RPC, dynamic ports",
      "UDP       10.0.0.1     10.0.0.3  88           Kerberos (fall-back only)",
      "TCP       2001:db8::1  fe80::2   1025-5000    named pipes (SMB)",
      "",
    ]);
    assert.deepEqual(renderRules(rules, "csv").split("\r\n"), [
      "protocol,source,destination,first port,last port,purpose,needed",
      "TCP,10.0.0.1,10.0.0.2,135,135,endpoint mapper,yes",
      'TCP,10.0.0.1,10.0.0.2,49152,65535,"RPC, dynamic ports",yes',
      "UDP,10.0.0.1,10.0.0.3,88,88,Kerberos,fall-back only",
      "TCP,2001:db8::1,fe80::2,1025,5000,named pipes (SMB),yes",
      "",
    ]);
    const json = JSON.parse(renderRules(rules, "json"));
    assert.equal(json.format, "opnum-rules-1");
    assert.deepEqual(json.rules[2], {
      protocol: "udp",
      source: A,
      destination: "10.0.0.3",
      firstPort: 88,
      lastPort: 88,
      purpose: "Kerberos",
      needed: false,
    });
  });

  test("no rule: nothing to paste, and files that are whole", () => {
    for (const format of RULE_FORMATS) {
      const text = renderRules([], format);
      if (format === "csv") assert.match(text, /^protocol,[^\n]*\r\n$/);
      else if (format === "json") assert.deepEqual(JSON.parse(text).rules, []);
      else assert.equal(text, "", format);
      assert.ok(RULE_FORMAT_TITLES[format].length > 0);
    }
  });
});

describe("nothing but addresses, numbers and our words", () => {
  /** mulberry32, so that a failure comes again. */
  function random(seed: number): (below: number) => number {
    let state = seed >>> 0;
    return (below) => {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), state | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) % below;
    };
  }
  const pieces = [
    ..."0123456789abcdefABCDEF::::....%/[] \t\r\n'\"`$&|;<>()!^*?~#\\{}=+-@,\0\u001b\u0085\u2028\u2029\u202e‘’“”",
    "$(reboot)",
    "`reboot`",
    "10.0.0.1",
    "2001:db8::1",
    "fe80::1",
    "%eth0",
    "::ffff:1.2.3.4",
    "=cmd|' /C calc'!A0",
    "--",
    "\u{1f525}",
    "\ud800",
  ];
  /** All that a line may hold; each format has fewer. Parentheses, signs of quoting and JSON's stand where the readers above have seen them. */
  const SAFE = /^[A-Za-z0-9 .:,%/()"'$*#={}[\]_<>-]*$/;

  test("whatever addresses, ports and names rules are made of", () => {
    const next = random(7);
    const text = () => Array.from({ length: next(6) }, () => pieces[next(pieces.length)]!).join("");
    const plausible = () =>
      next(3) === 0
        ? text()
        : next(2) === 0
          ? `10.0.${next(300)}.${next(300)}`
          : `fe80::${next(70_000).toString(16)}${next(2) ? "%eth0" : text()}`;
    const number = () => [135, 0, -1, 65_535, 65_536, 1.5, Number.NaN, "135; reboot", undefined, null, next(70_000)][next(11)] as number;
    let written = 0;
    for (let i = 0; i < 20_000; i++) {
      const port = next(4) === 0 ? number() : 1 + next(65_535);
      const odd = {
        source: plausible(),
        destination: plausible(),
        transport: (next(4) === 0 ? text() : next(2) ? "tcp" : "udp") as "tcp",
        port,
        lastPort: next(2) ? undefined : number(),
        why: next(2) ? text() : "RPC",
        optional: (next(4) === 0 ? text() : next(2) === 0) as boolean,
        netsh: text(),
        nftables: text(),
        plain: text(),
      } satisfies FirewallRule;
      const made = firewallRule(odd.source, odd.destination, odd.transport, odd.port, odd.lastPort, odd.why as "RPC", odd.optional);
      for (const format of RULE_FORMATS) {
        const lines = renderRules([odd], format).split(/\r?\n/);
        for (const line of lines) assert.match(line, SAFE, `${format} of ${JSON.stringify(odd)}`);
        // What is not made is not written either.
        if (made === undefined) assert.ok(format === "csv" || format === "json" ? lines.length <= 5 : lines.join("") === "", format);
        else if (format !== "json" && format !== "csv" && format !== "table") {
          written++;
          const [command] = commands(lines.join("\n"));
          if (format === "netsh") cmdWords(command!);
          else if (format === "powershell") powershellWords(command!);
          else posixWords(command!);
        }
      }
      if (made !== undefined) for (const line of [made.netsh, made.nftables, made.plain]) assert.match(line, SAFE);
    }
    assert.ok(written > 5_000, `${written} lines were written: the property must not hold for want of rules`);
  });

  test("a purpose that is none of ours is not repeated", () => {
    assert.match(renderRules([{ ...rules[0]!, why: "$(reboot)" }], "table"), /a service beside RPC\n$/);
  });

  test("addresses are made anew; IPv4 in the form of IPv6 is IPv4", () => {
    const mapped = rule("::ffff:10.0.0.1", "::ffff:a00:2", "tcp", 135, undefined, "endpoint mapper");
    assert.deepEqual([mapped.source, mapped.destination], [A, B]);
    assert.deepEqual(rule("::FFFF:10.0.0.1", B, "tcp", 135, undefined, "RPC").source, A);
    assert.equal(firewallRule(A, "2001:db8::2", "tcp", 135, undefined, "RPC"), undefined);
    assert.equal(rule("2001:DB8:0:0::1", "FE80::2%7", "tcp", 135, undefined, "RPC").destination, "fe80::2");
  });
});

describe("distinct rules", () => {
  test("each once; what a range holds is left out; what is needed once is needed", () => {
    const made = distinctRules(
      [
        rule(A, B, "tcp", 50_115, undefined, "RPC"),
        rule(A, B, "tcp", 49_152, 65_535, "RPC, dynamic ports"),
        rule(A, B, "tcp", 135, undefined, "endpoint mapper", true),
        rule(A, B, "tcp", 135, undefined, "endpoint mapper"),
        rule(A, B, "udp", 50_115, undefined, "RPC"),
        rule(A, "10.0.0.3", "tcp", 50_115, undefined, "RPC"),
      ],
      100,
    );
    assert.deepEqual(
      made.map(({ destination, transport, port, optional }) => [destination, transport, port, optional]),
      [
        [B, "tcp", 49_152, false],
        [B, "tcp", 135, false],
        [B, "udp", 50_115, false],
        ["10.0.0.3", "tcp", 50_115, false],
      ],
    );
  });

  test("UDP 88 is a fall-back beside TCP 88 of the same hosts, and needed where it stands alone", () => {
    const udp = rule(A, B, "udp", 88, undefined, "Kerberos");
    const tcp = rule(A, B, "tcp", 88, undefined, "Kerberos");
    assert.deepEqual(
      distinctRules([udp, tcp], 9).map(({ optional }) => optional),
      [true, false],
    );
    assert.deepEqual(distinctRules([udp], 9), [udp]);
    assert.deepEqual(distinctRules([udp, rule(A, "10.0.0.3", "tcp", 88, undefined, "Kerberos")], 9)[0], udp);
    // Two that are fall-backs of each other would leave nothing that is needed.
    assert.equal(distinctRules([udp, asFallback(tcp)], 9)[0]!.optional, false);
    assert.match(distinctRules([udp, tcp], 9)[0]!.netsh, /\(fall-back only\)/);
    // The other way around for names, where TCP is for answers that were cut short.
    const names = (["udp", "tcp"] as const).map((transport) => rule(A, B, transport, 53, undefined, "DNS"));
    assert.deepEqual(
      distinctRules(names, 9).map(({ optional }) => optional),
      [false, true],
    );
  });
});
