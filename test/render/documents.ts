/** Markdown as people and programs write it, with what is hard to write again. */
export const documents: Record<string, string> = {
	"headings, lists, quotes, code and a table": `# Salt on the *old* road

By **Ada Lund** on the 3rd of May

Every winter the county spreads 4,000 tonnes of salt. It ends in the [river](https://example.org/river "The river").

## What the river carries

- Chloride, mostly
- Sand
  - fine
  - coarse

  A second paragraph of the item.

1. Sample at dawn
2. Sample again

> The trout moved upstream in one season.
>
> Nobody had planned for that.

\`\`\`python
def salt(tonnes):

    return tonnes * 0.6
\`\`\`

| Month | Tonnes |
|:------|-------:|
| May \\| June | 12 |
| July | |

***

### A note

![The bridge at dawn](bridge.jpg)

[ref]: https://example.org
`,
	"text that looks like markup": `## Signs & <tags>

\\# not a heading

\\- not an item

1\\. not a number, 1986\\. neither

\\> not a quote

a \\* b \\* c \\_d\\_ \\\`e\\\` \\[f](g) &amp;amp; &lt;b> C:\\\\temp

\\+ and \\--- and \\=== and \\~~~

Line one  \nLine two\\\nLine three
`,
	"no heading, and a link": `Just [one](https://example.org/a) paragraph about the ferry.

\\- A second that starts with a dash.

Third one.`,
	"bold headings": `**The ferry to Ven**

The ferry leaves at seven from the northern quay, whatever the weather, and comes back at noon with the post.

**What it carries**

It carries bread, letters, and on Thursdays the doctor, who stays on the island until the evening boat. See [the table](https://example.org/t).
`,
	"Chinese with soft line ends": `# 河流与盐

每年冬天，县里都会撒下四千吨盐。
它最终流入河中。

## 河里有什么

主要是**氯化物**，还有沙子。
`,
	"front matter and HTML": `---
title: The harbour
tags: [a, b]
---

# The harbour

<div class="note"><p>Ships wait &amp; see.</p><p>Some leave.</p></div>

<!-- an editor's comment -->

The harbour freezes in January.<br>It opens in April.
`,
	"a footnote": `# Oats

Oats were sown late[^1] that year.

[^1]: In the second week of May, says the parish book.
`,
};
