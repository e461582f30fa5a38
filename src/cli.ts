#!/usr/bin/env node
import { main } from "./cli/main.js";

// exitCode, not exit(): what is still on its way to a pipe is written first.
process.exitCode = await main(process.argv.slice(2));
