/** Where the last clause behind a dash or the end of a sentence begins; 0 where there is none. */
export function lastClause(line: string): number {
	for (let at = line.length - 2; at > 0; at--)
		if (
			/[–—|!?。]/.test(line[at] as string) ||
			(line[at] === "-" && line[at - 1] === " " && line[at + 1] === " ") ||
			(line[at] === "." && line[at + 1] === " ")
		)
			return at + 1;
	return 0;
}
