import type { SourceBlock } from "../../read/source-block.js";

export interface AdvertisementFinding {
	/** Index into the blocks that were passed in. */
	index: number;
	cues: string[];
}

/** Placeholder: finds nothing. */
export function findAdvertisements(
	_blocks: readonly SourceBlock[],
	_options: { where: "trailing" | "anywhere"; language?: string | undefined },
): AdvertisementFinding[] {
	return [];
}
