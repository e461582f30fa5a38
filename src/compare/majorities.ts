/**
 * The two keys at most, numbers above 0, among which is whatever makes up more than a third of
 * those given (Misra and Gries 1982, "Finding repeated elements"); 0 is no key.
 */
export function majorities(of: Iterable<number>): number[] {
	const keys = [0, 0];
	const counts = [0, 0];
	for (const key of of) {
		if (key === 0) continue;
		let k = keys.indexOf(key);
		if (k < 0) k = counts.indexOf(0);
		if (k < 0) {
			counts[0]--;
			counts[1]--;
		} else if (counts[k]++ === 0) keys[k] = key;
	}
	return keys.filter((_, k) => counts[k] > 0);
}
