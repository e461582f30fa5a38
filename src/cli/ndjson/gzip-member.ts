import type { FileHandle } from "node:fs/promises";
import { gzipSync } from "node:zlib";

// A gzip file may be a row of members. Each of ours holds whole lines and says in the extra field
// of its header (RFC 1952, 2.3.1.1) how long it is and how many lines it holds: so a half-written
// one is found, and the lines before it are counted, without unpacking anything.
const HEADER = 10;
const EXTRA = 12;
const FLAG_EXTRA = 4;
const ID = [0x43, 0x41];

/** One gzip member of whole lines. */
export function gzipMember(bytes: Uint8Array, lines: number): Uint8Array {
	const packed = gzipSync(bytes);
	const member = Buffer.alloc(packed.length + 2 + EXTRA);
	packed.copy(member, 0, 0, HEADER);
	member[3] |= FLAG_EXTRA;
	member.writeUInt16LE(EXTRA, HEADER);
	member.set(ID, HEADER + 2);
	member.writeUInt16LE(8, HEADER + 4);
	member.writeUInt32LE(member.length, HEADER + 6);
	member.writeUInt32LE(lines, HEADER + 10);
	packed.copy(member, HEADER + 2 + EXTRA, HEADER);
	return member;
}

/** Counts the lines in whole members and says where they end; `null` where a member is not ours. */
export async function countMembers(
	file: FileHandle,
	size: number,
): Promise<{ lines: number; end: number } | null> {
	const header = Buffer.alloc(HEADER + 2 + EXTRA);
	let lines = 0;
	let end = 0;
	while (end < size) {
		const { bytesRead } = await file.read(header, 0, header.length, end);
		const ours = [
			[0, 0x1f],
			[1, 0x8b],
			[3, FLAG_EXTRA],
			[HEADER + 2, ID[0]],
			[HEADER + 3, ID[1]],
		].every(([at, byte]) => at >= bytesRead || header[at] === byte);
		if (!ours) return null;
		if (bytesRead < header.length) break;
		const length = header.readUInt32LE(HEADER + 6);
		if (length < header.length || end + length > size) break;
		lines += header.readUInt32LE(HEADER + 10);
		end += length;
	}
	return { lines, end };
}
