#!/usr/bin/env -S python3 -B
"""Checks what Varde says of its logs, without Varde: Python's standard library and nothing else.

  verify.py heads EVENTS [--kept HEADS]                    size, root and origin of every log
  verify.py checkpoint NOTE EVENTS                         a signed checkpoint against the events
  verify.py proof PROOF [--event FILE] [--events EVENTS]   that an event is in a checkpoint
  verify.py consistency FILE OLD                           that a checkpoint only adds to the one in OLD
  verify.py seal SEAL [EVENTS]                             a sealed report, alone and against the events

EVENTS: what `varde eksporter hendelser` wrote; HEADS: what `varde kontroller --format json` said once; `-`: standard
input. With --key VKEY (any number) there must be a signature line of that key. Ed25519 itself is NOT checked here,
Python's library has none: docs/audit.md has the openssl commands. Formats: docs/format.md, docs/transparency.md.
Exit 0: all is well. 1: a difference, told on the last line. 2: wrong usage.
"""
import argparse, base64, json, re, sys
from collections import Counter, namedtuple
from hashlib import sha256
from pathlib import Path

Log = namedtuple("Log", "origin leaves events")  # organisation/varde/log/log id; hashes of its events; these
Checkpoint = namedtuple("Checkpoint", "origin size root signatures")  # signatures: (key name, id, bytes)
NUMBER = "(0|[1-9][0-9]{0,17})"

def require(condition, problem):
    if not condition:
        raise ValueError(problem)

def read(path):
    return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()

# Events: docs/format.md
def spelling(value, depth=1):
    """The one spelling of a value: RFC 8785 (our names are ASCII, so Python sorts them alike), JSON, restricted."""
    if isinstance(value, (dict, list)):
        parts = [spelling(part, depth + 1) for part in (value.values() if isinstance(value, dict) else value)]
        is_set = isinstance(value, dict) or parts and parts == sorted(set(parts))
        require(depth <= 4 and is_set, "nested too deep, or an array that is no sorted set")
    elif not isinstance(value, str):  # True and False are int
        require(isinstance(value, int) and abs(value) < 2**53, "a fraction, null, or a number out of range")
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

def parse_event(line):
    """An event from its bytes, which must be its one spelling, with the members of "Envelope"."""
    require(len(line) <= 60_000, "longer than 60 000 bytes")
    text = line.decode("utf-8")
    require(re.fullmatch(r'([ -\[\]-~\u00a0-\u024f]|\\["\\])*', text), "a forbidden character or escape")
    event = json.loads(text)
    require(spelling(event) == line, "not the canonical spelling")
    members = set(event) - {"cause", "key", "private"}
    require(members == {"actor", "data", "log", "recorded", "salt", "seq", "type", "v"}, "not the envelope")
    require(re.fullmatch("[a-z-]{1,64}", event["type"]) and isinstance(event["v"], int), "type or version")
    return event

def read_logs(path):
    """The logs of an export by code, each event checked for its form and its place."""
    logs, lines = {}, read(path).split(b"\n")
    require(lines.pop() == b"", "the last line of the events does not end")
    for number, line in enumerate(lines, 1):
        try:
            event = parse_event(line)
            code, data, opens = event["log"], event["data"], event["type"] == "log-opened"
            seq = len(logs[code].events) + 1 if code in logs else 1
            require((event["seq"], opens) == (seq, seq == 1), f"{code}-{seq} should be here, log-opened first")
            if opens:
                logs[code] = Log(f"{data['organisation']}/varde/{code}/{data['id']}", [], [])
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            raise ValueError(f"line {number} of the events: {error}") from error
        logs[code].leaves.append(leaf(line))
        logs[code].events.append(event)
    return dict(sorted(logs.items()))

# The tree: RFC 6962 section 2.1
def leaf(data):
    return sha256(b"\x00" + data).digest()

def node(left, right):
    return sha256(b"\x01" + left + right).digest()

def split(size):
    return 1 << (size - 1).bit_length() - 1  # the largest power of two less than size, which is over 1

def root(leaves):
    """MTH of RFC 6962 section 2.1, from leaf hashes."""
    if len(leaves) < 2:
        return leaves[0] if leaves else sha256(b"").digest()
    k = split(len(leaves))
    return node(root(leaves[:k]), root(leaves[k:]))

def root_by_inclusion(index, size, hashed, path):
    """The root an audit path leads to: PATH(index, D[size]) of RFC 6962 section 2.1.1 undone."""
    if size == 1:
        require(index == 0 and not path, "no such leaf, or the proof is too long")
        return hashed
    require(path, "the proof is too short")
    k = split(size)
    if index < k:
        return node(root_by_inclusion(index, k, hashed, path[:-1]), path[-1])
    return node(path[-1], root_by_inclusion(index - k, size - k, hashed, path[:-1]))

