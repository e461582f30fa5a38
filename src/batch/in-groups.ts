/**
 * Gathers values into groups for one message to a worker each. A group ends when it is heavy
 * enough, or `patience` milliseconds after its first value: a slow source is not held back.
 */
export async function* inGroups<T>(
	source: AsyncIterable<T>,
	{
		weight,
		heavy,
		patience,
	}: { weight: (value: T) => number; heavy: number; patience: number },
): AsyncGenerator<T[], void, undefined> {
	const iterator = source[Symbol.asyncIterator]();
	let pull: Promise<IteratorResult<T>> | null = null;
	try {
		for (;;) {
			const group: T[] = [];
			let sum = 0;
			let timer: NodeJS.Timeout | undefined;
			let late: Promise<"late"> | undefined;
			let done = false;
			let failed: { error: unknown } | undefined;
			try {
				while (sum < heavy) {
					pull ??= iterator.next();
					const next: IteratorResult<T> | "late" = late
						? await Promise.race([pull, late])
						: await pull;
					if (next === "late") break;
					pull = null;
					if (next.done) {
						done = true;
						break;
					}
					group.push(next.value);
					sum += weight(next.value);
					late ??= new Promise((resolve) => {
						timer = setTimeout(resolve, patience, "late");
					});
				}
			} catch (error) {
				pull = null;
				failed = { error };
			} finally {
				clearTimeout(timer);
			}
			if (group.length > 0) yield group;
			if (failed) throw failed.error;
			if (done) return;
		}
	} finally {
		pull?.catch(() => {});
		const closing = Promise.resolve(iterator.return?.()).catch(() => {});
		if (!pull) await closing;
	}
}
