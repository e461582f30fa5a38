import { expect, it } from "vitest";
import { cleanArticle } from "../../../src/clean-article.js";
import type { CleanArticleOptions } from "../../../src/types.js";

/** Joins paragraphs and expects that nothing of them goes. */
function stays(
	paragraphs: readonly string[],
	options?: CleanArticleOptions,
): void {
	const input = paragraphs.join("\n\n");
	const { removed } = cleanArticle(input, {
		advertisements: false,
		...options,
	});
	expect(removed.map(({ text }) => text)).toEqual([]);
}

it("keeps a refrain between stanzas", () => {
	const refrain = [
		"Oh roll me down to the harbour wall,",
		"Where the lanterns burn for one and all.",
	];
	stays([
		"The harbour wall",
		"My father sailed on a Monday tide,",
		"With a loaf of bread and a dog beside,",
		...refrain,
		"My mother waited at the garden gate,",
		"And set for supper an extra plate,",
		...refrain,
		"The gulls came home and the boats came in,",
		"And the rain ran down off the roofs of tin,",
		...refrain,
	]);
});

it("keeps a line that a song sings twice in a row", () => {
	stays([
		"Down by the mill",
		"The miller's daughter went down to the mill,",
		"The miller's daughter went down to the mill,",
		"She ground the barley and stood quite still,",
		"The river turned and the wheel turned too,",
		"And nobody knew what the river knew.",
	]);
});

it("keeps the refrain of a litany, after every line", () => {
	const calls = [
		"Who laid the beams of the high house?",
		"Who counted the sparrows before dawn?",
		"Who set a door against the flood?",
		"Who called the winter by its name?",
		"Who made a path between the hills?",
		"Who gave the fox his winter coat?",
		"Who filled the well in the dry year?",
		"Who hears the stone when it is cut?",
	];
	stays(
		calls.flatMap((call) => [
			call,
			"For his kindness holds through every age.",
		]),
	);
});

it("keeps a question that an interviewer asks twice", () => {
	stays([
		"Two bakers, one street",
		"We put the same things to both of them, on different mornings, without telling either what the other had said.",
		"What would you change about the street if the council gave you a free hand for one year?",
		"Marta Oliveira: I would plant lime trees on both sides and close it to lorries before nine in the morning.",
		"And who buys the last loaf of the day?",
		"Marta Oliveira: Usually the same retired tram driver, who claims that it is for his daughter.",
		"What would you change about the street if the council gave you a free hand for one year?",
		"Jens Halvorsen: Nothing at all, except the lamp outside my window, which has buzzed since the spring.",
		"And who buys the last loaf of the day?",
		"Jens Halvorsen: Nobody. I take it home and we have it with soup.",
	]);
});

it("keeps the steps that two recipes share", () => {
	const shared = [
		"Preheat the oven to 180 degrees and line a baking tray with paper.",
		"Sift the flour, the baking powder and the salt into a large bowl.",
	];
	stays([
		"Two cakes for a wet Sunday",
		"Both of these can be on the table within the hour, and neither needs a mixer.",
		"Lemon cake",
		...shared,
		"Beat in the eggs, the grated lemon zest and the melted butter, then fold in the yoghurt.",
		"Bake for 35 minutes and drench with lemon syrup while the cake is still hot.",
		"Walnut cake",
		...shared,
		"Stir in the chopped walnuts, the cold coffee and four spoons of dark honey.",
		"Bake for 50 minutes, cool on a rack and dust with a little cocoa.",
	]);
});

it("keeps the rows of a table of results", () => {
	stays([
		"Results of the ninth round",
		"Northfield 2 1 Harrow Lane",
		"Eastgate 0 0 Millbrook",
		"Castle Hill 2 1 Harrow Lane",
		"Eastgate 0 0 Millbrook",
		"Northfield 3 2 Castle Hill",
		"Points: 3",
		"Points: 1",
		"Points: 1",
		"Points: 3",
	]);
});

it("keeps the line that tells for every deal where it is to be had", () => {
	stays([
		"The best kettles of the winter",
		"The Arden is small and quiet, and its handle stays cool even after the third boil in a row.",
		"Available at all branches of Corner Hardware",
		"The Brixworth boils a litre in two minutes and shows the temperature on a dial at its foot.",
		"Available at all branches of Corner Hardware",
		"The Calder has a swan neck for those who pour coffee by hand and like to take their time.",
		"Available at all branches of Corner Hardware",
		"The Dunmore is the cheapest of the four and rattles a little, but it has never let us down.",
		"Available at all branches of Corner Hardware",
	]);
});