def roots_by_consistency(old, new, proof, old_root, b=True):
    """Old and new root a consistency proof leads to: SUBPROOF(old, D[new], b) of RFC 6962 section 2.1.2
    undone. While b is true all old leaves lie in the subtree, so when they fill it, its root is the old one."""
    if old == new:
        require(len(proof) == (0 if b else 1), "the proof has a wrong length")
        return (old_root, old_root) if b else (proof[0], proof[0])
    require(proof, "the proof is too short")
    k = split(new)
    if old <= k:
        before, after = roots_by_consistency(old, k, proof[:-1], old_root, b)
        return before, node(after, proof[-1])
    before, after = roots_by_consistency(old - k, new - k, proof[:-1], old_root, False)
    return node(proof[-1], before), node(proof[-1], after)

# Signed notes: c2sp.org/signed-note, c2sp.org/tlog-checkpoint
def from_base64(text, length=None):
    """RFC 4648 section 4, one spelling only."""
    data = base64.b64decode(text, validate=True)
    require(base64.b64encode(data).decode() == text and length in (None, len(data)), f"not base64: {text}")
    return data

def parse_checkpoint(data):
    """tlog-checkpoint, "Note text", in signed-note, "Format"."""
    note = data.decode("utf-8")
    match = re.fullmatch(f"(.+)\n{NUMBER}\n(.+)\n(?:.+\n)*\n((?:\u2014 [^\\s+]+ \\S+\n)+)", note)
    require(match and not re.search("[\x00-\x09\x0b-\x1f]", note), "not a signed checkpoint")
    signatures = []
    for _, name, text in [line.split(" ") for line in match[4][:-1].split("\n")]:
        blob = from_base64(text)
        require(len(blob) > 4, f"no signature: {text}")
        signatures.append((name, blob[:4], blob[4:]))
    return Checkpoint(match[1], int(match[2]), from_base64(match[3], 32), signatures)

def check_keys(note, vkeys):
    """A verifier key is NAME+ID+base64(type, key), the id SHA-256(name, 0x0A, type, key)[:4] (signed-note,
    "Signatures"). Type 1 signs a note; type 4 cosigns, its signature begins with the time (tlog-cosignature)."""
    if not vkeys:
        print("no --key given: not looked at who signed")
    for vkey in vkeys:
        name, stated, key = vkey.split("+", 2)
        blob = from_base64(key, 33)
        key_id = sha256(name.encode() + b"\n" + blob).digest()[:4]
        require(key_id.hex() == stated, f"the id of {vkey} should be {key_id.hex()}")
        lengths = {len(signature[2]) for signature in note.signatures if signature[:2] == (name, key_id)}
        require(lengths == {{1: 64, 4: 72}.get(blob[0])}, f"no signature line of {name}+{stated}, or of another length")
        print(f"signature line of {name}+{stated}: there; Ed25519 itself NOT checked, see docs/audit.md")

def compare(note, logs):
    """A checkpoint against the events, of which there may be more by now. Gives the leaves."""
    leaves = next((log.leaves for log in logs.values() if log.origin == note.origin), [])
    after = len(leaves) - note.size
    require(leaves and after >= 0, f"{note.size} events of {note.origin} needed, {len(leaves)} are here")
    require(root(leaves[:note.size]) == note.root, f"the root of the first {note.size} events differs")
    print(f"{note.origin}: root of {note.size} events same; {after} events lie after them")
    return leaves

def take_proof(lines, word):
    """A number after a word, and hashes up to an empty line, from the front of some lines."""
    match = re.fullmatch(f"{word} {NUMBER}", lines[0])
    require(match, f"a line with a number for `{word}` should be here: {lines[0]}")
    hashes = [from_base64(line, 32) for line in lines[1:lines.index("")]]
    del lines[:len(hashes) + 2]
    return int(match[1]), hashes

def parse_event_at(index, note, data):
    """The event with these bytes, which must say that it is the log's at an index."""
    event, handle = parse_event(data), f"{note.origin.split('/')[-2]}-{index + 1}"
    require(f"{event['log']}-{event['seq']}" == handle, f"the event is not {handle}")
    return event

def add_up(lines, addresses):
    """What the lines of a list (docs/transparency.md) add up to by figure; 2 is all of 2a, 2b and 2c."""
    sums = {address: Counter(strict=0, lenient=0) for address in addresses}
    for line in lines:
        _, address, share = line.split(" ")
        number = int(share) if share.isdigit() else 1
        for one in {address, address[0]}:
            sums[one].update(lenient=number, strict=0 if share == "lenient" else number)
    return sums

def heads(options, events):
    logs = read_logs(events)
    for code, log in logs.items():
        print(code, len(log.leaves), base64.b64encode(root(log.leaves)).decode(), log.origin)
    for head in json.loads(read(options.kept))["heads"] if options.kept else []:
        kept = logs[head["log"]].leaves[:head["size"]] if head["log"] in logs else []
        same = len(kept) == head["size"] and root(kept) == from_base64(head["root"], 32)
        require(same or not kept and head["log"] == "tilgang", f"the events do not begin as kept: {head['log']}")

def checkpoint(options, path, events):
    note = parse_checkpoint(read(path))
    check_keys(note, options.key)
    compare(note, read_logs(events))

