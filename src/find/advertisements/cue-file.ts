/**
 * What one language's advertisement lines are built from. A file lists *stems by
 * role*, never whole sentences: lists of phrases found 7 of 28 unseen lines, roles
 * that compose find lines nobody has written down. A line goes only when roles of
 * the same file come together ("subscribe" × "newsletter"), or one role and a
 * signal that knows no language (a link, a handle, an arrow).
 *
 * Every role is one string of cues separated by commas or line breaks:
 *
 * - `newsletter`: the whole word, in any case and width; several words match in order.
 * - `abonn*`: a word that begins so. `melde* dich an`: a star may stand inside, too.
 * - `*kanal*`: may stand inside a word (compounds, and scripts that attach prepositions).
 * - `^follow`: only where a clause begins (start of the line, after punctuation or a
 *   word of `lead`). For forms that are ordinary words elsewhere: an English imperative
 *   is also a plural ("people who follow us"), a Spanish one a third person.
 *   Behind a comma it must follow another cue, and weighs less.
 * - `sichern$`: only where a clause ends. For languages that put the infinitive last.
 * - In Han, kana, Hangul, Thai, Lao, Khmer and Burmese letters words have no borders:
 *   a cue matches anywhere, stars are not needed.
 *
 * To write a file: think of the verbs a publisher uses towards a reader and list them
 * in *every form that asks* (polite and familiar, singular and plural, infinitive on a
 * button); then the nouns of each kind in every case; then what a reporter writes.
 * A verb that reports belongs in `report`, in the tense and person that reports.
 */
export interface CueFile {
	/** BCP 47 primary language subtag. */
	language: string;
	/** What the reader is asked to do, in a form that asks. */
	ask: string;
	/** Newsletters, mailings, briefings, alerts. */
	newsletter: string;
	/** Channels, pages, groups, podcasts, videos: what is followed, watched and shared. */
	follow: string;
	/** Apps, downloads, codes to scan. */
	app: string;
	/** Subscriptions, membership, accounts, paywalls: full access. */
	subscription: string;
	/** Courses, events, tickets, shops, discounts, trials, jobs. */
	offer: string;
	/** Donations, support for the newsroom. */
	donation: string;
	/** "Here", "this link", "more articles", "the full story": reading on elsewhere. */
	elsewhere: string;
	/** Tips, feedback, comments, corrections: writing to the publisher. */
	contact: string;
	/** We, us, our: the publisher speaks. Weighs more than `you`, which every manual says. */
	us: string;
	/** You, your: the reader is spoken to. */
	you: string;
	/** What lures: free, now, exclusive, do not miss, only today, every morning. */
	lure: string;
	/** Openings that announce a link elsewhere by themselves: "Read also". */
	readAlso: string;
	/** Disclosures: "Advertisement", "sponsored", "we may earn a commission". */
	sponsor: string;
	/** "Not investment advice", "opinions are the author's own". */
	disclaimer: string;
	/** Words after which a clause still begins: please, now, and, or, just. */
	lead: string;
	/** Marks of reporting: said, according to, was downloaded, users, spokesman. */
	report: string;
	/** Public information, never an advertisement: police, hotline, emergency number. */
	public: string;
}

/** The roles of a cue file, in the order of the interface. */
export const ROLES = [
	"ask",
	"newsletter",
	"follow",
	"app",
	"subscription",
	"offer",
	"donation",
	"elsewhere",
	"contact",
	"us",
	"you",
	"lure",
	"readAlso",
	"sponsor",
	"disclaimer",
	"lead",
	"report",
	"public",
] as const satisfies readonly (keyof CueFile)[];

export type Role = (typeof ROLES)[number];

/** Announce an advertisement by themselves when they open or fill a line. */
export const NOTICES: ReadonlySet<Role> = new Set([
	"readAlso",
	"sponsor",
	"disclaimer",
]);
