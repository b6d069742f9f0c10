/** Rules to paste, written for what one has. */
import { useId, useState } from "preact/hooks";
import { RULE_FORMAT_TITLES, RULE_FORMATS, type RuleFormat, renderRules } from "../../../src/findings/firewall/index.ts";
import type { FirewallRule } from "../../../src/findings/report.ts";
import { CopyButton } from "./copy.tsx";

export function Rules({ rules }: { readonly rules: readonly FirewallRule[] }) {
  const [format, setFormat] = useState<RuleFormat>("table");
  const id = useId();
  const text = renderRules(rules, format);
  return (
    <>
      <div class="rules-bar">
        <p class="choice">
          <label for={id}>Written for</label>{" "}
          <select id={id} value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value as RuleFormat)}>
            {RULE_FORMATS.map((one) => (
              <option key={one} value={one}>
                {RULE_FORMAT_TITLES[one]}
              </option>
            ))}
          </select>
        </p>
        <CopyButton
          text={text}
          label={rules.length === 1 ? "Copy" : `Copy all ${rules.length}`}
          what={rules.length === 1 ? "the rule" : "rules"}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre class="paste" tabIndex={0}>
        {text}
      </pre>
    </>
  );
}
