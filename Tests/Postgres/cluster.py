"""A PostgreSQL server for tests, on a loopback port of its own, and plans to fill indexes with."""
import glob
import os
import random
import shutil
import socket
import subprocess
import tempfile

FOLDERS = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))


def is_installed():
    return bool(FOLDERS)


class Cluster:
    """Started when made, gone with `close`; with `of` a replica of another."""

    def __init__(self, *settings, of=None):
        self.folder = tempfile.mkdtemp(prefix="viendan-cluster-", dir="/tmp")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.settings = settings
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        self.data = os.path.join(self.folder, "data")
        if of:
            self.server("pg_basebackup", "-h", "127.0.0.1", "-p", str(of.port), "-U", "viendan", "-D", self.data, "-R", "-c", "fast")
        else:
            self.server("initdb", "-D", self.data, "-U", "viendan", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self.start()

    def server(self, program, *arguments):
        command = [os.path.join(FOLDERS[-1], program), *arguments]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        with open(os.path.join("/tmp", os.path.basename(self.folder) + ".out"), "w+", encoding="utf-8") as out:
            done = subprocess.run(command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, cwd="/tmp")
            out.seek(0)
            text = out.read()
        os.remove(out.name)
        if done.returncode != 0:
            raise RuntimeError(f"{program}: {text}")

    def start(self):
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 "
        options += " ".join(f"-c {setting}" for setting in self.settings)
        self.server("pg_ctl", "-D", self.data, "-w", "-l", os.path.join(self.folder, "log"), "-o", options, "start")

    def stop(self, mode="immediate"):
        self.server("pg_ctl", "-D", self.data, "-w", "-m", mode, "stop")

    def close(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def psql(self, database, sql):
        command = [
            os.path.join(FOLDERS[-1], "psql"), "-h", "127.0.0.1", "-p", str(self.port), "-U", "viendan", "-d", database,
            "-v", "ON_ERROR_STOP=1", "-qAtc", sql,
        ]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def database(self, name):
        """The address of an empty database."""
        self.psql("postgres", f"CREATE DATABASE {name}")
        return f"postgresql://viendan@127.0.0.1:{self.port}/{name}"


# Every column of every table, but the times of files; rows in the order of their keys.
TABLES = {
    "documents": "id, path, size, sha256, format, reading, type, symbol, day, issuer, place, title, signer, key, identity, "
    "citations",
    "texts": "*", "fulltext": "*", "citations": "*", "words": "*", "names": "*", "identities": "*", "statements": "*",
    "count_rows": "*", "count_changes": "*", "statement_changes": "*", "pending": "*",
}


def digests(cluster, database):
    """A digest of each table, and how many rows it has."""
    out = {}
    for table, columns in TABLES.items():
        sql = f"""
            SELECT count(*), md5(coalesce(string_agg(h, '' ORDER BY h), ''))
            FROM (SELECT md5(CAST(ROW(r.*) AS text)) AS h FROM (SELECT {columns} FROM viendan.{table}) r) rows"""
        out[table] = cluster.psql(database, sql).strip()
    return out


TYPES = [
    ("Nghị định", "NĐ-CP", "Chính phủ"), ("Thông tư", "TT-BNV", "Bộ Nội vụ"), ("Kế hoạch", "KH-UBND", "UBND tỉnh"),
    ("Quyết định", "QĐ-TTg", "Thủ tướng Chính phủ"), ("Quyết định", "QĐ-UBND", "UBND tỉnh Bình Phước"),
]
CUES = ["Căn cứ", "Thực hiện", "theo", "Triển khai khoản 2 Điều 5"]
PROSE = [
    "Các cơ quan, đơn vị phối hợp chặt chẽ trong quá trình tổ chức.", "Kinh phí được bố trí theo phân cấp.",
    "Nâng cao chất lượng phục vụ người dân và doanh nghiệp.", "Sở Nội vụ chủ trì, tham mưu báo cáo định kỳ.",
]


def write_plans(folder, count, citations=40):
    """Writes plans in folders of a thousand; some of their citations leave year or code open."""
    for number in range(count):
        draw = random.Random(number)
        year = 2010 + number % 15
        text = (
            "ỦY BAN NHÂN DÂN\nTỈNH BÌNH PHƯỚC\n"
            f"Số: {number % 4000 + 1}/KH-UBND\nBình Phước, ngày {number % 28 + 1} tháng {number // 28 % 12 + 1} năm {year}\n\n"
            f"KẾ HOẠCH\nCông tác năm {year}\n\n"
        )
        for _ in range(citations):
            kind, code, issuer = draw.choice(TYPES)
            symbol = str(int(2000 * draw.random() ** 3) + 1)
            if draw.random() < 0.9:
                symbol += f"/{2000 + draw.randrange(25)}/{code}"
            elif draw.random() < 0.8:
                symbol += f"/{code}"
            text += f"{draw.choice(CUES)} {kind} số {symbol} của {issuer}; {draw.choice(PROSE)}\n"
        path = os.path.join(folder, str(number // 1000))
        os.makedirs(path, exist_ok=True)
        with open(os.path.join(path, f"{number}.txt"), "w", encoding="utf-8") as file:
            file.write(text)
