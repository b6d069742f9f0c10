/** `--syntax`, of every command that binds. */
import { NDR20, NDR64, type SyntaxId } from "../ids/syntax.ts";
import { oneOf, option } from "./command.ts";

export type SyntaxChoice = "ndr20" | "ndr64" | "both";

const CHOICES = ["ndr20", "ndr64", "both"] as const;

export const syntaxOption = option<SyntaxChoice>(
  "--syntax <syntax>",
  "offer only this transfer syntax: ndr20 or ndr64",
  oneOf(...CHOICES),
  {
    default: "both",
    choices: CHOICES,
  },
);

/** What is offered; undefined for what the run-time offers by itself. */
export function offered(choice: SyntaxChoice): readonly SyntaxId[] | undefined {
  return choice === "both" ? undefined : [choice === "ndr20" ? NDR20 : NDR64];
}