def proof(options, path):
    """c2sp.org/tlog-proof. Varde's `extra` is the leaf hash, 32 bytes, or the bytes of the event."""
    header, *lines = read(path).decode("utf-8").split("\n")
    require(header == "c2sp.org/tlog-proof@v1", "not a tlog-proof")
    extra = from_base64(lines.pop(0)[6:]) if lines[0].startswith("extra ") else b""
    index, hashes = take_proof(lines, "index")
    note = parse_checkpoint("\n".join(lines).encode())
    check_keys(note, options.key)
    leaves = {extra} if len(extra) == 32 else set()
    for data in [read(options.event).removesuffix(b"\n") if options.event else b"", extra]:
        if data and len(data) != 32:
            parse_event_at(index, note, data)
            leaves.add(leaf(data))
    if options.events:
        leaves.add(compare(note, read_logs(options.events))[index])
    require(len(leaves) == 1, "the leaves differ" if leaves else "no leaf: give --event or --events")
    require(root_by_inclusion(index, note.size, leaves.pop(), hashes) == note.root, "the proof fails")
    print(f"{note.origin}: event {index + 1} is among the {note.size} of the checkpoint")

def consistency(options, path, old_path):
    """The body of an add-checkpoint request (c2sp.org/tlog-witness)."""
    lines, old = read(path).decode("utf-8").split("\n"), parse_checkpoint(read(old_path))
    size, hashes = take_proof(lines, "old")
    new = parse_checkpoint("\n".join(lines).encode())
    require(old.origin == new.origin, f"two logs: {old.origin} and {new.origin}")
    require(size == old.size <= new.size, f"no proof from {old.size} to {new.size} events")
    require(size or not hashes and old.root == root([]), "a proof from nothing has no hashes, and nothing has one root")
    check_keys(new, options.key)
    if size or not new.size:  # any log begins with nothing
        require(roots_by_consistency(size, new.size, hashes, old.root) == (old.root, new.root), "the proof fails")
    print(f"{new.origin}: the first {size} of its {new.size} events are those of the old checkpoint")

def read_seal(path):
    """A seal (docs/transparency.md), as far as it can be checked alone: its event, checkpoint, and heads."""
    header, *lines = read(path).decode("utf-8").split("\n")
    require(header == "varde-seal/v1", "not a seal")
    spelt, events = [], []
    while lines[0].startswith("heads " if spelt else "sealed "):
        spelt.append(lines.pop(0).partition(" ")[2].encode())
    count, *listed = lines[:lines.index("")]
    require(count == f"list {len(listed)}" and listed == sorted(set(listed)), "the list has another length or order")
    del lines[:len(listed) + 2]
    proofs = [take_proof(lines, "index") for _ in spelt]
    note = parse_checkpoint("\n".join(lines).encode())
    for line, (index, hashes) in zip(spelt, proofs):
        require(root_by_inclusion(index, note.size, leaf(line), hashes) == note.root, f"proof of leaf {index} fails")
        events.append(parse_event_at(index, note, line))
    (report, *noted), data = events, events[0]["data"]
    places, first = [(event["type"], event["seq"]) for event in noted], data.get("heads", report["seq"])
    between = [("heads-noted", seq) for seq in range(first, report["seq"])]  # recorded together, none else
    require(report["type"] == "report-sealed" and places == between, "not a report with its heads")
    digest = sha256("".join(line + "\n" for line in listed).encode()).digest()
    require(digest == base64.urlsafe_b64decode(data["entries"] + "="), "the list is not the one that was sealed")
    for address, sums in add_up(listed, data["figures"]).items():
        same = sums.items() <= data["figures"][address].items() or address in ("5", "6")  # those are points
        require(same, f"figure {address} is not what the list adds up to")
    heads, owner = [head for event in noted for head in event["data"]["heads"]], note.origin.split("/")[0]
    return report, note, [Checkpoint(f"{owner}/varde/{head['log']}/{head['log-id']}", head["size"],
                                     base64.urlsafe_b64decode(head["root"] + "="), []) for head in heads]

def seal(options, path, events=None):
    (report, note, heads), logs = read_seal(path), read_logs(events) if events else {}
    check_keys(note, options.key)
    for head in [*heads, note] if events else []:
        compare(head, logs)
    print(f"{report['log']}-{report['seq']}: the list is the one that was sealed, and adds up to its figures")

def run(parser, action):
    try:
        action()
        return 0
    except OSError as error:
        parser.error(str(error))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        print("DIFFERENT:", error if isinstance(error, ValueError) else repr(error))
        return 1

def main():
    commands = {"heads": (heads, [1]), "checkpoint": (checkpoint, [2]), "proof": (proof, [1]),
                "consistency": (consistency, [2]), "seal": (seal, [1, 2])}
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("command", choices=commands)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--key", action="append", default=[])
    for option in ["--kept", "--event", "--events"]:
        parser.add_argument(option)
    options = parser.parse_intermixed_args()
    command, counts = commands[options.command]
    if len(options.files) not in counts:
        parser.error(f"not the files of {options.command}")
    return run(parser, lambda: command(options, *options.files))

if __name__ == "__main__":
    sys.exit(main())