it("keeps the short turns of a dialogue", () => {
	stays([
		"“Are you there?”",
		"“Yes.”",
		"“Did you bring the key?”",
		"“Yes.”",
		"“Yes?”",
		"“Yes.”",
		"She looked at the door for a long while before she said anything more about it.",
		"“Are you there?”",
		"Nobody answered, and the rain went on falling on the roof of the shed.",
	]);
});

it("keeps the separators between scenes", () => {
	stays([
		"The train left before anybody had found out which of the suitcases belonged to the doctor.",
		"* * *",
		"In the morning the station was empty but for a boy who swept the same corner over and over.",
		"* * *",
		"By noon the suitcase stood on the counter of the lost property office, and it was ticking.",
		"* * *",
		"It was an alarm clock, as everybody would later claim to have known from the beginning.",
	]);
});

it("keeps the same signature below two letters", () => {
	stays([
		"Letters to the editor",
		"Your report on the ferry was fair, but it left out that the pier has been closed since March.",
		"With kind regards from the island",
		"The harbour residents' association",
		"Whoever wrote that our gulls are tame has never eaten a sandwich on the steps of the customs house.",
		"With kind regards from the island",
		"The harbour residents' association",
	]);
});

it("keeps the lines that come back in a changelog", () => {
	stays([
		"Version 2.4.1",
		"Fixed a crash when the window was closed during a download.",
		"Updated the translations.",
		"Version 2.4.0",
		"Added a dark theme for the settings page.",
		"Updated the translations.",
		"Bug fixes and performance improvements.",
		"Version 2.3.9",
		"Bug fixes and performance improvements.",
		"Updated the translations.",
	]);
});

it("keeps weather reports that are alike but for the place and the degrees", () => {
	const report = (place: string, high: number, low: number) =>
		`In ${place} the day begins with fog in the valleys and turns sunny by noon, with highs of ${high} degrees and lows of ${low} degrees in the night.`;
	stays([
		"The weather tomorrow",
		report("Linz", 14, 3),
		report("Graz", 16, 5),
		report("Villach", 12, -1),
		report("Bregenz", 12, 1),
	]);
});

it("keeps two reports that differ in a minus sign alone", () => {
	const report = (degrees: string) =>
		`The station on the northern ridge reported a temperature of ${degrees} degrees at six in the morning, with a light wind from the west.`;
	stays([report("5"), report("−5")]);
});

it("keeps a statement and its denial", () => {
	stays([
		"The minister did sign the contract with the shipyard before the vote in the lower house was taken on Tuesday evening.",
		"The minister did not sign the contract with the shipyard before the vote in the lower house was taken on Tuesday evening.",
	]);
});

it("keeps two results that are alike but for the names", () => {
	stays([
		"Anna Keller won the final of the national chess championship on Saturday after a long endgame with two rooks against a queen.",
		"Petra Moser won the final of the national chess championship on Saturday after a long endgame with two rooks against a queen.",
	]);
});

it("keeps a quotation that stands inside two different paragraphs", () => {
	const quote =
		"“We never promised a bridge, we promised to look into the question of a bridge,”";
	stays([
		`When the first plans were laid out on the table in the town hall, the mayor was careful with her words. ${quote} she told the farmers who had come in from the far bank, and poured them coffee.`,
		"Eleven years went by, two of them with floods that carried away the footbridge at the old mill.",
		`This spring the sentence was painted on a barn in letters a metre high. ${quote} it reads, next to a drawing of a frog with the mayor's spectacles, and nobody has offered to clean it off.`,
	]);
});

it("keeps the same short paragraphs below the same heading in three sections", () => {
	const box = [
		"How to get there",
		"Take the regional train to the central station and change to the bus at the north exit.",
		"The ticket is valid for all buses and trams within the two inner zones.",
	];
	stays([
		"Three walks for the autumn",
		"The lake",
		"The path starts behind the boat house and goes once around the water, mostly in the shade of alders.",
		...box,
		"The quarry",
		"Children like the steps that were cut into the rock a century ago and the echo at the bottom of them.",
		...box,
		"The vineyard",
		"From the chapel on the top you see three rivers, and on a clear day the towers of the cathedral as well.",
		...box,
	]);
});

it("keeps code that says the same twice", () => {
	const code = ["```sh", "npm install left-hand-side", "npm test", "```"].join(
		"\n",
	);
	stays(
		[
			"# Setting up",
			"First install the package on the machine on which you build.",
			code,
			"## On the server",
			"Then do the same on the machine on which it runs.",
			code,
		],
		{ format: "markdown" },
	);
});

