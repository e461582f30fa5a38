/** Arrays that are used again: each new one brings the next full garbage collection nearer. */
export interface RecycledMemory {
	take(): ArrayBuffer;
	give(memory: ArrayBufferLike): void;
}

/** One that a giant line made grow past so many times its usual size is let go. */
const GROWN = 8;

export function recycledMemory(size: number): RecycledMemory {
	const free: ArrayBuffer[] = [];
	return {
		take: () => free.pop() ?? new ArrayBuffer(size),
		give(memory) {
			if (
				memory instanceof ArrayBuffer &&
				memory.byteLength >= size &&
				memory.byteLength <= GROWN * size
			)
				free.push(memory);
		},
	};
}
