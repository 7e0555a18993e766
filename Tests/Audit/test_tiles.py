#!/usr/bin/env -S python3 -B
"""tiles.py on made trees: of few leaves, and of so many that tiles have three levels and names have groups."""
import base64
import subprocess
import sys
import tempfile
import unittest
from hashlib import sha256
from pathlib import Path

PROGRAM = Path(__file__).resolve().parent / "tiles.py"


def leaves(count):
    return [sha256(b"\0" + str(number).encode()).digest() for number in range(count)]


def root(nodes):
    """As RFC 6962 section 2.1 has it: k is the largest power of two below."""
    if len(nodes) == 1:
        return nodes[0]
    k = 1 << (len(nodes) - 1).bit_length() - 1
    return sha256(b"\1" + root(nodes[:k]) + root(nodes[k:])).digest()


def write(folder, level, nodes):
    """The tiles of a level and of those above it, with the names that the specification gives."""
    for tile in range(0, len(nodes), 256):
        digits = f"{tile // 256:03}" if tile // 256 < 1000 else f"x{tile // 256000:03}/{tile // 256 % 1000:03}"
        some = nodes[tile:tile + 256]
        path = folder / f"tile/{level}" / (digits if len(some) == 256 else f"{digits}.p/{len(some)}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"".join(some))
    if len(nodes) >= 256:
        write(folder, level + 1, [root(nodes[i:i + 256]) for i in range(0, len(nodes) - 255, 256)])


class Tiles(unittest.TestCase):
    def made(self, count):
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        nodes = leaves(count)
        write(folder, 0, nodes)
        top = base64.b64encode(root(nodes)).decode()
        (folder / "checkpoint").write_text(f"example.org/log\n{count}\n{top}\n")
        return folder

    def said(self, folder):
        done = subprocess.run([sys.executable, "-B", PROGRAM, folder], capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    def test_small_trees(self):
        for count in [1, 2, 3, 255, 256, 257, 511, 512, 1000]:
            self.assertEqual(self.said(self.made(count)),
                             (0, f"example.org/log: {count} events, root same\n"))

    def test_three_levels_and_grouped_names(self):
        count = 256 * 1001 + 5
        folder = self.made(count)
        self.assertTrue((folder / "tile/0/x001/001.p/5").exists())
        self.assertTrue((folder / "tile/1/003.p/233").exists())
        self.assertTrue((folder / "tile/2/000.p/3").exists())
        self.assertEqual(self.said(folder), (0, f"example.org/log: {count} events, root same\n"))
        for name, what in [("0/x001/001.p/5", "root DIFFERENT"), ("1/002", "level 1 are DIFFERENT"),
                           ("2/000.p/3", "level 2 are DIFFERENT")]:
            with self.subTest(name):
                path = folder / "tile" / name
                good = path.read_bytes()
                path.write_bytes(bytes([good[0] ^ 1]) + good[1:])
                status, text = self.said(folder)
                path.write_bytes(good)
                self.assertEqual(status, 1)
                self.assertIn(what, text)


if __name__ == "__main__":
    unittest.main()
