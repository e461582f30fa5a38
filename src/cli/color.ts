/** Whether a stream shows colour: NO_COLOR (not empty) forbids, FORCE_COLOR asks, else a terminal that is not dumb. */
export function hasColor(stream: { isTTY?: boolean }): boolean {
	const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
	if (NO_COLOR) return false;
	if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	return stream.isTTY === true && TERM !== "dumb";
}
