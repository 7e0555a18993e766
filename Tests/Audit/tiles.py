#!/usr/bin/env -S python3 -B
"""The root of a log from its hash tiles alone (c2sp.org/tlog-tiles, RFC 6962). Usage: tiles.py FOLDER"""
import base64
import sys
from hashlib import sha256
from pathlib import Path

folder = Path(sys.argv[1])
origin, size, root = (folder / "checkpoint").read_text().split("\n")[:3]
leaves, size = b"", int(size)
for tile in range(0, size, 256):
    name, width = f"{tile // 256:03}", min(256, size - tile)
    assert tile < 256000, "the names of more than a thousand tiles have groups"
    leaves += (folder / "tile/0" / (name if width == 256 else f"{name}.p/{width}")).read_bytes()
nodes = [leaves[i:i + 32] for i in range(0, len(leaves), 32)]
assert len(nodes) == size
while len(nodes) > 1:  # two and two; an odd one goes up as it is
    nodes = [sha256(b"\1" + b"".join(two)).digest() if len(two) == 2 else two[0]
             for two in (nodes[i:i + 2] for i in range(0, len(nodes), 2))]
same = base64.b64encode(nodes[0]).decode() == root
print(f"{origin}: {size} events, root {'same' if same else 'DIFFERENT'}")
sys.exit(not same)
