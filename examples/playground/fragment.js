// An article and its options as the fragment of a URL, which no server sees.

/** Longest text, in characters, that a fragment may unfold to; a small one can hide a very large one. */
const LONGEST = 5_000_000;
/** Browsers take URLs of some two million characters; messengers far fewer. */
const LONGEST_FRAGMENT = 1_500_000;

/** @returns {Promise<string>} `z…` (compressed) or `t…`; throws a RangeError when too long for a URL */
export async function toFragment(state) {
	const bytes = new TextEncoder().encode(JSON.stringify(state));
	const fragment =
		typeof CompressionStream === "function"
			? `z${toBase64(await pump(bytes, new CompressionStream("deflate-raw")))}`
			: `t${toBase64(bytes)}`;
	if (fragment.length > LONGEST_FRAGMENT)
		throw new RangeError("The article is too long for a link.");
	return fragment;
}

/** @returns {Promise<{ text: string, options: object } | null>} null where the fragment is not one of ours */
export async function fromFragment(fragment) {
	const [kind, encoded] = [fragment[0], fragment.slice(1)];
	if ((kind !== "z" && kind !== "t") || !/^[\w-]+$/.test(encoded)) return null;
	try {
		const packed = fromBase64(encoded);
		const bytes =
			kind === "z"
				? await pump(packed, new DecompressionStream("deflate-raw"))
				: packed;
		const state = JSON.parse(new TextDecoder().decode(bytes));
		if (typeof state?.text !== "string") return null;
		const { text, options } = state;
		const plain = typeof options === "object" && options !== null;
		return { text, options: plain ? options : {} };
	} catch {
		return null;
	}
}

async function pump(bytes, transform) {
	const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
	const chunks = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > LONGEST * 4) {
			await reader.cancel();
			throw new RangeError("The link unfolds to too long a text.");
		}
		chunks.push(value);
	}
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64(bytes) {
	let binary = "";
	for (let i = 0; i < bytes.length; i += 8192)
		binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
	return btoa(binary)
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}

function fromBase64(text) {
	const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
