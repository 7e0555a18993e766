#!/usr/bin/env -S python3 -B
"""verify.py and judge.py without a registry: published vectors, every small tree, bad input."""
import base64
import contextlib
import io
import json
import random
import sys
import tempfile
import unittest
from hashlib import sha256
from pathlib import Path
from unittest import mock

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "docs" / "audit"))
import judge
import verify

SEED = 20260915

# Leaves, roots and proofs of the reference implementation (google/certificate-transparency, merkletree tests).
LEAVES = [bytes.fromhex(leaf) for leaf in [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]]
ROOTS = [bytes.fromhex(root) for root in [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"]]
A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
F = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
G = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f"
INCLUSION = [  # index, size, path
    (0, 1, []), (0, 8, [A, B, C]), (5, 8, [D, E, ROOTS[4].hex()]), (2, 3, [ROOTS[2].hex()]),
    (1, 5, [ROOTS[1].hex(), B, D])]
CONSISTENCY = [  # old size, new size, proof
    (1, 1, []), (1, 8, [A, B, C]), (6, 8, [F, E, ROOTS[4].hex()]), (2, 5, [B, D]), (6, 7, [F, G, ROOTS[4].hex()])]

# A checkpoint that others signed and cosigned, and two of their verifier keys.
FOREIGN = (HERE / "arche.checkpoint").read_bytes()
LOG_KEY = "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f"
WITNESS_KEY = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"

def path(index, leaves):
    """PATH of RFC 6962 section 2.1.1, as it stands there."""
    if len(leaves) == 1:
        return []
    k = max(2**n for n in range(20) if 2**n < len(leaves))
    if index < k:
        return path(index, leaves[:k]) + [verify.root(leaves[k:])]
    return path(index - k, leaves[k:]) + [verify.root(leaves[:k])]

def subproof(old, leaves, b=True):
    """SUBPROOF of RFC 6962 section 2.1.2, as it stands there."""
    if old == len(leaves):
        return [] if b else [verify.root(leaves)]
    k = max(2**n for n in range(20) if 2**n < len(leaves))
    if old <= k:
        return subproof(old, leaves[:k], b) + [verify.root(leaves[k:])]
    return subproof(old - k, leaves[k:], False) + [verify.root(leaves[:k])]

def flipped(data, bit):
    return data[:bit // 8] + bytes([data[bit // 8] ^ 1 << bit % 8]) + data[bit // 8 + 1:]

def hashes(texts):
    return [bytes.fromhex(text) for text in texts]

def event(seq, kind, data, log="asker"):
    return verify.spelling({
        "actor": "7h2k9mzq4rtw0vxy", "data": data, "log": log, "recorded": "2025-01-02T08:00:00.000Z",
        "salt": "AAECAwQFBgcICQoLDA0ODw", "seq": seq, "type": kind, "v": 1})

OPENED = {"demo": False, "id": "0000zzzz1111yyyy", "organisation": "mental-helse"}
ORIGIN = "mental-helse/varde/asker/0000zzzz1111yyyy"
EVENTS = [event(1, "log-opened", OPENED)] + [event(n, "person-enrolled", {"person": f"p{n}"}) for n in range(2, 12)]
HASHES = [verify.leaf(line) for line in EVENTS]

def checkpoint(size, origin=ORIGIN, root=None):
    key = b"\x01" + bytes(32)
    key_id = sha256(origin.encode() + b"\n" + key).digest()[:4]
    signature = base64.b64encode(key_id + bytes(64)).decode()
    root = base64.b64encode(root or verify.root(HASHES[:size])).decode()
    return f"{origin}\n{size}\n{root}\n\n\u2014 {origin} {signature}\n".encode()

def base64_lines(hashed):
    return "".join(base64.b64encode(one).decode() + "\n" for one in hashed).encode()

def proof_file(index, size, extra=b""):
    middle = b"extra " + base64.b64encode(extra) + b"\n" if extra else b""
    lines = base64_lines(path(index, HASHES[:size]))
    return b"c2sp.org/tlog-proof@v1\n" + middle + f"index {index}\n".encode() + lines + b"\n" + checkpoint(size)

class Trees(unittest.TestCase):
    def test_published_roots(self):
        for size, root in enumerate(ROOTS):
            self.assertEqual(verify.root([verify.leaf(data) for data in LEAVES[:size]]), root)

    def test_published_inclusion_proofs(self):
        for index, size, proof in INCLUSION:
            found = verify.root_by_inclusion(index, size, verify.leaf(LEAVES[index]), hashes(proof))
            self.assertEqual(found, ROOTS[size], (index, size))

    def test_published_consistency_proofs(self):
        for old, new, proof in CONSISTENCY:
            found = verify.roots_by_consistency(old, new, hashes(proof), ROOTS[old])
            self.assertEqual(found, (ROOTS[old], ROOTS[new]), (old, new))

    def test_every_proof_of_every_tree_up_to_40(self):
        leaves = [verify.leaf(bytes([n])) for n in range(40)]
        chance = random.Random(SEED)
        for size in range(1, 41):
            root = verify.root(leaves[:size])
            for index in range(size):
                proof = path(index, leaves[:size])
                self.assertEqual(verify.root_by_inclusion(index, size, leaves[index], proof), root)
                for wrong in self.changed(proof, chance):
                    self.assertFalse(self.holds(verify.root_by_inclusion, root, index, size, leaves[index], wrong))
            for old in range(1, size + 1):
                proof, roots = subproof(old, leaves[:size]), (verify.root(leaves[:old]), root)
                self.assertEqual(verify.roots_by_consistency(old, size, proof, roots[0]), roots)
                for wrong in self.changed(proof, chance):
                    self.assertFalse(self.holds(verify.roots_by_consistency, roots, old, size, wrong, roots[0]))

    def changed(self, proof, chance):
        """A bit of each hash; one hash too many; one too few."""
        for place, one in enumerate(proof):
            yield proof[:place] + [flipped(one, chance.randrange(256))] + proof[place + 1:]
        yield proof + [bytes(32)]
        yield [bytes(32)] + proof
        if proof:
            yield proof[1:]
            yield proof[:-1]

    def holds(self, function, expected, *arguments):
        with contextlib.suppress(ValueError):
            return function(*arguments) == expected

class Vectors(unittest.TestCase):
    """What others have published; Tests/EventLogTests/Transparency/Vectors/README.md says who."""
    FOLDER = HERE.parent / "EventLogTests" / "Transparency" / "Vectors"

    def rows(self, name):
        lines = (self.FOLDER / name).read_text().splitlines()
        return [line.split("\t") for line in lines if not line.startswith("#")]

    def hashes(self, text):
        return [] if text == "-" else [verify.from_base64(one, 32) for one in text.split(",")]

    def says(self, what):
        """Whether something was found to hold; bad input is bad however it is told."""
        with contextlib.suppress(ValueError, LookupError):
            return what()
        return False

    def test_inclusion_proofs(self):
        rows = self.rows("ct-inclusion.tsv")
        self.assertEqual(len(rows), 70)
        for good, what, index, size, hashed, root, proof in rows:
            (hashed, ), (root, ) = self.hashes(hashed), self.hashes(root)
            held = self.says(lambda: root == verify.root_by_inclusion(
                int(index), int(size), hashed, self.hashes(proof)))
            self.assertEqual(held, good == "good", what)

    def test_consistency_proofs(self):
        """By the command, since it is that which knows of sizes."""
        rows = self.rows("ct-consistency.tsv")
        self.assertEqual(len(rows), 87)
        for good, what, old, new, old_root, new_root, proof in rows:
            with tempfile.TemporaryDirectory() as folder:
                note = "\n\n\u2014 a AAAAAAA=\n"
                (Path(folder) / "old").write_text(f"a\n{old}\n{old_root}{note}")
                (Path(folder) / "file").write_text(
                    f"old {old}\n" + proof.replace("-", "").replace(",", "\n") + ("\n\n" if proof != "-" else "\n")
                    + f"a\n{new}\n{new_root}{note}")
                options = mock.Mock(key=[])
                with contextlib.redirect_stdout(io.StringIO()) as output:
                    held = self.says(lambda: verify.consistency(options, folder + "/file", folder + "/old") is None)
                self.assertEqual(held, good == "good", what)

    def test_notes_and_keys(self):
        signed = [("arche.txt", "arche"), ("arche.txt", "remora"), ("sumdb-15081221.txt", "sum-golang-org"),
                  ("sumdb-20852163.txt", "sum-golang-org"), ("sumdb-63096908.txt", "sum-golang-org")]
        for name, key in signed:
            note = verify.parse_checkpoint((self.FOLDER / name).read_bytes())
            with contextlib.redirect_stdout(io.StringIO()):
                verify.check_keys(note, [(self.FOLDER / f"{key}.vkey").read_text().rstrip("\n")])
        for name in ["example-foo.txt", "peter-and-enoch.txt", "quasimodo.txt"]:  # notes, but no checkpoints
            with self.assertRaises(ValueError, msg=name):
                verify.parse_checkpoint((self.FOLDER / name).read_bytes())

    def test_proof_file(self):
        proof = self.FOLDER / "sumdb-43930254.tlog-proof"
        hashed = verify.leaf((self.FOLDER / "sumdb-43930254.leaf").read_bytes())
        with tempfile.TemporaryDirectory() as folder:
            for leaf, held in [(hashed, True), (bytes(32), False)]:
                extra = b"\nextra " + base64.b64encode(leaf) + b"\nindex"
                (Path(folder) / "proof").write_bytes(proof.read_bytes().replace(b"\nindex", extra, 1))
                options = mock.Mock(key=[], event=None, events=None)
                with contextlib.redirect_stdout(io.StringIO()):
                    self.assertEqual(self.says(lambda: verify.proof(options, folder + "/proof") is None), held)

    def test_requests_to_a_witness(self):
        with tempfile.TemporaryDirectory() as folder:
            key = (self.FOLDER / "sigsum-test.vkey").read_text().rstrip("\n")
            first = (self.FOLDER / "sigsum-1.add-checkpoint").read_bytes().partition(b"\n\n")[2]
            origin, _, rest = first.partition(b"\n")
            nothing = b"\n".join([origin, b"0", base64.b64encode(verify.root([])), rest.partition(b"\n")[2].partition(b"\n")[2]])
            for name, old in [("sigsum-1", nothing), ("sigsum-3", first), ("sigsum-5", first)]:
                (Path(folder) / "old").write_bytes(old)
                with contextlib.redirect_stdout(io.StringIO()) as output:
                    verify.consistency(
                        mock.Mock(key=[key]), str(self.FOLDER / f"{name}.add-checkpoint"), folder + "/old")
                self.assertIn("there; Ed25519 itself NOT checked", output.getvalue())

class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, name, data):
        target = Path(self.folder.name) / name
        target.write_bytes(data)
        return str(target)

    def run_main(self, program, *arguments):
        """Exit code and output of a program."""
        output = io.StringIO()
        with mock.patch.object(sys, "argv", [program.__name__, *map(str, arguments)]):
            with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
                try:
                    return program.main(), output.getvalue()
                except SystemExit as left:
                    return left.code, output.getvalue()

    def verify(self, expected, *arguments):
        code, output = self.run_main(verify, *arguments)
        self.assertEqual(code, expected, output)
        self.assertEqual("DIFFERENT: " in output, expected == 1, output)
        return output

    def events(self, lines=EVENTS):
        return self.file("events", b"".join(line + b"\n" for line in lines))

    def test_heads(self):
        root = base64.b64encode(verify.root(HASHES)).decode()
        self.assertEqual(self.verify(0, "heads", self.events()), f"asker 11 {root} {ORIGIN}\n")
        for size, code in [(11, 0), (4, 0), (12, 1)]:
            head = {"log": "asker", "size": size, "root": base64.b64encode(verify.root(HASHES[:size])).decode()}
            kept = self.file("kept", json.dumps({"heads": [head]}).encode())
            self.verify(code, "heads", self.events(), "--kept", kept)
            self.verify(1, "heads", self.events([EVENTS[0], event(2, "person-enrolled", {"person": "x"}), *EVENTS[2:]]),
                        "--kept", kept)

    def test_events_out_of_form_or_place(self):
        first, second = EVENTS[:2]
        for lines in [
                [second], [first, first], [first, EVENTS[2]], [first, event(2, "log-opened", OPENED)],
                [first, event(2, "person-enrolled", {}, log="barum")], [first, second + b" "], [first, second + b"\r"],
                [first, b""], [first, b"[]"], [first, b"\xef\xbb\xbf" + second], [first, b"[" * 9000],
                *[[first, second.replace(*change)] for change in [
                    (b'"actor":', b'"actor": '), (b'"v":1', b'"v":1.0'), (b'"v":1', b'"v":01'), (b'"v":1', b'"v":-0'),
                    (b'"v":1', b'"v":1,"v":1'), (b'"v":1', b'"v":null'), (b'"v":1', b'"v":9007199254740992'),
                    (b'"v":1', b'"w":1'), (b'"v":1', b'"v":1,"w":1'), (b'"p2"', b'"\\u0070"'), (b'"p2"', b'"\\n"'),
                    (b'"p2"', b'"\x7f"'), (b'"p2"', '"\u2013"'.encode()), (b'"p2"', b'"\xff"'), (b'"p2"', b"[]"),
                    (b'"p2"', b'["b","a"]'), (b'"p2"', b'["a","a"]'), (b'"p2"', b"[[[1]]]"), (b'"p2"', b"NaN"),
                    (b'"p2"', b'"' + b"x" * 60_000 + b'"'), (b'"person-enrolled"', b'["person-enrolled"]'),
                    (b'"asker"', b'["asker"]')]]]:
            self.verify(1, "heads", self.events(lines))
        self.verify(1, "heads", self.file("events", EVENTS[0]))
        self.verify(0, "heads", self.events([first, second.replace(b'"p2"', b'["a","b","\xc3\xa5\xc4\x8d"]')]))

    def test_wrong_usage(self):
        self.verify(2)
        self.verify(2, "heads")
        self.verify(2, "other", self.events())
        self.verify(2, "checkpoint", self.events())
        self.verify(2, "heads", self.folder.name + "/none")
        self.assertEqual(self.run_main(judge, self.events(), "2019")[0], 2)

    def test_checkpoint(self):
        for size in range(1, 12):
            said = self.verify(0, "checkpoint", self.file("note", checkpoint(size)), self.events())
            self.assertIn(f"; {11 - size} events lie after", said)
        for note in [checkpoint(11, root=bytes(32)), checkpoint(12), checkpoint(3, origin="x/varde/asker/y")]:
            self.verify(1, "checkpoint", self.file("note", note), self.events())

    def test_notes_in_another_form(self):
        note = checkpoint(5)
        verify.parse_checkpoint(note)
        verify.parse_checkpoint(note.replace(b"=\n\n", b"=\nextension\n\n"))
        for change in [
                (b"\n5\n", b"\n05\n"), (b"\n5\n", b"\n5 \n"), (b"\n5\n", b"\n-5\n"), (b"\n5\n", "\n\u0665\n".encode()),
                (b"\n5\n", b"\n5\r\n"), (b"=\n\n", b"\n\n"), (b"=\n\n", b"=\n"), (b"\n\n", b"\n\n\n"), (b"=\n\n", b"==\n\n"),
                (b"\xe2\x80\x94 ", b"-- "), (b"\xe2\x80\x94 ", b"\xe2\x80\x94  "), (b"\xe2\x80\x94 m", b"\xe2\x80\x94 +"),
                (b"\xe2\x80\x94 m", "\u2014 \u00a0".encode()), (b"mental", b"\xff"), (b"mental", b"\x07")]:
            self.assertNotEqual(note.replace(*change), note)
            with self.assertRaises(ValueError, msg=change):
                verify.parse_checkpoint(note.replace(*change))
        for wrong in [b"", note[:-1], note[:note.index(b"\xe2")], note + b"\n", note + b"x\n", b"\n" + note]:
            with self.assertRaises(ValueError):
                verify.parse_checkpoint(wrong)
        short = note[:note.rindex(b" ") + 1] + base64.b64encode(bytes(4)) + b"\n"
        with self.assertRaises(ValueError):
            verify.parse_checkpoint(short)

    def test_checkpoint_of_others(self):
        note = verify.parse_checkpoint(FOREIGN)
        self.assertEqual(note[:2], ("arche2025h1.staging.ct.transparency.dev", 1432088532))
        self.assertEqual(len(note.signatures), 6)
        with contextlib.redirect_stdout(io.StringIO()) as output:
            verify.check_keys(note, [LOG_KEY, WITNESS_KEY])
        self.assertEqual(output.getvalue().count(": there; Ed25519 itself NOT checked"), 2)
        other = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"  # golang.org/x/mod/sumdb/note
        swapped = LOG_KEY.replace("+AU", "+BU")
        for key in [other, LOG_KEY.replace("ba2f06c0", "ba2f06c1"), swapped, "x", "x+00000000+AA=="]:
            with self.assertRaises(ValueError, msg=key):
                verify.check_keys(note, [key])

    def test_proof(self):
        for size in range(1, 12):
            for index in range(size):
                alone = self.file("alone", proof_file(index, size))
                self.verify(0, "proof", alone, "--events", self.events())
                self.verify(0, "proof", alone, "--event", self.file("event", EVENTS[index] + b"\n"))
                self.verify(0, "proof", self.file("with", proof_file(index, size, HASHES[index])))
                self.verify(0, "proof", self.file("with", proof_file(index, size, EVENTS[index])), "--events", self.events())
                self.verify(1, "proof", self.file("with", proof_file(index, size, bytes(32))))
                other = EVENTS[(index + 1) % 11]
                self.verify(1, "proof", alone, "--event", self.file("event", other))
                self.verify(1, "proof", self.file("with", proof_file(index, size, other)))
                self.verify(1, "proof", self.file("with", proof_file(index, size, other)), "--events", self.events())
        self.verify(1, "proof", alone)

    def test_proof_file_in_another_form(self):
        proof = proof_file(5, 11, HASHES[5])
        for change in [(b"@v1", b"@v2"), (b"index 5", b"index 05"), (b"index 5", b"index 11"), (b"index 5", b"index 6"),
                       (b"index 5\n", b""), (b"extra ", b"Extra "), (b"\n\n", b"\n"), (b"extra ", b"extra  "),
                       (b"index 5\n", b"index 5\n\n"), (b"index 5\n", b"index 5\nAAAA\n")]:
            self.verify(1, "proof", self.file("proof", proof.replace(*change, 1)))
        for end in range(0, len(proof) - 1):
            self.verify(1, "proof", self.file("proof", proof[:end]))

    def test_every_bit_of_a_proof(self):
        """All but the signature line, which nobody looked at; that the origin is another one the events tell."""
        proof = proof_file(5, 11, HASHES[5])
        for bit in range(proof.index(b"\xe2\x80\x94") * 8):
            self.verify(1, "proof", self.file("proof", flipped(proof, bit)), "--events", self.events())

    def test_consistency(self):
        for new in range(1, 12):
            for old in range(new + 1):
                proof = base64_lines(subproof(old, HASHES[:new]) if old else [])
                whole = f"old {old}\n".encode() + proof + b"\n" + checkpoint(new)
                before = self.file("old", checkpoint(old))
                self.verify(0, "consistency", self.file("file", whole), before)
                for wrong in [whole.replace(b"old", b"Old", 1), whole.replace(b"old ", b"old 1", 1), whole.replace(b"\n\n", b"\n", 1),
                              *([whole.replace(checkpoint(new), checkpoint(new, root=bytes(32)))] if old else [])]:
                    self.verify(1, "consistency", self.file("file", wrong), before)
                for other in [checkpoint(old, root=bytes(32)), checkpoint(old % 11 + 1), checkpoint(old, origin="x")]:
                    self.verify(1, "consistency", self.file("file", whole), self.file("old", other))
            more = b"old 0\n" + base64_lines(HASHES[:1]) + b"\n" + checkpoint(new)
            self.verify(1, "consistency", self.file("file", more), self.file("old", checkpoint(0)))

    def seal(self, **changes):
        """A registry of three logs and its seal; what is changed is changed before it is signed."""
        entry = {"abroad": False, "exchange": True, "kind": "kurs", "leader": "p1", "minutes": 60, "on": "2025-03-04",
                 "other-organiser": False, "participants": 5}
        asker = [event(1, "log-opened", OPENED),
                 event(2, "person-enrolled", {"on-file": ["address", "name", "phone"], "person": "p1"}),
                 event(3, "role-granted", {"appointed": "2024-01-01", "person": "p1", "role": "likeperson"}),
                 event(4, "activity-held", entry), event(5, "activity-held", entry | {"on": "2025-04-05", "participants": 2}),
                 event(6, "activity-held", entry | {"minutes": 20})]
        central = [event(1, "log-opened", OPENED, log="sentralt")]
        def head(log, lines):
            root = base64.urlsafe_b64encode(verify.root([verify.leaf(line) for line in lines])).decode().rstrip("=")
            return {"log": log, "log-id": OPENED["id"], "root": root, "size": len(lines)} | changes.get(log, {})
        listed = changes.get("listed", ["asker 4 53", "asker-2 1 both", "asker-4 2a both", "asker-5 2a lenient"])
        digest = sha256("".join(line + "\n" for line in changes.get("sealed", listed)).encode()).digest()
        figures = {"1": (1, 1), "2": (1, 2), "2a": (1, 2), "4": (53, 53), "5": (0, 0), "6": (300, 350)} | changes.get("figures", {})
        report = {
            "entries": base64.urlsafe_b64encode(digest).decode().rstrip("="),
            "figures": {key: {"lenient": lenient, "strict": strict} for key, (strict, lenient) in figures.items()},
            "report": "bufdir", "rules": "base-2020.1", "rules-digest": "x", "year": 2025}
        if changes.get("alone"):
            asker.append(event(7, "report-sealed", report))
            events, lines, origin = [asker[6]], asker, ORIGIN
        else:
            central.append(event(2, changes.get("type", "heads-noted"), {"heads": [head("asker", asker), head("sentralt", central)]},
                                 log="sentralt"))
            central.append(event(3, "report-sealed", report | {"heads": changes.get("heads", 2)}, log="sentralt"))
            events, lines, origin = [central[2], central[1]], central, ORIGIN.replace("asker", "sentralt")
        hashed = [verify.leaf(line) for line in lines]
        text = "varde-seal/v1\nsealed " + "\nheads ".join(line.decode() for line in events)
        text += f"\nlist {len(listed)}\n" + "".join(line + "\n" for line in listed) + "\n"
        for line in events:
            index = lines.index(line)
            text += f"index {index}\n" + base64_lines(path(index, hashed)).decode() + "\n"
        seal = text.encode() + checkpoint(len(lines), origin, verify.root(hashed))
        asker.append(event(len(asker) + 1, "activity-held", entry | {"on": "2025-06-07"}))  # after the seal
        return self.file("seal", seal), self.events(asker if changes.get("alone") else asker + central)

    def test_seal(self):
        for changes in [{}, {"alone": True}]:
            seal, events = self.seal(**changes)
            self.verify(0, "seal", seal)
            said = self.verify(0, "seal", seal, events)
            self.assertIn("; 1 events lie after them", said)
            code, output = self.run_main(judge, events, "2025", "--list", "--seal", seal)
            self.assertEqual((code, output), (0, "asker-4 2a both\nasker-5 2a lenient\n"))
            self.assertEqual(self.run_main(judge, events, "2025", "--list")[1].count("\n"), 3)

    def test_seals_that_contradict_themselves(self):
        lines = ["asker 4 53", "asker-2 1 both", "asker-4 2a both", "asker-5 2a lenient"]
        for changes in [
                {"sealed": lines[1:]}, {"listed": lines[::-1]}, {"listed": lines + lines[-1:]}, {"listed": lines + ["x 9 both"]},
                {"listed": lines + ["x"]}, {"listed": lines[1:]}, {"figures": {"2a": (1, 3)}}, {"figures": {"2": (2, 2)}},
                {"figures": {"3": (0, 1)}}, {"figures": {"4": (53, 54)}}, {"heads": 1}, {"heads": 3}, {"type": "import-begun"}]:
            self.verify(1, "seal", self.seal(**changes)[0])
        self.verify(0, "seal", self.seal(figures={"6": (1, 2)})[0])  # points are not looked at

    def test_seal_of_other_events(self):
        for changes in [{"asker": {"root": "A" * 43}}, {"asker": {"size": 5}}, {"asker": {"size": 9}}, {"asker": {"log": "barum"}},
                        {"asker": {"log-id": "1111zzzz1111yyyy"}}, {"sentralt": {"root": "A" * 43}}]:
            seal, events = self.seal(**changes)
            self.verify(0, "seal", seal)
            self.verify(1, "seal", seal, events)

    def test_every_bit_of_a_seal(self):
        """All but the signature line, which nobody looked at."""
        seal, events = self.seal()
        whole = Path(seal).read_bytes()
        for bit in range(whole.index(b"\xe2\x80\x94") * 8):
            self.verify(1, "seal", self.file("flipped", flipped(whole, bit)), events)
        for end in range(0, len(whole) - 1, 7):
            self.verify(1, "seal", self.file("cut", whole[:end]), events)

    def test_judge_stops_at_what_it_does_not_know(self):
        for kind in ["activity-imagined", "entry-corrected"]:
            code, output = self.run_main(judge, self.events(EVENTS + [event(12, kind, {"entry": 99})]), "2025")
            self.assertEqual(code, 1, output)
        code, output = self.run_main(judge, self.events(EVENTS[1:]), "2025")
        self.assertEqual(code, 1, output)
        newer = EVENTS + [event(12, "person-enrolled", {"person": "x"}).replace(b'"v":1', b'"v":2')]
        code, output = self.run_main(judge, self.events(newer), "2025")
        self.assertEqual(code, 1, output)

    def test_judge_knows_every_type(self):
        golden = HERE.parent / "EventsTests" / "Golden"
        self.assertEqual(set(judge.KNOWN), {path.name.partition(".")[0] for path in golden.glob("*.json")})

    def test_together_under_400_lines(self):
        lines = [len((HERE.parent.parent / "docs" / "audit" / name).read_text().splitlines())
                 for name in ["verify.py", "judge.py"]]
        self.assertLess(sum(lines), 400)

if __name__ == "__main__":
    unittest.main()
