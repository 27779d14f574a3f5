"""A server over an index of corpus/, and the draft that the walk uploads."""

import os
import re
import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]

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


class Served:
    """`with Served() as served:` runs a server at served.address until the block ends."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="viendan-browser-")
        folder = Path(self.folder.name)
        self.draft = folder / "dự thảo.docx"
        write_draft(self.draft)
        index = folder / "index.sqlite"
        viendan = program()
        subprocess.run([viendan, "index", "--index", index, ROOT / "corpus"], check=True, stdout=subprocess.DEVNULL)
        self.process = subprocess.Popen(
            [viendan, "serve", "--port", "0", "--index", index], stderr=subprocess.PIPE, text=True
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
        import threading

        threading.Thread(target=lambda: self.log.extend(self.process.stderr), daemon=True).start()
        return self

    def __exit__(self, *error):
        self.process.terminate()
        self.process.wait(20)
        self.folder.cleanup()
