import { type FileHandle, open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CommandError, reason } from "../command-error.js";
import { inputName } from "../read-input.js";

/** Bytes to read at a time, which is also what goes to a worker in one message: some 40 articles. */
export const CHUNK = 256 * 1024;

export interface Input {
	name: string;
	/**
	 * The bytes, unpacked where they are gzip; throws a `CommandError` where they break off. A chunk
	 * holds until the next is asked for: its memory is used again.
	 */
	bytes(): AsyncIterable<Buffer>;
	/** Bytes read so far, as they stand in the file. */
	read: number;
	/** Size in bytes, as it stands in the file; unknown for a pipe. */
	size: number | undefined;
	/** Tells two names of one file. */
	id: string | undefined;
}

/** Opens every input before anything is written, so that a wrong name costs nothing. */
export async function openInputs(files: readonly string[]): Promise<Input[]> {
	const inputs: Input[] = [];
	for (const file of files.length === 0 ? ["-"] : files) {
		if (file === "-" && files.indexOf("-") !== files.lastIndexOf("-"))
			throw new CommandError("- (standard input) can be read only once");
		inputs.push(await openInput(file));
	}
	return inputs;
}

async function openInput(file: string): Promise<Input> {
	if (file === "-") return input(file, process.stdin, undefined, undefined);
	let handle: FileHandle;
	try {
		handle = await open(file);
		const stats = await handle.stat();
		if (stats.isDirectory())
			throw Object.assign(new Error(), { code: "EISDIR" });
		return input(
			file,
			chunksOf(handle),
			stats.isFile() ? stats.size : undefined,
			`${stats.dev}:${stats.ino}`,
		);
	} catch (error) {
		throw unreadable(file, error);
	}
}

function input(
	file: string,
	chunks: AsyncIterable<Buffer>,
	size: number | undefined,
	id: string | undefined,
): Input {
	const self: Input = {
		name: inputName(file),
		read: 0,
		size,
		id,
		async *bytes() {
			try {
				yield* unpacked(counted(chunks));
			} catch (error) {
				throw unreadable(file, error);
			}
		},
	};
	return self;

	async function* counted(chunks: AsyncIterable<Buffer>) {
		for await (const chunk of chunks) {
			self.read += chunk.length;
			yield chunk;
		}
	}
}

async function* chunksOf(file: FileHandle): AsyncGenerator<Buffer> {
	const buffer = Buffer.allocUnsafeSlow(CHUNK);
	try {
		for (;;) {
			const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
			if (bytesRead === 0) return;
			yield buffer.subarray(0, bytesRead);
		}
	} finally {
		await file.close();
	}
}

function unreadable(file: string, error: unknown): CommandError {
	return new CommandError(`cannot read ${inputName(file)}: ${reason(error)}`, {
		cause: error,
	});
}

/** Unpacks gzip, which its first two bytes tell: no JSON begins with them. */
async function* unpacked(
	chunks: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
	let first = Buffer.alloc(0);
	let done = false;
	while (first.length < 2 && !done) {
		const next = await chunks.next();
		done = next.done === true;
		if (!next.done) first = Buffer.concat([first, next.value]);
	}
	async function* all() {
		yield first;
		yield* chunks;
	}
	if (first[0] === 0x1f && first[1] === 0x8b) {
		const gunzip = createGunzip({ chunkSize: CHUNK });
		// A stream holds several chunks; errors of either reach the loop below.
		pipeline(
			Readable.from(copies(all()), { objectMode: false }),
			gunzip,
			() => {},
		);
		yield* gunzip;
	} else {
		yield* all();
	}
}

async function* copies(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	for await (const chunk of chunks) yield Buffer.from(chunk);
}
