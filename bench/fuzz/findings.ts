import type { BatchResult, Failure, Slowest } from "./run-batch.js";

/** Examples of one kind after which no more are made small. */
const ENOUGH = 3;

interface Kind {
	count: number;
	/** How often, by the kind of documents. */
	from: Map<string, number>;
	examples: Failure[];
}

/** What the batches found, by kind of broken promise. */
export class Findings {
	documents = 0;
	broken = 0;
	#byKind = new Map<string, Kind>();
	#slowest: Slowest = { nsPerUnit: 0, text: "" };

	add({ documents, failures, slowest }: BatchResult): void {
		this.documents += documents;
		if (slowest !== null && slowest.nsPerUnit > this.#slowest.nsPerUnit)
			this.#slowest = slowest;
		for (const failure of failures) {
			this.broken++;
			const kind: Kind = this.#byKind.get(failure.kind) ?? {
				count: 0,
				from: new Map(),
				examples: [],
			};
			this.#byKind.set(failure.kind, kind);
			kind.count++;
			kind.from.set(failure.from, (kind.from.get(failure.from) ?? 0) + 1);
			if (failure.text !== null) kind.examples.push(failure);
		}
	}

	/** The kinds of which there are enough examples. */
	known(): string[] {
		return [...this.#byKind]
			.filter(([, { examples }]) => examples.length >= ENOUGH)
			.map(([kind]) => kind);
	}

	/** Nanoseconds a unit of the document that was cleaned the slowest. */
	slowest(): number {
		return this.#slowest.nsPerUnit;
	}

	/** The kinds, the most frequent first, with their smallest examples. */
	report(): string {
		const kinds = [...this.#byKind].sort((a, b) => b[1].count - a[1].count);
		const parts = kinds.map(([kind, { count, from, examples }]) => {
			const origins = [...from]
				.sort((a, b) => b[1] - a[1])
				.map(([name, times]) => `${name} ${times}`)
				.join(", ");
			const shown = examples
				.sort((a, b) => (a.text?.length ?? 0) - (b.text?.length ?? 0))
				.slice(0, ENOUGH)
				.map(
					({ text, message, from }) =>
						`   from ${from}: ${JSON.stringify(text)}\n      ${message}`,
				);
			return [`${count} × ${kind} (${origins})`, ...shown].join("\n");
		});
		const { nsPerUnit, text } = this.#slowest;
		return [
			...(parts.length > 0 ? parts : ["no promise broken"]),
			`slowest to clean: ${Math.round(nsPerUnit)} ns a unit, ${text.length} units: ${JSON.stringify(text.slice(0, 100))}`,
		].join("\n\n");
	}
}
