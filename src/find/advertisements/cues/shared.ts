import type { CueFile } from "../cue-file.js";

/** What every language says the same way: names of platforms and borrowed nouns. */
export const shared: CueFile = {
	language: "und",
	ask: "",
	newsletter: "newsletter*, *newsletter, e-newsletter, rss, substack",
	follow: `instagram*, facebook*, *facebook, twitter*, youtube*, *youtube, tiktok*, telegram*, whatsapp*, viber*, linkedin, threads,
		mastodon, bluesky, snapchat, pinterest, discord*, spotify, soundcloud, apple podcast*, google podcast*, *podcast*, flipboard,
		google news, line, wechat, weibo, kakaotalk, zalo, vkontakte, odnoklassniki, naver, twitch, reddit, x.com, t.me, signal`,
	app: "app, apps, app store*, appstore*, google play*, play store*, playstore, appgallery, qr",
	subscription: "premium, plus, pro, vip, abo",
	offer:
		"webinar*, black friday, cyber monday, bonus*, e-book*, ebook*, academy, amazon, workshop*, masterclass*, promo",
	donation:
		"patreon, paypal, ko-fi, buymeacoffee, gofundme, kickstarter, tipeee, steady",
	elsewhere: "",
	contact: "e-mail*, email*, mail*, feedback",
	us: "",
	you: "",
	lure: "",
	readAlso: "",
	sponsor: "advertorial*, sponsored*",
	disclaimer: "dyor, disclaimer*",
	lead: "",
	report: "",
	public: "",
};
