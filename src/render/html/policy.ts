/**
 * SHA-256 of the page's own style and script, so that no other runs. They are
 * constants because a page may be made where no synchronous digest exists
 * (browsers, workers); a test recomputes them.
 */
export const STYLE_HASH = "sha256-4xX5WInd9Aq6YG+6a833wumah9BfObHkcHqC4JWqA4k=";
export const SCRIPT_HASH =
	"sha256-PMZ536K0x6fg2ZH/jZ4KTXpgAnd43rSMsPfPSnxhjjE=";

export const CONTENT_POLICY = [
	"default-src 'none'",
	`style-src '${STYLE_HASH}'`,
	`script-src '${SCRIPT_HASH}'`,
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");
