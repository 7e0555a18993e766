#!/usr/bin/env -S python3 -B
"""The root of a log from its hash tiles alone (c2sp.org/tlog-tiles, RFC 6962). Usage: tiles.py FOLDER"""
import base64
import sys
from hashlib import sha256
from pathlib import Path

folder = Path(sys.argv[1])
origin, size, root = (folder / "checkpoint").read_text().split("\n")[:3]
size = int(size)


def hashes(level):
    """Of the full subtrees of 256 ** level leaves, as the tiles of a level have them."""
    count, found = size >> 8 * level, b""
    for tile in range(0, count, 256):
        number, width = tile // 256, min(256, count - tile)
        name = f"{number % 1000:03}"
        while number := number // 1000:
            name = f"x{number % 1000:03}/{name}"
        path = folder / f"tile/{level}" / (name if width == 256 else f"{name}.p/{width}")
        found += path.read_bytes()
    assert len(found) == 32 * count
    return [found[i:i + 32] for i in range(0, len(found), 32)]


def top(nodes):
    while len(nodes) > 1:  # two and two; an odd one goes up as it is
        nodes = [sha256(b"\1" + b"".join(two)).digest() if len(two) == 2 else two[0]
                 for two in (nodes[i:i + 2] for i in range(0, len(nodes), 2))]
    return nodes[0]


nodes = leaves = hashes(0)
level, same = 0, base64.b64encode(top(leaves)).decode() == root
while len(nodes) >= 256:  # a tile above holds what 256 below come to
    level, nodes = level + 1, [top(nodes[i:i + 256]) for i in range(0, len(nodes) - 255, 256)]
    if nodes != hashes(level):
        sys.exit(f"{origin}: tiles of level {level} are DIFFERENT")
print(f"{origin}: {size} events, root {'same' if same else 'DIFFERENT'}")
sys.exit(not same)
