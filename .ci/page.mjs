// What only a browser can tell of the pages: accessibility, widths, keyboard, print, no script, no word on the console.
import { ok, equal, deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [360, 768, 1280];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});

// What the pages say, by their language.
const WORDS = {
  vi: { result: "Kết quả", rule: "Quy định", nothing: "Không tìm thấy", cell: "tệp .+ · trang .+ · ô [A-Z]+\\d+" },
  en: { result: "Result", rule: "Rule", nothing: "Nothing found", cell: "file .+ · sheet .+ · cell [A-Z]+\\d+" },
};
const wordsOf = async page => WORDS[await page.evaluate(() => document.documentElement.lang)];
const counts = { pages: 0, rules: 0, explained: 0, sorted: 0, found: 0, charts: 0 };

// A page that has to stay silent.
const opened = async (file, options) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said = [];
  page.on("console", message => said.push(message.text()));
  page.on("pageerror", error => said.push(String(error)));
  page.on("request", request => request.url().startsWith("http") && said.push("asks for " + request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, close: async () => { deepEqual(said, [], file + " says something on the console"); await context.close(); } };
};

const fits = async (page, where) => {
  const [wide, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  ok(wide <= width, `${where} is ${wide} pixels wide`);
};

// A chart is never cut: it is as wide as its frame, or the frame scrolls and says so.
const uncut = async (page, where) => {
  const [charts, cut, silent] = await page.evaluate(() => {
    const charts = [...document.querySelectorAll("svg.chart")];
    const right = element => element.getBoundingClientRect().right;
    const name = element => element.getAttribute("aria-label") ?? element.getAttribute("aria-labelledby");
    return [
      charts.length,
      charts.filter(chart => right(chart) > right(chart.parentElement) + 0.5).map(name),
      [...document.querySelectorAll(".scroll")].filter(region => {
        const hint = region.previousElementSibling;
        return region.scrollWidth > region.clientWidth !== (hint?.matches(".sideways") && hint.checkVisibility());
      }).map(name),
    ];
  });
  if (page.viewportSize().width >= 768) {
    deepEqual(cut, [], where + ": charts are cut at the right");
    counts.charts += charts;
  }
  deepEqual(silent, [], where + ": a region scrolls and does not say so, or says so and does not scroll");
};

const accessible = async (page, where, rules = RULES, part = "html") => {
  const result = await page.evaluate(async ([only, within]) => {
    const found = await window.axe.run(within, { runOnly: only, resultTypes: ["violations"] });
    return { passes: found.passes.length, violations: found.violations.map(one =>
      `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(" | ")}`) };
  }, [rules, part]);
  deepEqual(result.violations, [], where);
  counts.rules += result.passes;
};

const unfold = page => page.evaluate(() => document.querySelectorAll("details").forEach(one => { one.open = true; }));

const sorts = async page => {
  const ranking = page.locator(".ranking").first();
  if (!(await ranking.count())) {
    return;
  }
  const head = ranking.locator("thead th", { hasText: (await wordsOf(page)).result });
  const column = () => ranking.locator("tbody td.total").evaluateAll(cells =>
    cells.map(cell => cell.dataset.order).filter(order => order !== "").map(Number));
  const before = await column();
  for (const [direction, sign] of [["ascending", 1], ["descending", -1]]) {
    await head.getByRole("button").click();
    equal(await head.getAttribute("aria-sort"), direction);
    deepEqual(await column(), [...before].sort((one, other) => sign * (one - other)));
  }
  counts.sorted += before.length > 1;
};

const searches = async page => {
  if (!(await page.locator("details.profile").count())) {
    return;
  }
  const name = await page.locator("details.profile h4").last().textContent();
  const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/gi, "d").toUpperCase();
  await page.getByRole("searchbox").fill(plain);
  equal(await page.locator("#tim_thay a").first().evaluate(link => link.firstChild.textContent), name);
  await page.getByRole("searchbox").press("Enter");
  await page.waitForFunction(() => document.activeElement.matches("details.profile[open] > summary"));
  equal(await page.evaluate(() => document.activeElement.querySelector("h4").textContent), name);
  await page.getByRole("searchbox").fill("không có gì như thế");
  equal(await page.locator("#tim_so").textContent(), (await wordsOf(page)).nothing);
  await page.getByRole("searchbox").press("Escape");
  counts.found++;
};

// By keyboard alone; whoever closes the panel is where he was.
const explains = async (page, check) => {
  const number = page.locator(".matrix tr[id] button.n").first();
  if (!(await number.count())) {
    return;
  }
  await number.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await panel.waitFor();
  await panel.locator("details").evaluateAll(parts => parts.forEach(part => { part.open = true; }));
  const words = await wordsOf(page);
  await page.waitForFunction(cell => new RegExp(cell).test(document.querySelector("dialog").innerText), words.cell);
  ok((await panel.innerText()).includes(words.rule));
  await check();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
  ok(await number.evaluate(button => button === document.activeElement), "The focus is lost");
  counts.explained++;
};

const check = async file => {
  for (const width of WIDTHS) {
    const { page, close } = await opened(file, { viewport: { width, height: 800 }, reducedMotion: "reduce" });
    const where = `${file} at ${width}`;
    await page.evaluate(axe);
    await fits(page, where);
    await unfold(page);
    await fits(page, where + ", unfolded");
    await uncut(page, where);
    if (width !== 768) {
      await accessible(page, where);
    }
    await explains(page, async () => {
      await fits(page, where + ", with the panel");
      if (width === 360) {
        await accessible(page, where + ", with the panel", RULES, "dialog");
      }
    });
    if (width === 1280) {
      await sorts(page);
      await searches(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await accessible(page, where + ", dark", ["color-contrast"]);
    }
    await close();
  }

  const print = await opened(file, { viewport: { width: 794, height: 1123 } });
  await print.page.emulateMedia({ media: "print" });
  ok(await print.page.locator("nav").isHidden(), "The navigation is printed");
  for (const folded of await print.page.locator("details > :last-child").all()) {
    ok(await folded.isVisible(), "What is folded is not printed");
  }
  await fits(print.page, file + " on paper");
  await print.close();

  const plain = await opened(file, { javaScriptEnabled: false });
  equal(await plain.page.locator("button").filter({ visible: true }).count(), 0, "A button that does nothing");
  ok(await plain.page.locator("#tong-quan .card").first().isVisible());
  await plain.close();
  counts.pages++;
};

// Two at a time.
const files = process.argv.slice(2);
const some = async () => {
  for (let file = files.shift(); file; file = files.shift()) {
    await check(file);
  }
};
await Promise.all([some(), some()]);

await browser.close();
ok(counts.pages >= 4 && counts.explained >= 9 && counts.sorted >= 2 && counts.charts >= 20, JSON.stringify(counts));
console.log(`Pages: ${counts.pages} open without a word at ${WIDTHS.join(", ")} pixels; ${counts.rules} rules passed by axe-core.`);
