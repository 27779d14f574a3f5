"""A server over an index of corpus/ or another, for the tests that ask a running one, and a draft to send it."""

import os
import re
import shutil
import subprocess
import tempfile
import threading
import urllib.error
import urllib.request
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = "/usr/bin/chromium"

DRAFT = [
    "ỦY BAN NHÂN DÂN XÃ HÒA BÌNH",
    "Số: 15/KH-UBND",
    "Hòa Bình, ngày 12 tháng 10 năm 2025",
    "KẾ HOẠCH",
    "Công tác văn thư, lưu trữ năm 2026",
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ về công tác văn thư;",
    "Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII) về việc xây dựng và thực hiện Quy chế"
    " dân chủ ở cơ sở.",
    "1. Triển khai khoản 3 Điều 63 Bộ luật Lao động năm 2019.",
]


def program() -> str:
    """The built viendan: the release one where there is one."""
    named = os.environ.get("VIENDAN")
    for path in [named, ROOT / ".build/release/viendan", ROOT / ".build/debug/viendan"]:
        if path and Path(path).exists():
            return str(path)
    raise SystemExit("no viendan; build it with: make build")


def write_draft(path: Path) -> None:
    """A Word file as small as one can be."""
    paragraphs = "".join(f"<w:p><w:r><w:t xml:space='preserve'>{escape(line)}</w:t></w:r></w:p>" for line in DRAFT)
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kinds = "http://schemas.openxmlformats.org/package/2006/content-types"
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "[Content_Types].xml",
            f"<Types xmlns='{kinds}'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package."
            f"relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>"
            f"<Override PartName='/word/document.xml' ContentType='{main}'/></Types>",
        )
        package.writestr(
            "_rels/.rels",
            f"<Relationships xmlns='{links}'><Relationship Id='r1' Type='{office}' Target='word/document.xml'/>"
            f"</Relationships>",
        )
        package.writestr("word/document.xml", f"<w:document xmlns:w='{word}'><w:body>{paragraphs}</w:body></w:document>")


def write_pdf(path: Path, plan: Path) -> None:
    """A plan of corpus/ printed by Chromium, on several pages."""
    page = path.with_suffix(".html")
    lines = "".join(f"<p>{escape(line) or '&nbsp;'}</p>" for line in plan.read_text().split("\n"))
    style = "body{font:14pt/1.5 'Liberation Serif'} p{margin:0}"
    page.write_text(f"<!doctype html><meta charset=utf-8><title>x</title><style>{style}</style>{lines}")
    profile = path.with_suffix(".profile")
    subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", "--no-pdf-header-footer",
         f"--print-to-pdf={path}", page.as_uri()],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    page.unlink()
    shutil.rmtree(profile, ignore_errors=True)


class Served:
    """`with Served() as served:` runs a server at served.address until the block ends.

    `index` names an index that is there; without it one of corpus/ is made. `quiet` logs no requests; `pdf` puts
    a plan that is a PDF into the index too.
    """

    PDF_PLAN = "ke-hoach-so-tu-phap-binh-phuoc-2023"

    def __init__(self, index=None, quiet=False, pdf=False):
        self.index, self.quiet, self.pdf = index, quiet, pdf

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="viendan-served-")
        folder = Path(self.folder.name)
        self.draft = folder / "dự thảo.docx"
        write_draft(self.draft)
        viendan = program()
        if self.index is None:
            self.index = folder / "index.sqlite"
            made = [viendan, "index", "--index", self.index, ROOT / "corpus"]
            if self.pdf:
                printed = folder / "plans"
                printed.mkdir()
                write_pdf(printed / f"{self.PDF_PLAN}.pdf", ROOT / "corpus" / f"{self.PDF_PLAN}.txt")
                made.append(printed)
            subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
        self.process = subprocess.Popen(
            [viendan, "serve", "--port", "0", "--index", self.index] + ["--quiet"] * self.quiet,
            stderr=subprocess.PIPE, text=True,
        )
        self.log = []
        for line in self.process.stderr:
            self.log.append(line)
            found = re.search(r"serving .* at (http://\S+?)/ ", line)
            if found:
                self.address = found.group(1)
                break
        else:
            raise SystemExit("the server did not start:\n" + "".join(self.log))
        # Read on, so that a full pipe never stops it, and nothing of a draft may stand in it.
        self.reader = threading.Thread(target=lambda: self.log.extend(self.process.stderr), daemon=True)
        self.reader.start()
        return self

    @property
    def port(self) -> int:
        return int(self.address.rsplit(":", 1)[1])

    def request(self, path, body=None, headers={}, method=None):
        """Status, headers and body of one answer."""
        asked = urllib.request.Request(self.address + path, data=body, headers=headers, method=method)
        try:
            with urllib.request.urlopen(asked, timeout=60) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    def memory(self) -> float:
        """Memory of its own, in MB: without what it maps of the index, which the system takes back when it needs room."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"RssAnon:\s+(\d+)", status).group(1)) / 1024

    def seconds(self) -> float:
        """Processor time that it has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def __exit__(self, *error):
        self.process.terminate()
        self.process.wait(20)
        self.reader.join(5)
        self.process.stderr.close()
        self.folder.cleanup()
