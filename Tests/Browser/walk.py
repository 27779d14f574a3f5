#!/usr/bin/env python3
"""Walks the pages as people do: at desktop and phone size, with and without JavaScript, in both languages.

Fails on a console error, a request to another host, a serious finding of axe-core, a page that is wider than its window
or larger than 60 kB, or anything that is not there; tells the slowest first paint. `--pictures FOLDER` also takes pictures
of the pages, `--dark` dark ones.
"""

import argparse
import io
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

try:
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import Error, expect, sync_playwright
except ImportError:
    print("browser test skipped: make browser runs it with what it needs")
    sys.exit(0)

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Serving"))
from server import CHROMIUM, Served  # noqa: E402

# Kilobytes that a page and its style and script take on the wire, besides pictures; milliseconds to the first paint.
LARGEST, SLOWEST = 60, 100
SIZES = {"desktop": (1366, 768), "phone": (390, 844)}
WORDS = {
    "vi": {"by": "Theo điều khoản", "understood": "Hiểu là:", "cited": "văn bản viện dẫn", "findings": "Phát hiện", "none": "Không tìm thấy gì"},
    "en": {"by": "By provision", "understood": "Understood as:", "cited": "Cited by", "findings": "Findings", "none": "Nothing found"},
}


class Walk:
    """One browser window's way through the pages."""

    def __init__(self, browser, served, size, language, scripts, faults, paints, pictures=None, dark=False):
        self.served, self.language, self.scripts, self.size = served, language, scripts, size
        self.words, self.faults, self.pictures = WORDS[language], faults, pictures
        self.paints, self.dark = paints, dark
        width, height = SIZES[size]
        self.context = browser.new_context(
            viewport={"width": width, "height": height},
            locale="vi-VN" if language == "vi" else "en-GB",
            java_script_enabled=scripts,
            accept_downloads=True,
            color_scheme="dark" if dark else "light",
        )
        self.page = self.context.new_page()
        self.name = f"{size}, {language}, {'with' if scripts else 'without'} scripts"
        self.page.on("console", lambda m: m.type == "error" and self.fault(f"console: {m.text}"))
        self.page.on("pageerror", lambda e: self.fault(f"script: {e}"))
        self.page.on("request", self.look_at)

    def fault(self, text):
        self.faults.append(f"[{self.name}] {urlsplit(self.page.url).path}: {text}")

    def look_at(self, request):
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob") and f"{parts.scheme}://{parts.netloc}" != self.served.address:
            self.fault(f"asked another host: {request.url}")

    def go(self, path):
        self.page.goto(self.served.address + path)

    def look(self, name):
        """Checks the page at hand, and takes its picture."""
        if self.scripts:
            width = self.page.evaluate("document.documentElement.scrollWidth")
            if width > SIZES[self.size][0]:
                self.fault(f"{name} is {width} wide")
            self.weigh(name)
            for violation in Axe().run(self.page).response["violations"]:
                if violation["impact"] in ("serious", "critical"):
                    nodes = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
                    self.fault(f"{name}: axe {violation['id']} ({violation['impact']}): {nodes}")
        if self.pictures and self.scripts:
            shade = "-dark" if self.dark else ""
            self.page.screenshot(path=self.pictures / f"{name}-{self.size}-{self.language}{shade}.png")

    def weigh(self, name):
        """Notes the first paint, and whether the page is too large."""
        kilobytes, paint = self.page.evaluate(
            """() => {
              const parts = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
              const bytes = parts.filter(part => !["img", "fetch"].includes(part.initiatorType))
                .reduce((sum, part) => sum + (part.encodedBodySize || 0), 0);
              return [bytes / 1000, performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0];
            }"""
        )
        self.paints.setdefault(name, []).append((paint, kilobytes))
        if kilobytes > LARGEST:
            self.fault(f"{name} has {kilobytes:.0f} kB")

    def walk(self):
        page = self.page
        self.go("/")
        self.look("home")
        page.fill("#q", "chi thi 30 cua bo chinh tri")
        page.press("#q", "Enter")
        expect(page.locator(".understood")).to_contain_text(self.words["understood"])
        expect(page.locator(".understood")).to_contain_text("30-CT/TW")
        self.look("search")
        page.click(".rows .row-title >> nth=0")
        expect(page.locator("h1")).to_contain_text("30-CT/TW")
        expect(page.locator("#cited")).to_contain_text(self.words["cited"])
        self.look("document")
        page.click(".citing .hit >> nth=0")
        expect(page.locator(".text .c").first).to_be_visible()
        expect(page.locator(".notes > li").first).to_be_attached()
        self.look("plan")
        page.go_back()
        expect(page.locator("h1")).to_contain_text("30-CT/TW")
        self.narrow()
        self.pages()
        self.go("/?q=khong+he+co+van+ban+nay+dau+ca")
        self.look("nothing")
        self.check_draft()
        self.table()
        for path, name in (("/statistics", "statistics"), ("/about", "about")):
            self.go(path)
            self.look(name)
        self.context.close()

    def narrow(self):
        """The citing plans in a table and by provision; facets; names before mergers."""
        page = self.page
        page.click(".views a >> nth=1")
        expect(page.locator(".filter-row")).to_be_visible()
        self.look("document-table")
        page.fill(".filter-row input[name=from]", "2024")
        page.click(".filter-row button")
        expect(page.locator("tbody .date-cell").first).to_contain_text("202")
        page.locator(".graph-table summary").click()
        expect(page.locator(".graph-table tbody tr").first).to_be_visible()
        self.go("/document?q=luat+ban+hanh+van+ban+quy+pham+phap+luat+2015")
        if page.locator("#provisions").count() == 0:
            self.go("/document?q=nd+30/2020")
        self.go("/?q=ke+hoach+province:%22binh+phuoc%22")
        self.look("facets")
        page.click("a[href*='successors=true']")
        expect(page.locator("#plans")).to_be_visible()

    def pages(self):
        """A plan that is a PDF, beside the pictures of its pages."""
        page = self.page
        self.go(f"/plan?path=plans/{self.served.PDF_PLAN}.pdf")
        page.click(".views a >> nth=1")
        picture = page.locator(".page-picture img")
        expect(picture).to_be_visible()
        if self.scripts:
            width = picture.evaluate("image => image.decode().then(() => image.naturalWidth)")
            if width < 500:
                self.fault(f"the page's picture is {width} wide")
        self.look("pages")
        page.click("a[rel=next] >> nth=0")
        expect(page.locator(".pager >> nth=0")).to_contain_text("2 ")

    def check_draft(self):
        page = self.page
        self.go("/check")
        self.look("check")
        page.set_input_files("#file", self.served.draft)
        page.click("button.big")
        expect(page.locator(".side h2")).to_have_text(self.words["findings"])
        expect(page.locator(".f.error").first).to_be_visible()
        self.look("report")
        # Only errors, which needs no script.
        page.check("#show-error")
        expect(page.locator(".finding.warning").first).to_be_hidden()
        commented = self.download(lambda: page.click("button[value=docx]"))
        with zipfile.ZipFile(io.BytesIO(commented)) as package:
            if b"2020" not in package.read("word/comments.xml"):
                self.fault("the commented draft has no comment on the date")
        workbook = self.download(lambda: page.click("button[value=xlsx]"))
        if "xl/workbook.xml" not in zipfile.ZipFile(io.BytesIO(workbook)).namelist():
            self.fault("the findings' workbook is none")

    def table(self):
        page = self.page
        self.go("/table")
        self.look("table")
        page.click("th.head-date a")
        expect(page.locator("th.head-date")).to_have_attribute("aria-sort", "descending")
        page.fill("input[name=words]", "chi thi")
        page.click(".table-filters > button")
        expect(page.locator("tbody th").first).to_contain_text("Chỉ thị")
        page.fill(".filter-row input[name=year]", "1998")
        page.press(".filter-row input[name=year]", "Enter")
        expect(page.locator("tbody th")).to_have_count(1)
        rows = self.download(lambda: page.click(".shown-exports a[href*=csv]")).decode().strip().split("\n")
        if len(rows) != 2 or "30-CT/TW" not in rows[1]:
            self.fault(f"the export has other rows than the table: {len(rows)}")
        workbook = self.download(lambda: page.click(".shown-exports a[href*=xlsx]"))
        if "xl/workbook.xml" not in zipfile.ZipFile(io.BytesIO(workbook)).namelist():
            self.fault("the table's workbook is none")

    def download(self, click):
        with self.page.expect_download() as waiting:
            click()
        return Path(waiting.value.path()).read_bytes()

    def keyboard(self):
        """Search, document, plan and its citations without a mouse."""
        page = self.page
        self.go("/")
        page.keyboard.press("/")
        expect(page.locator("#q")).to_be_focused()
        page.keyboard.type("nd 30/2020")
        expect(page.locator("#suggest li").first).to_be_visible()
        self.look("suggestions")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_contain_text("30/2020/NĐ-CP")
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.matches('.citing .hit')"):
                break
        page.keyboard.press("Enter")
        expect(page.locator(".text .c").first).to_be_visible()
        page.keyboard.press("j")
        page.keyboard.press("j")
        expect(page.locator(".text .c:focus")).to_be_visible()
        expect(page.locator(".card")).to_be_visible()
        self.look("card")
        page.keyboard.press("Escape")
        expect(page.locator(".card")).to_have_count(0)
        page.keyboard.press("?")
        expect(page.locator("dialog")).to_be_visible()
        page.keyboard.press("Escape")
        self.go("/")
        page.keyboard.press("Tab")
        expect(page.locator(".skip")).to_be_focused()
        page.keyboard.press("Enter")
        self.context.close()


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pictures", type=Path, help="a folder to put pictures into")
    options.add_argument("--dark", action="store_true", help="pictures of the dark pages")
    asked = options.parse_args()
    pictures = asked.pictures
    if not Path(CHROMIUM).exists():
        print(f"browser test skipped: no {CHROMIUM}")
        return 0
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    faults, paints = [], {}
    with Served(pdf=True) as served, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for size in SIZES:
            for language in WORDS:
                for scripts in (True, False):
                    walk = Walk(browser, served, size, language, scripts, faults, paints, pictures, asked.dark)
                    try:
                        walk.walk()
                    except (AssertionError, Error) as error:
                        walk.fault(str(error).split("\n")[0])
                    print(f"{walk.name}: walked")
        keys = Walk(browser, served, "desktop", "vi", True, faults, paints, pictures, asked.dark)
        try:
            keys.keyboard()
        except (AssertionError, Error) as error:
            keys.fault(str(error).split("\n")[0])
        print("keyboard only: walked")
        browser.close()
        if any("văn thư" in line or "15/KH-UBND" in line for line in served.log):
            faults.append("the log has words of the draft")
    slowest = max(paints.items(), key=lambda item: sorted(paint for paint, _ in item[1])[len(item[1]) // 2])
    paint = sorted(paint for paint, _ in slowest[1])[len(slowest[1]) // 2]
    largest = max(kilobytes for looks in paints.values() for _, kilobytes in looks)
    print(f"slowest first paint: {slowest[0]}, {paint:.0f} ms (wanted: {SLOWEST}); largest page: {largest:.0f} kB")
    for fault in faults:
        print("fault:", fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
