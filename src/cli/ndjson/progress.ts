import type { Tally } from "./clean-lines.js";

/** Milliseconds between two lines: often enough to be alive, seldom enough to be read. */
const EVERY = 200;
const SECONDS_AN_HOUR = 3600;

export interface Standing {
	tally: Readonly<Tally>;
	/** Unpacked bytes done. */
	bytes: number;
	/** Bytes of the files done, and in all where known. */
	read: number;
	size: number | undefined;
	/** Milliseconds since the start. */
	elapsed: number;
}

/** `12,345 records, 84.2 MB, 10.3 MB/s, 51 % removed, 2 bad, 0:42 left` */
export function progressLine({
	tally,
	bytes,
	read,
	size,
	elapsed,
}: Standing): string {
	const megabytes = bytes / 1e6;
	const parts = [
		`${tally.records.toLocaleString("en")} records`,
		`${megabytes.toFixed(1)} MB`,
		`${(megabytes / Math.max(elapsed / 1000, 0.001)).toFixed(1)} MB/s`,
		`${Math.round((100 * tally.removed) / Math.max(tally.characters, 1))} % removed`,
	];
	if (tally.errors > 0) parts.push(`${tally.errors.toLocaleString("en")} bad`);
	if (size !== undefined && read > 0 && read < size)
		parts.push(`${clock(((size - read) / read) * elapsed)} left`);
	return parts.join(", ");
}

function clock(milliseconds: number): string {
	const seconds = Math.round(milliseconds / 1000);
	const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
	return seconds < SECONDS_AN_HOUR
		? `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
		: `${Math.floor(seconds / SECONDS_AN_HOUR)}:${two((seconds % SECONDS_AN_HOUR) / 60)}:${two(seconds % 60)}`;
}

/** Shows the standing on a terminal, one line written over and over; elsewhere nothing. */
export function progress(terminal: NodeJS.WriteStream): {
	show(standing: () => Standing): void;
	end(standing: Standing): void;
} {
	if (!terminal.isTTY) return { show: () => {}, end: () => {} };
	let next = 0;
	const write = (standing: Standing, end: string) =>
		terminal.write(`\r\u001b[K${progressLine(standing)}${end}`);
	return {
		show(standing) {
			const now = performance.now();
			if (now < next) return;
			next = now + EVERY;
			write(standing(), "");
		},
		end: (standing) => write(standing, "\n"),
	};
}
