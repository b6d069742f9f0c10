import { type SyntaxId, sameSyntax } from "../ids/syntax.ts";
import type { ContextElement } from "../pdu/co/bind.ts";
import {
  type ContextResult,
  REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED,
  REASON_LOCAL_LIMIT_EXCEEDED,
  REASON_NOT_SPECIFIED,
  REASON_PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED,
  RESULT_ACCEPTANCE,
  RESULT_NEGOTIATE_ACK,
  RESULT_PROVIDER_REJECTION,
} from "../pdu/co/bind-ack.ts";
import { FEATURES_KNOWN, featuresOf } from "../pdu/co/bind-time-features.ts";
import { NO_SYNTAX } from "../pdu/co/syntax-id.ts";
import { formatOf } from "./connection.ts";
import type { BoundContext, ServerHost } from "./types.ts";

/** A presentation context that was accepted. */
export interface ServerContext {
  readonly interface: object;
  readonly bound: BoundContext;
}

/** How a bind or alter_context came out. `violation`: it breaks the protocol; nothing of it is kept. */
export type Negotiation =
  | { readonly kind: "results"; readonly results: readonly ContextResult[] }
  | { readonly kind: "violation"; readonly words: string }
  | { readonly kind: "limit" };

/** The presentation contexts of one connection and the rules by which they are negotiated, [C706] 12.6.3.1 and [MS-RPCE] 3.3.1.5.6. */
export class ServerContexts {
  readonly #contexts = new Map<number, ServerContext>();
  readonly #host: ServerHost;
  readonly #limit: number;

  constructor(host: ServerHost, limit: number) {
    this.#host = host;
    this.#limit = limit;
  }

  get(contextId: number): ServerContext | undefined {
    return this.#contexts.get(contextId);
  }

  /**
   * @param elements at least one
   * @param features the PDU may negotiate features: a bind, not an alter_context
   */
  negotiate(elements: readonly ContextElement[], features: boolean): Negotiation {
    const results: ContextResult[] = [];
    const accepted: ServerContext[] = [];
    let granted = false;
    for (const element of elements) {
      if (element.transferSyntaxes.length === 0) return violation(`presentation context ${element.contextId} offers no transfer syntax`);
      const asked = features ? featuresOf(element.transferSyntaxes[0]!) : undefined;
      if (asked !== undefined) {
        if (granted) return violation("features are negotiated twice");
        granted = true;
        results.push({ result: RESULT_NEGOTIATE_ACK, reason: asked & FEATURES_KNOWN, transferSyntax: NO_SYNTAX });
        continue;
      }
      const existing = this.#contexts.get(element.contextId);
      if (existing !== undefined && !sameSyntax(existing.bound.abstractSyntax, element.abstractSyntax)) {
        return violation(`presentation context ${element.contextId} is given another interface`);
      }
      const found = this.#host.findInterface(element.abstractSyntax);
      if (found === undefined) {
        results.push(rejection(REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED));
        continue;
      }
      const transferSyntax = choose(element.transferSyntaxes, found.transferSyntaxes);
      if (transferSyntax === undefined) {
        results.push(rejection(REASON_PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED));
        continue;
      }
      // Offered again it has to come out as it is: with one that we like better beside it, it would not.
      if (existing !== undefined && !sameSyntax(transferSyntax, existing.bound.transferSyntax)) {
        return violation(`presentation context ${element.contextId} is given another transfer syntax`);
      }
      // At most one context is accepted for an interface: the one in the transfer syntax that we like best, the first of equals.
      if (this.#better(elements, element, found.transferSyntaxes) || accepted.some((other) => same(other, element))) {
        results.push(rejection(REASON_PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED));
        continue;
      }
      if (accepted.some((other) => other.bound.contextId === element.contextId)) {
        return violation(`presentation context ${element.contextId} is negotiated twice in one PDU`);
      }
      const chosen = existing?.bound.transferSyntax ?? transferSyntax;
      if (existing === undefined) {
        if (this.#contexts.size + accepted.length >= this.#limit) {
          if (features) return { kind: "limit" };
          results.push(rejection(REASON_LOCAL_LIMIT_EXCEEDED));
          continue;
        }
        accepted.push({
          interface: found.interface,
          bound: {
            contextId: element.contextId,
            abstractSyntax: element.abstractSyntax,
            transferSyntax: chosen,
            format: formatOf(chosen, true)!,
          },
        });
      } else accepted.push(existing);
      results.push({ result: RESULT_ACCEPTANCE, reason: REASON_NOT_SPECIFIED, transferSyntax: chosen });
    }
    for (const context of accepted) this.#contexts.set(context.bound.contextId, context);
    return { kind: "results", results };
  }

  /** Does another element of the PDU offer the same interface in a transfer syntax that we like better? */
  #better(elements: readonly ContextElement[], element: ContextElement, ours: readonly SyntaxId[]): boolean {
    const mine = rank(element.transferSyntaxes, ours);
    return elements.some(
      (other) => other !== element && sameSyntax(other.abstractSyntax, element.abstractSyntax) && rank(other.transferSyntaxes, ours) < mine,
    );
  }
}

function violation(words: string): Negotiation {
  return { kind: "violation", words };
}

function rejection(reason: number): ContextResult {
  return { result: RESULT_PROVIDER_REJECTION, reason, transferSyntax: NO_SYNTAX };
}

function same(context: ServerContext, element: ContextElement): boolean {
  return sameSyntax(context.bound.abstractSyntax, element.abstractSyntax);
}

function offers(syntaxes: readonly SyntaxId[], syntax: SyntaxId): boolean {
  return syntaxes.some((offered) => sameSyntax(offered, syntax));
}

/** Ours that we like best, if it was offered; else the first offered that we support. */
function choose(offered: readonly SyntaxId[], ours: readonly SyntaxId[]): SyntaxId | undefined {
  const preferred = ours[0];
  if (preferred !== undefined && offers(offered, preferred)) return preferred;
  return offered.find((syntax) => offers(ours, syntax));
}

/** 0 for our preferred transfer syntax, 1 for another that we support, 2 for none. */
function rank(offered: readonly SyntaxId[], ours: readonly SyntaxId[]): number {
  const chosen = choose(offered, ours);
  return chosen === undefined ? 2 : chosen === ours[0] ? 0 : 1;
}
