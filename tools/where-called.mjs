// npm runs scripts in the package's folder; files on the command line are meant from where npm was called.
import { chdir, env } from "node:process";

if (env.INIT_CWD !== undefined) chdir(env.INIT_CWD);
