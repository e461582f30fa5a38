/**
 * What each piece of evidence in a line weighs, in log-odds: the weights of a logistic
 * regression over 3,000 advertisement lines and 1,700 honest tails in 41 languages and
 * 12,000 paragraphs of articles, guides and law texts that hold a cue, checked each time
 * on languages left out of it; rounded. Set by hand, on the side of keeping, are those of
 * marks that are rare there or stand out too much (`announcement`, `bars`, `brand-colon`,
 * `clause`, `continues`, `dialogue`, `exclamation`, `handle`, `leadsOn`, `open`, `phone`, `public`,
 * `question`, `url`, `year`) and `BIAS`. Fitted again over 6,300 advertisement lines and
 * 5,800 honest tails, each read with the cues that were there before anybody looked at it,
 * only `brandOffers`, `brief` and `price` were worth a change: of 410 advertisements in 41
 * languages, written by somebody else, 358 instead of 338 go, of as many honest tails
 * none, of the 5,800 one instead of ten.
 * Amounts are 0 or 1 where nothing else is said.
 */
export const WEIGHTS = {
	/** Something is asked of the reader; behind a mere comma, less certainly so. */
	ask: 1.05,
	softAsk: 0.2,
	/** A second and third ask: up to 2. */
	furtherAsk: 0.65,
	/** And nothing that is offered or named: guides ask so. */
	askAlone: -0.4,
	/** And where to go, to write or to call. */
	askWithAddress: 0.8,
	/** Opens the line and announces: "Read also: …", "Advertisement". */
	announcement: 1.5,
	/** A disclosure or disclaimer inside the line, or a word of one. */
	disclosure: 1.4,
	noticeWord: 1,
	/** A second disclosure or disclaimer. */
	furtherNotice: 0.25,
	/** What is offered; the other kinds weigh by how much of the line they cover. */
	newsletter: 1.25,
	subscription: 0.3,
	donation: 0.7,
	elsewhere: 0.9,
	/** A platform by its name. */
	platform: 0.95,
	us: 2.25,
	you: 1,
	lure: 0.6,
	/** Share of the letters that stand in cues and addresses, 0 to 1; again in lines that ask or announce. */
	coverage: 3.2,
	/** The same of the clause that holds most of them. */
	clause: 4.5,
	askCoverage: 3.05,
	noticeCoverage: 3.1,
	/** No mark ends the sentence. */
	open: 1,
	exclamation: 1.25,
	question: 1.3,
	/** The question ends the line. */
	questionLeft: -2.1,
	price: 1.1,
	phone: 1,
	email: 1.85,
	/** The letters of links and handles count as covered; quoted posts hold them, too. */
	url: 0,
	handle: -0.25,
	arrow: 0.4,
	emoji: 0.4,
	"brand-colon": 0.6,
	/** What is offered behind "brand:" or "brand –": goods, a lure, a price, a telephone number, up to 2. */
	brandOffers: 2.1,
	bars: 3,
	report: -1.8,
	/** Further marks of reporting: up to 3. */
	furtherReport: -3,
	/** "This post was produced in partnership": what reports in a disclosure tells of the text itself. */
	reportInDisclosure: 2.1,
	public: -2.5,
	/** "Seen an accident? Write to us": the publisher asks, not the police. */
	publicToUs: -0.75,
	/** Where to write to, and no word of us or of anything offered: authorities ask so, too. */
	contactOfOthers: -1.1,
	/** A line that opens with a dash is spoken; "Here are some ideas:" leads to more of the text. */
	dialogue: -1.5,
	leadsOn: -2.5,
	year: -1.25,
	/** "More information: the law of 1998 gives six months." is no title, and asks nothing more. */
	continues: -2,
	/** Fewer than 40 letters: of so few, any cue is a large share. */
	brief: -0.4,
	/** Steps of 40 letters beyond 40: up to 3; where it is plain what is offered, less. */
	long: -1.1,
	longPlain: -0.95,
	/** More than 160 letters, and it is not plain what is offered. */
	tooLong: -1.1,
	/** Steps of 80 letters beyond 200: up to 5. */
	paragraph: -1.4,
} as const;

export type Evidence = keyof typeof WEIGHTS;

/** A line without any evidence. */
export const BIAS = -5.8;
