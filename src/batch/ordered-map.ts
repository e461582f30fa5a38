/**
 * Maps an async iterable with up to `width` calls under way, and hands the results on in the order
 * of the input. Pulls no further ahead than that: a slow consumer slows the source. What failed to
 * be read is thrown after the results of what was read before it.
 */
export async function* orderedMap<In, Out>(
	source: AsyncIterable<In>,
	map: (value: In) => Promise<Out>,
	{ width, signal }: { width: () => number; signal?: AbortSignal | undefined },
): AsyncGenerator<Out, void, undefined> {
	const iterator = source[Symbol.asyncIterator]();
	const underWay: Promise<Out>[] = [];
	let pull: Promise<"pulled"> | null = null;
	let ended: { error?: unknown } | null = null;
	const aborted = rejectOnAbort(signal);
	try {
		for (;;) {
			if (!ended && !pull && underWay.length < width()) {
				pull = iterator.next().then(
					({ done, value }) => {
						if (done) ended = {};
						else underWay.push(quiet(map(value)));
						return "pulled" as const;
					},
					(error) => {
						ended = { error };
						return "pulled" as const;
					},
				);
			}
			if (underWay.length === 0 && !pull) break;
			const head = underWay[0]?.then((result) => ({ result }));
			const first = await Promise.race(
				[head, pull, aborted?.promise].filter((p) => p != null),
			);
			if (first === "pulled") pull = null;
			else {
				underWay.shift();
				yield first.result;
			}
			signal?.throwIfAborted();
		}
		const end = ended as { error?: unknown } | null;
		if (end && "error" in end) throw end.error;
	} finally {
		aborted?.stop();
		// Not awaited where a read is under way: a source that never answers must not hold up an abort.
		const closing = Promise.resolve(iterator.return?.()).catch(() => {});
		if (!pull) await closing;
	}
}

/** Marks a promise as handled; whoever awaits it still sees the rejection. */
function quiet<T>(promise: Promise<T>): Promise<T> {
	promise.catch(() => {});
	return promise;
}

function rejectOnAbort(
	signal: AbortSignal | undefined,
): { promise: Promise<never>; stop(): void } | undefined {
	if (!signal) return undefined;
	let stop = () => {};
	const promise = quiet(
		new Promise<never>((_, reject) => {
			const abort = () => reject(signal.reason);
			if (signal.aborted) abort();
			signal.addEventListener("abort", abort, { once: true });
			stop = () => signal.removeEventListener("abort", abort);
		}),
	);
	return { promise, stop };
}
