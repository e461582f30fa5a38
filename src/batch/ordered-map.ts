/** A call under way, and how it ended. */
interface Call<Out> {
	outcome: { result: Out } | { error: unknown } | null;
}

/**
 * Maps an async iterable with up to `width` calls under way, and hands the results on in the order
 * of the input. Pulls no further ahead than that: a slow consumer slows the source. What failed to
 * be read is thrown after the results of what was read before it.
 */
export async function* orderedMap<In, Out>(
	source: AsyncIterable<In>,
	map: (value: In) => Promise<Out>,
	{ width, signal }: { width: number; signal?: AbortSignal | undefined },
): AsyncGenerator<Out, void, undefined> {
	const iterator = source[Symbol.asyncIterator]();
	const calls: Call<Out>[] = [];
	let pulling = false;
	let ended: { error?: unknown } | null = null;
	// One callback rather than Promise.race: a race against the signal's promise would leave what it
	// came out with, results and all, on that promise for as long as the signal lives.
	let wake = () => {};
	const onAbort = () => wake();
	signal?.addEventListener("abort", onAbort);

	function pull(): void {
		pulling = true;
		iterator
			.next()
			.then(
				({ done, value }) => {
					if (done) ended = {};
					else call(value);
				},
				(error) => {
					ended = { error };
				},
			)
			.finally(() => {
				pulling = false;
				wake();
			});
	}

	function call(value: In): void {
		const started: Call<Out> = { outcome: null };
		calls.push(started);
		map(value)
			.then(
				(result) => {
					started.outcome = { result };
				},
				(error) => {
					started.outcome = { error };
				},
			)
			.finally(() => wake());
	}

	try {
		for (;;) {
			signal?.throwIfAborted();
			if (!ended && !pulling && calls.length < width) pull();
			const outcome = calls[0]?.outcome;
			if (outcome) {
				calls.shift();
				if ("error" in outcome) throw outcome.error;
				yield outcome.result;
			} else if (calls.length > 0 || pulling) {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			} else break;
		}
		const end = ended as { error?: unknown } | null;
		if (end && "error" in end) throw end.error;
	} finally {
		signal?.removeEventListener("abort", onAbort);
		const closing = Promise.resolve(iterator.return?.()).catch(() => {});
		// Not awaited where a read is under way: a source that never answers must not hold up an abort.
		if (!pulling) await closing;
	}
}
