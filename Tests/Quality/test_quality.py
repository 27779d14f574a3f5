"""What tools/quality.py calls right, wrong, a gain and a loss."""
import glob, json, os, subprocess, sys, tempfile, unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("VIENDAN_SHARED") or os.path.join(ROOT, "..", "shared")
sys.path.insert(0, os.path.join(ROOT, "tools"))
from quality import compare, dump, updated
from scoring import Gold, comparable, is_central, pair, score

SAME = [
    ("issuers", ["Ủy ban nhân dân tỉnh"], [{"name": "UBND  tỉnh"}]),
    ("issuers", ["Bộ trưởng Bộ Y tế"], [{"name": "Bộ Y tế"}]),
    ("name", "Luật Hóa chất", "luật hoá chất"),
    ("name", "Luật Đất đai", "Luật Đất đai"),
    ("symbol", "16/CT-TTg", "16/CT-TTG"),
    ("provisions", [{"article": "5"}, {"clause": "1"}], [{"clause": "1"}, {"article": "5", "point": None}]),
    ("provisions", [], None),
]
DIFFERENT = [
    ("issuers", ["Bộ trưởng Bộ Y tế"], [{"name": "Bộ Nội vụ"}]),
    ("issuers", ["Chính phủ"], []),
    ("name", "Luật Thi đua", "Luật Thỉ đua"),
    ("name", "Luật quý", "Luật qúy"),
    ("symbol", "16/CT-TTg", "16-CT/TTg"),
    ("date", "2013", "2013-01"),
    ("provisions", [{"article": "5", "clause": "1"}], [{"article": "5"}]),
    ("term", "XI", None),
]
CENTRAL = ["NĐ-CP", "CT-TTg", "QH13", "UBTVQH14", "NQ-UBTVQH15", "CT/TW", "TT-BNV", "TT-BLĐTBXH", "TTLT-BYT-BCT",
           "VPCP-KTTH", "VBHN-VPQH", "CP", "HD/BTCTW"]
LOCAL = ["KH-UBND", "NQ-HĐND", "QĐ/TU", "UBND-VX", "KH-SNgV", "CV/BCĐ", "QĐ-UB", "KH/HU", "BC-STP", "BB/SNV",
         "", None]


def spans(*pairs):
    return [{"start": a, "end": b, "kind": "short", "text": "x" * (b - a), "type": "Nghị định"} for a, b in pairs]


def document(gold, predicted, data=b"x" * 40):
    return score(Gold("corpus", "corpus/plan", "plan.txt", data, gold), predicted)


def baseline(scored, losses=(), reason=None):
    return json.loads(dump(updated([scored], {"accepted": [], "documents": {}}, list(losses), reason)))


class Fields(unittest.TestCase):
    def test_same(self):
        for name, a, b in SAME:
            self.assertEqual(comparable({name: a}, name), comparable({name: b}, name), (a, b))

    def test_different(self):
        for name, a, b in DIFFERENT:
            self.assertNotEqual(comparable({name: a}, name), comparable({name: b}, name), (a, b))

    def test_central_codes(self):
        self.assertEqual([c for c in CENTRAL if not is_central(c)], [])

    def test_local_codes(self):
        self.assertEqual([c for c in LOCAL if is_central(c)], [])


class Pairs(unittest.TestCase):
    def test_best_overlap_first_and_each_span_once(self):
        pairs, missed, extra = pair(spans((0, 10), (20, 30)), spans((0, 6), (1, 10), (26, 40)))
        self.assertEqual((pairs, missed, extra), ([(0, 1)], [1], [0, 2]))

    def test_half_is_enough_and_less_is_not(self):
        self.assertEqual(pair(spans((0, 10)), spans((0, 5)))[0], [(0, 0)])
        self.assertEqual(pair(spans((0, 10)), spans((0, 4)))[0], [])


