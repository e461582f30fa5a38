import type { Tally } from "./tally.js";

export interface Row {
	name: string;
	tally: Tally;
	/** Nothing may be removed. */
	control: boolean;
}

const HEADER = [
	"documents",
	"same blocks",
	"exact",
	"lost text",
	"left over",
	"removed from",
	"heading P",
	"heading R",
	"title",
	"skipped",
];

/** A row a shape, or a language; columns padded for a terminal. */
export function formatTable(what: string, rows: readonly Row[]): string {
	const cells = [[what, ...HEADER], ...rows.map(cellsOf)];
	const widths = cells[0].map((_, column) =>
		Math.max(...cells.map((row) => row[column].length)),
	);
	return cells
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0
						? cell.padEnd(widths[column])
						: cell.padStart(widths[column]),
				)
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

function cellsOf({ name, tally, control }: Row): string[] {
	return [
		name,
		String(tally.documents),
		share(tally.same, tally.documents),
		share(tally.exact, tally.documents),
		String(tally.lost),
		String(tally.left),
		control ? String(tally.removed) : "",
		share(tally.headingsRight, tally.headingsFound),
		share(tally.headingsRight, tally.headingsWanted),
		share(tally.titlesRight, tally.titles),
		String(tally.skipped),
	];
}

/** Rounded down, so that 100.0 % means all. */
export function share(part: number, whole: number): string {
	return whole === 0
		? "–"
		: `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;
}
