/**
 * What each piece of evidence in a line weighs, in log-odds: the weights of a logistic
 * regression over 2,900 advertisement lines and 2,100 honest tails in 41 languages and
 * 9,000 paragraphs of articles, guides and law texts that hold a cue, checked on languages
 * left out of it; rounded, and of marks that are rare there (`bars`, `continues`,
 * `dialogue`, `leadsOn`, `public`, `year`) set by hand on the side of keeping.
 * Amounts are 0 or 1 where nothing else is said.
 */
export const WEIGHTS = {
	/** Something is asked of the reader; behind a mere comma, less certainly so. */
	ask: 1.4,
	softAsk: 0.4,
	/** A second and third ask: up to 2. */
	furtherAsk: 0.75,
	/** And nothing that is offered or named: guides ask so. */
	askAlone: -0.55,
	/** And where to go, to write or to call. */
	askWithAddress: 0.9,
	/** Opens the line and announces: "Read also: …", "Advertisement". */
	announcement: 1.5,
	/** A disclosure or disclaimer inside the line, or a word of one. */
	disclosure: 1.6,
	noticeWord: 1.2,
	/** A second disclosure or disclaimer. */
	furtherNotice: 0.3,
	/** What is offered; the kinds that are not named here weigh as a place. */
	newsletter: 1,
	subscription: 0.1,
	donation: 0.85,
	elsewhere: 0.7,
	/** A platform by its name. */
	platform: 1.1,
	/** Places of the line that name a kind: up to 4. */
	place: 0.1,
	us: 2.35,
	you: 0.9,
	lure: 0.7,
	/** Share of the letters that stand in cues and addresses, 0 to 1; again in lines that ask or announce. */
	coverage: 7.5,
	askCoverage: 2.75,
	noticeCoverage: 3.6,
	/** No mark ends the sentence. */
	open: 1,
	exclamation: 1.25,
	question: 1.3,
	/** The question ends the line. */
	questionLeft: -1.9,
	price: 0.9,
	phone: 1,
	email: 1.75,
	/** The letters of links and handles count as covered; quoted posts hold them, too. */
	url: 0,
	handle: -0.25,
	arrow: 0.4,
	emoji: 0.4,
	"brand-colon": 0.6,
	bars: 3,
	report: -2,
	/** Further marks of reporting: up to 3. */
	furtherReport: -2.75,
	/** "This post was produced in partnership": what reports in a disclosure tells of the text itself. */
	reportInDisclosure: 2,
	public: -2.5,
	/** "Seen an accident? Write to us": the publisher asks, not the police. */
	publicToUs: -0.75,
	/** Where to write to, and no word of us or of anything offered: authorities ask so, too. */
	contactOfOthers: -1.05,
	/** A line that opens with a dash is spoken; "Here are some ideas:" leads to more of the text. */
	dialogue: -1.5,
	leadsOn: -2.5,
	year: -1.25,
	/** "More information: the law of 1998 gives six months." is no title. */
	continues: -2,
	/** Steps of 40 letters beyond 40: up to 3; where it is plain what is offered, less. */
	long: -1.1,
	longPlain: -0.9,
	/** More than 160 letters, and it is not plain what is offered. */
	tooLong: -1.2,
	/** Steps of 80 letters beyond 200: up to 5. */
	paragraph: -1.4,
} as const;

export type Evidence = keyof typeof WEIGHTS;

/** A line without any evidence. */
export const BIAS = -5.9;
