import { type FileHandle, open } from "node:fs/promises";
import { CommandError, reason } from "../command-error.js";
import { countMembers, gzipMember } from "./gzip-member.js";
import type { Input } from "./open-inputs.js";

/** Where whole lines go. */
export interface Output {
	/** Writes all of it or, where that fails, nothing of it. */
	write(bytes: Uint8Array): Promise<void>;
	close(): Promise<void>;
}

export const standardOutput: Output = {
	write: (bytes) =>
		new Promise((resolve) => {
			// Errors end the command, see main.ts.
			process.stdout.write(bytes, () => resolve());
		}),
	close: async () => {},
};

/**
 * Opens a file to write whole lines to. With `resume`, cuts off a half-written line or gzip member
 * and says how many whole lines are there.
 */
export async function openOutput(
	file: string,
	{ inputs, resume }: { inputs: readonly Input[]; resume: boolean },
): Promise<{ output: Output; lines: number }> {
	const gzip = file.endsWith(".gz");
	let handle: FileHandle | undefined;
	try {
		// Not emptied yet: it may be an input.
		handle = await open(file, "a+");
		const stats = await handle.stat();
		if (inputs.some(({ id }) => id === `${stats.dev}:${stats.ino}`))
			throw new CommandError(
				`${file} is an input, and would be overwritten; name another file with -o`,
			);
		await handle.close();
		handle = await open(file, "r+");
		const found =
			resume && stats.isFile()
				? await (gzip ? countMembers : countLines)(handle, stats.size)
				: { lines: 0, end: 0 };
		if (found === null)
			throw new CommandError(
				`cannot resume: ${file} was not written by clean-article`,
			);
		if (stats.isFile()) await handle.truncate(found.end);
		return {
			output: fileOutput(file, handle, {
				end: found.end,
				// An empty file is no gzip file.
				last: gzip && found.end === 0 ? gzipMember(new Uint8Array(), 0) : null,
				regular: stats.isFile(),
			}),
			lines: found.lines,
		};
	} catch (error) {
		await handle?.close().catch(() => {});
		if (error instanceof CommandError) throw error;
		throw unwritable(file, error);
	}
}

function fileOutput(
	file: string,
	handle: FileHandle,
	state: { end: number; last: Uint8Array | null; regular: boolean },
): Output {
	async function write(bytes: Uint8Array): Promise<void> {
		try {
			for (let done = 0; done < bytes.length; ) {
				const { bytesWritten } = await handle.write(
					bytes,
					done,
					bytes.length - done,
					state.regular ? state.end + done : null,
				);
				done += bytesWritten;
			}
			state.end += bytes.length;
		} catch (error) {
			// Half a batch is no use to anyone, and --resume counts on whole lines.
			if (state.regular) await handle.truncate(state.end).catch(() => {});
			throw unwritable(file, error);
		}
	}
	return {
		async write(bytes) {
			if (bytes.length === 0) return;
			state.last = null;
			await write(bytes);
		},
		async close() {
			if (state.last) await write(state.last);
			await handle.close();
		},
	};
}

function unwritable(file: string, error: unknown): CommandError {
	return new CommandError(`cannot write ${file}: ${reason(error)}`, {
		cause: error,
	});
}

/** Counts whole lines and says where the last of them ends. */
async function countLines(
	file: FileHandle,
	size: number,
): Promise<{ lines: number; end: number }> {
	const buffer = Buffer.alloc(1 << 20);
	let lines = 0;
	let end = 0;
	for (let at = 0; at < size; ) {
		const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
		if (bytesRead === 0) break;
		const chunk = buffer.subarray(0, bytesRead);
		for (let i = chunk.indexOf(10); i >= 0; i = chunk.indexOf(10, i + 1)) {
			lines++;
			end = at + i + 1;
		}
		at += bytesRead;
	}
	return { lines, end };
}