class Comparison(unittest.TestCase):
    right = document(spans((0, 10)), spans((0, 10)))

    def losses(self, before, after):
        return compare([after], baseline(before))[1]

    def gains(self, before, after):
        return compare([after], baseline(before))[0]

    def test_nothing_changed(self):
        self.assertEqual(compare([self.right], baseline(self.right)), ([], [], []))

    def test_each_fault_is_a_loss_and_its_repair_a_gain(self):
        other_type = [dict(c, type="Luật") for c in spans((0, 10))]
        for worse, fault in [(document(spans((0, 10)), []), "0-10: missed"),
                             (document(spans((0, 10)), spans((0, 9))), "0-10: span"),
                             (document(spans((0, 10)), other_type), "0-10: type"),
                             (document(spans((0, 10)), spans((0, 10), (20, 30))), "20-30: spurious")]:
            self.assertEqual(self.losses(self.right, worse), [f"corpus/plan {fault}"])
            self.assertEqual(self.gains(worse, self.right), [f"corpus/plan {fault}"])

    def test_found_with_a_wrong_field_is_no_loss_after_a_miss(self):
        before, after = document(spans((0, 10)), []), document(spans((0, 10)), spans((0, 9)))
        self.assertEqual((self.gains(before, after), self.losses(before, after)), (["corpus/plan 0-10: missed"], []))

    def test_a_moved_spurious_citation_is_no_loss(self):
        before = document(spans((0, 10)), spans((0, 10), (20, 30)))
        self.assertEqual(self.losses(before, document(spans((0, 10)), spans((0, 10), (22, 31)))), [])

    def test_another_text_is_a_loss_until_it_is_written_down(self):
        self.assertEqual(len(self.losses(self.right, document(spans((0, 10)), spans((0, 10)), b"x" * 41))), 1)

    def test_words_that_are_not_at_their_place_are_refused(self):
        with self.assertRaises(ValueError):
            document(spans((0, 10)), [dict(c, text="y") for c in spans((0, 10))])

    def test_the_reason_is_kept(self):
        self.assertEqual(baseline(self.right, ["a loss"], "because")["accepted"],
                         [{"reason": "because", "losses": ["a loss"]}])


class Corpus(unittest.TestCase):
    def test_texts_and_gold_are_what_the_marked_sources_make(self):
        done = subprocess.run([sys.executable, os.path.join(ROOT, "tools", "make_corpus_gold.py"), "--check"], capture_output=True,
                              text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


class Program(unittest.TestCase):
    """The command as it is called, with output saved before."""

    def run_quality(self, *arguments):
        return subprocess.run([sys.executable, os.path.join(ROOT, "tools", "quality.py"), *arguments],
                              capture_output=True, text=True)

    def test_figures_agree_with_the_shared_scorer(self):
        scorer = os.path.join(SHARED, "eval", "score.py")
        viendan = os.path.join(ROOT, ".build", "release", "viendan")
        if not os.path.exists(scorer) or not os.path.exists(viendan):
            self.skipTest("no shared scorer or no release build here")
        golds = [p for folder in (os.path.join(SHARED, "seed"), os.path.join(SHARED, "gold"),
                                  os.path.join(ROOT, "corpus"))
                 for p in sorted(glob.glob(os.path.join(folder, "**", "*.gold.json"), recursive=True))]
        theirs = subprocess.run([sys.executable, scorer, "--json", "--run", f"{viendan} extract --format jsonl", *golds],
                                capture_output=True, text=True)
        ours = self.run_quality("--json")
        theirs, ours = json.loads(theirs.stdout), json.loads(ours.stdout)
        self.assertEqual(theirs.keys(), ours.keys())
        for name in theirs:
            self.assertAlmostEqual(theirs[name], ours[name], 9, name)

    def test_a_missing_program_ends_with_two(self):
        done = self.run_quality("--viendan", "/nonexistent/viendan")
        self.assertEqual(done.returncode, 2)
        self.assertIn("/nonexistent/viendan is no program", done.stderr)

    def test_a_loss_ends_with_one_and_an_update_wants_its_reason(self):
        golds = glob.glob(os.path.join(ROOT, "corpus", "**", "*.gold.json"), recursive=True)
        if not golds:
            self.skipTest("no corpus here")
        with tempfile.TemporaryDirectory() as folder:
            nothing, base = os.path.join(folder, "none.jsonl"), os.path.join(folder, "base.json")
            open(nothing, "w").close()
            common = ("--predicted", nothing, "--baseline", base)
            with open(base, "w") as file:
                file.write(open(os.path.join(ROOT, "Tests", "Quality", "baseline.json")).read())
            self.assertEqual(self.run_quality(*common).returncode, 1)
            self.assertEqual(self.run_quality(*common, "--update").returncode, 2)
            self.assertEqual(self.run_quality(*common, "--update", "--reason", "a test").returncode, 0)
            self.assertEqual(self.run_quality(*common).returncode, 0)


if __name__ == "__main__":
    unittest.main()
