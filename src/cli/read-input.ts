import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { CommandError, reason } from "./command-error.js";

/** What the input is called in messages: its file name, or `standard input`. */
export function inputName(file: string | undefined): string {
	return file === undefined || file === "-" ? "standard input" : file;
}

/** Refuses to wait for a person who does not know that text is expected; `-` says that they do. */
export function requireInput(
	files: readonly string[],
	example = "clean-article article.txt",
): void {
	if (files.length === 0 && process.stdin.isTTY) {
		throw new CommandError(
			`no input: name a file (${example}) or pipe text into it (… | ${example.replace(/ [^ ]+$/u, "")}); --help says more`,
		);
	}
}

/**
 * The text of a file or of standard input. Bytes that are not UTF-8 become U+FFFD; a byte order
 * mark stays, so that offsets are those of `readFileSync(file, "utf8")`.
 */
export async function readInput(file: string | undefined): Promise<string> {
	try {
		const bytes =
			file === undefined || file === "-"
				? await buffer(process.stdin)
				: await readFile(file);
		return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	} catch (error) {
		throw new CommandError(`cannot read ${inputName(file)}: ${reason(error)}`, {
			cause: error,
		});
	}
}
