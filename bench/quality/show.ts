import type { Line } from "./article.js";
import { bare } from "./bare.js";
import type { Judgement } from "./judge.js";

const WIDTH = 110;
/** Of a list, so many lines are shown. */
const MOST = 12;

/** One failing document: its blocks with what is wanted and missing (-) and what came back beside that (+). */
export function show({
	article,
	shape,
	format,
	score,
	detail,
}: Judgement): string {
	if (!score || !detail) return "";
	const faults = (["same", "exact"] as const)
		.filter((name) => !score[name])
		.map((name) => `not ${name}`);
	if (score.lost) faults.push("lost text");
	if (score.left) faults.push("text left over");
	return [
		`── ${article} · ${shape} · ${format} · ${faults.join(", ")}`,
		...some(difference(detail.wanted, detail.got)),
		...some(score.notes.map((note) => `  ! ${note}`)),
		...some(detail.removed.map((removal) => `  × ${preview(removal)}`)),
		"",
	].join("\n");
}

function some(lines: readonly string[]): string[] {
	return lines.length <= MOST
		? [...lines]
		: [...lines.slice(0, MOST), `  … ${lines.length - MOST} more`];
}

/** Longest common subsequence over blocks by kind and bare form; common blocks beside no change are left out. */
function difference(wanted: readonly Line[], got: readonly Line[]): string[] {
	const titled = wanted.some((line) => line.kind === "title");
	const key = ({ kind, text }: Line) => {
		if (kind === "list-item") return `paragraph ${bare(text)}`;
		return `${kind === "title" && !titled ? "heading" : kind} ${bare(text)}`;
	};
	const a = wanted.map(key);
	const b = got.map(key);
	const length = Array.from({ length: a.length + 1 }, () =>
		new Array<number>(b.length + 1).fill(0),
	);
	for (let i = a.length - 1; i >= 0; i--)
		for (let k = b.length - 1; k >= 0; k--)
			length[i][k] =
				a[i] === b[k]
					? length[i + 1][k + 1] + 1
					: Math.max(length[i + 1][k], length[i][k + 1]);
	const lines: { sign: string; line: Line }[] = [];
	let i = 0;
	let k = 0;
	while (i < a.length || k < b.length) {
		if (i < a.length && k < b.length && a[i] === b[k]) {
			lines.push({ sign: " ", line: wanted[i++] });
			k++;
		} else if (
			i < a.length &&
			(k === b.length || length[i + 1][k] >= length[i][k + 1])
		)
			lines.push({ sign: "-", line: wanted[i++] });
		else lines.push({ sign: "+", line: got[k++] });
	}
	return lines
		.filter(({ sign }, at) => sign !== " " || nearChange(lines, at))
		.map(
			({ sign, line }) =>
				`  ${sign} ${line.kind.padEnd(9)} ${preview(line.text)}`,
		);
}

function nearChange(lines: readonly { sign: string }[], at: number): boolean {
	return [at - 1, at + 1].some((i) => lines[i] && lines[i].sign !== " ");
}

export function preview(text: string): string {
	const line = text.replace(/\s+/gu, " ");
	if (line.length <= WIDTH) return line;
	return `${line.slice(0, WIDTH - 30)} … ${line.slice(-24)} (${text.length})`;
}
