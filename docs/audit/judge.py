#!/usr/bin/env -S python3 -B
"""Counts the activity days of a base year from exported events, by the rules and not by Varde's lists.

  judge.py EVENTS YEAR              2, 2a, 2b, 2c of every chapter and in all, strict and lenient, as JSON
  judge.py EVENTS YEAR --list       every entry that counts: handle, figure, and `both` or `lenient`
  judge.py EVENTS YEAR --seal SEAL  either of them from the events that a seal counts, no later ones

EVENTS is as for verify.py, which checks form and place, and has the exit codes. Standard library only. A correction is
applied as it stands. Rules: docs/rules.md, "Does an entry count?" (numbers below are its steps) and "The switches".
"""
import argparse, json, sys, verify

# docs/format.md, "Event types". An event of another type is not stepped over.
KNOWN = """log-opened actor-named clock-overridden import-begun chapter-founded chapter-changed chapter-closed
    members-counted annual-report-filed service-announced grant-parameters-set person-enrolled contact-changed
    role-granted role-ended activity-held trip-held trip-joined ringevenn-contact-made hours-volunteered plan-adopted
    goal-linked goal-unlinked entry-corrected entry-withdrawn entry-reinstated owner-key-set heads-noted report-sealed
    data-accessed person-erased text-erased consent-given consent-withdrawn receiver-key-set owner-key-confirmed
    log-received branch-lost""".split()

# Which figure a kind is of: 2a § 11 b, 2b § 11 a, 2c § 11 c. The kinds left out never count.
INHERENT = {"samtalegruppe": "2a", "aktivitetsgruppe": "2a", "oppsokende-samtale": "2b", "likepersonskurs": "2c"}
FIGURE = INHERENT | dict.fromkeys(["moteplass", "temakveld", "medlemsmote", "tur", "kurs"], "2a")

def fold(events):
    """What some events of a log state (docs/format.md, "Corrections"), without what is withdrawn."""
    facts, withdrawn = {}, set()
    for event in events:
        kind, data = event["type"], event["data"]
        verify.require(kind in KNOWN and event["v"] == 1, f"unknown: {event['log']}-{event['seq']} {kind} {event['v']}")
        if kind == "entry-corrected":
            was, stated = facts[data["entry"]]
            stated = (stated | data.get("set", {})).items()
            facts[data["entry"]] = was, {name: value for name, value in stated if name not in data.get("unset", [])}
        elif kind == "entry-withdrawn":
            withdrawn.add(data["entry"])
        elif kind == "entry-reinstated":
            withdrawn.discard(data["entry"])
        else:
            facts[event["seq"]] = kind, data
    return [(seq, *facts[seq]) for seq in facts if seq not in withdrawn]

def counts_alone(entry, lenient, led_by_likeperson, documented):
    """Steps 1 to 6 in one column: does the entry count, the day's others aside? (Not a withdrawn one.)"""
    kind, mode = entry["kind"], entry.get("mode", "physical")
    exchange, minutes = entry.get("exchange"), entry.get("minutes", 0)
    if entry["other-organiser"] or kind not in FIGURE or mode == "phone" or entry["abroad"]:  # 1, 2, 3
        return False
    if exchange is False or (exchange is None and kind not in INHERENT and not lenient):  # 4
        return False
    if FIGURE[kind] == "2b":  # 5 a: in person; participants not stated means one
        holds = led_by_likeperson and mode == "physical" and entry.get("participants", 1) >= 1
    elif FIGURE[kind] == "2a":  # 5 b: hybrid is as physical; participants not stated fails
        enough = minutes >= 45 and entry.get("participants", 0) >= (2 if lenient else 3)
        holds = led_by_likeperson and enough and (lenient or mode != "digital")
    else:  # 5 c
        holds = minutes >= 90
    return holds and (documented or lenient)  # 6

def judge(code, events, year):
    """A line of each entry of a log that counts: handle, figure, `both` or `lenient`."""
    facts = fold(events)
    on_file = {data["person"]: data.get("on-file", []) for _, kind, data in facts  # the last statement is all there is
               if kind in ("person-enrolled", "contact-changed")}
    last_day = {data["entry"]: data["ended"] for _, kind, data in facts if kind == "role-ended"}  # a later one holds
    roles = [(data["person"], data["appointed"], last_day.get(seq, "9999")) for seq, kind, data in facts
             if kind == "role-granted" and data["role"] == "likeperson" and "appointed" in data]
    entries = [(data.get("start", "not stated: last"), seq, {"kind": "tur"} | data)
               for seq, kind, data in facts if kind in ("activity-held", "trip-held")]
    columns = {}
    for lenient in [False, True]:
        before = set()  # 7: leaders and days of earlier entries, by start, then by number
        for _, seq, entry in sorted(entries, key=lambda one: one[:2]):
            leader, day = entry.get("leader"), entry["on"]
            led = any(person == leader and first <= day <= last for person, first, last in roles)
            documented = {"name", "address", "phone"} <= set(on_file.get(leader, []))
            if not day.startswith(f"{year}-") or not counts_alone(entry, lenient, led, documented):
                continue
            if (leader, day) not in before or entry.get("new-participants", lenient):
                columns.setdefault(seq, f"{FIGURE[entry['kind']]} {'lenient' if lenient else 'both'}")
            if leader:
                before.add((leader, day))
    return [f"{code}-{seq} {columns[seq]}" for seq in sorted(columns)]  # what counts strictly counts leniently

def report(options):
    logs, addresses = verify.read_logs(options.events), ["2", "2a", "2b", "2c"]
    sizes = {code: len(log.events) for code, log in logs.items()}
    if options.seal:
        sealed, _, heads = verify.read_seal(options.seal)
        sizes = {head.origin.split("/")[2]: head.size for head in heads} or {sealed["log"]: sealed["seq"] - 1}
    chapters = {code: judge(code, logs[code].events[:size], options.year) for code, size in sizes.items()}
    lines = [line for code in chapters for line in chapters[code]]
    if options.list:
        print("".join(line + "\n" for line in lines), end="")
    else:
        figures = {code: verify.add_up(chapters[code], addresses) for code in chapters}
        total = verify.add_up(lines, addresses)
        print(json.dumps({"year": options.year, "chapters": figures, "total": total}, indent=1))

def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("events")
    parser.add_argument("year", type=int)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--seal")
    options = parser.parse_args()
    if options.year < 2020:
        parser.error("these are the rules of 2020 and later")
    return verify.run(parser, lambda: report(options))

if __name__ == "__main__":
    sys.exit(main())
