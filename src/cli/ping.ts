import { defineCommand } from "./command.ts";
export const ping = defineCommand({ name: "ping", summary: "", operands: [], options: {}, epilogue: "", run: async () => 70 });
