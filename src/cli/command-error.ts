/** Something the caller can put right: printed without a stack, exit code 2. */
export class CommandError extends Error {
	override name = "CommandError";
}

const REASONS: Record<string, string> = {
	ENOENT: "no such file",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of its path is not a folder",
	EACCES: "permission denied",
	EPERM: "not permitted",
	EROFS: "the file system is read-only",
	ENOSPC: "no space left on the device",
	EDQUOT: "the disk quota is used up",
	EFBIG: "the file would be too large",
	EMFILE: "too many open files",
	ERR_STRING_TOO_LONG: "it is too large for one string",
	ERR_FS_FILE_TOO_LARGE: "it is too large to read at once",
	ERR_ENCODING_INVALID_ENCODED_DATA: "it is too large for one string",
	Z_DATA_ERROR: "broken gzip",
	Z_BUF_ERROR: "broken gzip: it ends too early",
};

/** Why a file could not be read or written, in words. */
export function reason(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	return (code !== undefined && REASONS[code]) || message || String(error);
}
