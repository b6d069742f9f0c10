/** Text that fits a terminal is laid out as text that fits a ticket. */
export * from "../findings/layout.ts";