it("keeps tables with equal rows", () => {
	const table = [
		"| Round | Home | Away |",
		"| --- | --- | --- |",
		"| 1 | Northfield Rovers 2 | Harrow Lane United 1 |",
		"| 2 | Northfield Rovers 2 | Harrow Lane United 1 |",
	].join("\n");
	stays(
		[
			"# Cup",
			"The first leg ended like this, as everybody had expected.",
			table,
			"## Second leg",
			"And the second leg was no different from the first one.",
			table,
		],
		{ format: "markdown" },
	);
});

it("keeps a table of contents above the headings that it names", () => {
	const sections = {
		"Why the river was moved":
			"The old bed ran through the middle of what is now the market, and it flooded every other spring.",
		"Who paid for the new canal":
			"Three guilds lent the money, and one of them was never paid back, which is remembered to this day.",
		"What is left of the old bed":
			"A row of cellars without a floor, a street that bends for no reason, and a great many frogs.",
	};
	stays([
		"The river that was moved",
		...Object.keys(sections),
		...Object.entries(sections).flat(),
	]);
});

it("keeps a title whose words stand in several lines above it", () => {
	const lines = [
		"The last bell",
		"of the foundry in the mountains",
		"and of all of those who poured it",
	];
	stays([
		...lines,
		"The building will become a museum, and the clay moulds will stay where the workers left them.",
		lines.join(" "),
		"Customers came from many countries, most recently a monastery that wanted a sad bell.",
	]);
});

it("keeps a verse in Japanese that comes back", () => {
	stays([
		"港の歌",
		"月はのぼりて波しずか",
		"帰れよ舟よこの岸に",
		"父は沖へと櫓をこぎて",
		"帰れよ舟よこの岸に",
		"母は浜辺に火をともす",
		"帰れよ舟よこの岸に",
	]);
});

it("keeps Japanese forecasts that differ in the place and the degrees", () => {
	const report = (place: string, high: number) =>
		`${place}では明日の朝は谷あいに霧が出ますが、昼前には晴れて、最高気温は${high}度まで上がる見込みです。`;
	stays([report("松本", 14), report("高山", 11), report("飯田", 16)]);
});

it("keeps an Arabic statement and its denial", () => {
	stays([
		"وقع الوزير العقد مع حوض بناء السفن قبل التصويت في المجلس مساء يوم الثلاثاء بحضور جميع أعضاء اللجنة.",
		"لم يوقع الوزير العقد مع حوض بناء السفن قبل التصويت في المجلس مساء يوم الثلاثاء بحضور جميع أعضاء اللجنة.",
	]);
});

it("keeps a paragraph of which one sentence ends one paragraph and the other, abridged, another", () => {
	stays([
		"The customs of the fair",
		"When the bell rings once, the sellers may put out their lamps. If a seller is alone the keeper goes round before dark and writes down every stall by its number.",
		"If a seller has come with others the keeper goes round before dark and he writes down every boat by its name in the long book.",
		"The keeper goes round before dark and writes down every stall by its number. The keeper goes round before dark and writes down every boat by its name in the long book.",
		"Whoever comes late pays a coin to the bell ringer.",
	]);
});

it("keeps many lines in a row that differ in a word", () => {
	const names = ["Anna", "Berta", "Clara", "Dora", "Emma", "Frida", "Greta"];
	const boats = ["gull", "tern", "heron", "swan"];
	const lines = boats.flatMap((boat) =>
		names.map(
			(name) =>
				`The ${boat} of ${name} left the harbour of the old town at nine in the evening with many people on board.`,
		),
	);
	stays(lines);
});

it("keeps what is made from a template of several lines", () => {
	const people = [
		["Maria", "ten", "Monday"],
		["Josef", "twelve", "Tuesday"],
		["Anton", "nine", "Friday"],
		["Lena", "eight", "Saturday"],
	];
	stays(
		people.flatMap(([name, age, day]) => [
			`${name} was born in a village near the sea and moved to the city at the age of ${age}.`,
			`The funeral will be held in the old church on ${day} at noon, and everybody is welcome to come.`,
		]),
	);
	stays(
		["apple", "pear", "plum", "cherry"].flatMap((fruit) => [
			`Cake with ${fruit}s`,
			`Wash the ${fruit}s and cut them into small pieces, and put them into a bowl with the sugar.`,
			"Mix the flour with the butter and the eggs until the dough no longer sticks to your fingers.",
			`Put the ${fruit}s on the dough and bake it in the hot oven until it is golden brown on top.`,
		]),
	);
	stays(
		["bicycle", "car", "bus", "train"].flatMap((vehicle) => [
			`How do I get there by ${vehicle}?`,
			`By ${vehicle} you take the road along the river until you see the old mill, and then turn left at the bridge. Parking is free for all visitors on weekends.`,
		]),
	);
});
