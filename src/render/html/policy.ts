/**
 * SHA-256 of the page's own style and script, so that no other runs. They are
 * constants because a page may be made where no synchronous digest exists
 * (browsers, workers); a test recomputes them.
 */
export const STYLE_HASH = "sha256-Abo9n2Krn1B0yaIiw9DhIVpDjTgNWjYfBVcy77fzWeA=";
export const SCRIPT_HASH =
	"sha256-ovsbcvpzIDJdETQ442EZ0A4D6DGhGs6DJWsCBUmJ6EE=";

export const CONTENT_POLICY = [
	"default-src 'none'",
	`style-src '${STYLE_HASH}'`,
	`script-src '${SCRIPT_HASH}'`,
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");
