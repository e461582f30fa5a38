/** Placeholder. */
export function detectFormat(_input: string): "text" | "markdown" {
	return "text";
}
