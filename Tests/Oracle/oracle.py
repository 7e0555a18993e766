#!/usr/bin/env python3
"""An independent reading of BUFDIR.md and IMPORT.md: forms in, Bufdir figures out.

    oracle.py FOLDER YEAR [--plain]

FOLDER holds lag.csv, personer.csv, registrering*.csv (read in byte order of the names) and
årsrapporter.csv. --plain prints only the members of samples/asker/expected-2025.json.
Written from the specification alone; README.md lists every choice where it is ambiguous (A1, A2 …).
"""
import datetime
import json
import os
import re
import sys
import unicodedata

TODAY = datetime.date(2026, 11, 21)
RULE_SET = "base-2020.1"

# ---------------------------------------------------------------- IMPORT.md: bytes -> rows

COLUMNS = {
    "lag": [
        ("kode", "code"), ("navn", "name"), ("slag", "kind"), ("kommune", "municipality"),
        ("fylke", "county"), ("overordnet", "parent"),
        ("fungerer som lokallag", "functions-as-local"), ("stiftet", "founded"),
        ("nedlagt", "closed"), ("medlemmer", "members"), ("medlemsår", "members-year"),
    ],
    "personer": [
        ("lag", "chapter"), ("kode", "code"), ("navn", "name"), ("adresse", "address"),
        ("telefon", "phone"), ("epost", "email"), ("rolle", "role"), ("oppnevnt", "appointed"),
        ("sluttet", "ended"), ("ulønnet", "unpaid"),
    ],
    "registrering": [
        ("lag", "chapter"), ("dato", "date"), ("start", "start"), ("varighet", "duration"),
        ("aktivitet", "activity"), ("tittel", "title"), ("sted", "place"), ("land", "country"),
        ("form", "mode"), ("leder", "leader"), ("likepersoner", "likepersoner"),
        ("deltakere", "participants"), ("deltakerkoder", "participant-codes"),
        ("erfaringsutveksling", "exchange"), ("nye deltakere", "new-participants"),
        ("arrangør", "organiser"), ("medarrangør", "co-organiser"), ("serie", "series"),
        ("merknad", "note"),
    ],
    "årsrapporter": [
        ("lag", "chapter"), ("år", "year"), ("levert", "filed"), ("årsrapport", "årsrapport"),
        ("årsmelding", "årsmelding"), ("regnskap", "regnskap"), ("revisjon", "revisjon"),
        ("protokoll", "protokoll"), ("signert", "signatures"),
    ],
}

KINDS = {"lokallag", "fylkeslag", "sentralt"}
ROLES = {"likeperson", "ringevenn", "turleder", "brukerrepresentant", "instruktør"}
MODES = {"fysisk", "digital", "hybrid", "telefon"}
SIGNATURES = {"leder", "to styremedlemmer", "hele styret"}
EXCHANGE_INHERENT = {"samtalegruppe", "aktivitetsgruppe", "oppsøkende samtale", "likepersonskurs"}
EXCHANGE_MUST_BE_STATED = {"møteplass", "temakveld", "medlemsmøte", "tur", "kurs"}
PARAGRAPH_B = {"samtalegruppe", "aktivitetsgruppe"} | EXCHANGE_MUST_BE_STATED
NEVER = {"årsmøte", "styremøte", "utvalg", "stand", "ringevenn", "frivillig innsats"}
ACTIVITIES = EXCHANGE_INHERENT | EXCHANGE_MUST_BE_STATED | NEVER
YES = {"ja", "j", "yes", "x"}
NO = {"nei", "n", "no"}
IN_NORWAY = {"", "norge", "noreg", "norway", "no"}


def clean(text):
    return unicodedata.normalize("NFC", text).strip()


def decode(data):
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def records(text):
    """The delimiter and [(first line, fields)]; quoted fields may span lines."""
    counts = {d: 0 for d in ";,\t"}
    quoted = False
    for ch in text:
        if ch == '"':
            quoted = not quoted
        elif not quoted and ch in "\r\n":
            break
        elif not quoted and ch in counts:
            counts[ch] += 1
    delimiter = max(";,\t", key=lambda d: counts[d])  # the first of equals

    out, fields, field = [], [], []
    line, first, i, n = 1, 1, 0, len(text)
    inside = was_quoted = False
    while i < n:
        ch = text[i]
        if inside:
            if ch == '"':
                if i + 1 < n and text[i + 1] == '"':
                    field.append('"')
                    i += 1
                else:
                    inside = False
            else:
                if ch == "\n" or (ch == "\r" and text[i + 1:i + 2] != "\n"):
                    line += 1
                field.append(ch)
        elif ch == '"' and not was_quoted and not "".join(field).strip():
            field, inside, was_quoted = [], True, True
        elif ch == delimiter:
            fields.append("".join(field))
            field, was_quoted = [], False
        elif ch in "\r\n":
            if ch == "\r" and text[i + 1:i + 2] == "\n":
                i += 1
            fields.append("".join(field))
            out.append((first, fields))
            fields, field, was_quoted = [], [], False
            line += 1
            first = line
        else:
            field.append(ch)
        i += 1
    if fields or field or was_quoted:
        fields.append("".join(field))
        out.append((first, fields))
    return out


def read_form(path, form):
    """[(line, {column: trimmed NFC text})]; unknown columns are left out."""
    with open(path, "rb") as f:
        rows = records(decode(f.read()))
    names = {}
    for norwegian, english in COLUMNS[form]:
        names[norwegian] = norwegian
        names[english] = norwegian
    header = [names.get(clean(h).lower()) for h in rows[0][1]] if rows else []
    out = []
    for line, fields in rows[1:]:
        if not any(clean(f) for f in fields):
            continue  # A4: an empty line is no row
        row = {norwegian: "" for norwegian, _ in COLUMNS[form]}
        for name, value in zip(header, fields):
            if name is not None:
                row[name] = clean(value)
        out.append((line, row))
    return out


# ---------------------------------------------------------------- IMPORT.md: values

class Refused(Exception):
    pass


def parse_date(text):
    if m := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text, re.ASCII):
        y, mo, d = map(int, m.groups())
    elif m := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})", text, re.ASCII):
        d, mo, y = map(int, m.groups())
        if len(m.group(3)) == 2:
            y += 2000 if y <= 69 else 1900
    else:
        raise Refused("not-a-date")
    try:
        return datetime.date(y, mo, d)
    except ValueError:
        raise Refused("no-such-date")


def parse_start(text):
    """Minutes after midnight."""
    m = (re.fullmatch(r"(\d{1,2})[:.](\d{2})", text, re.ASCII)
         or re.fullmatch(r"(\d{2})(\d{2})", text, re.ASCII)
         or re.fullmatch(r"(\d{1,2})()", text, re.ASCII))
    if not m:
        raise Refused("not-a-time")
    h, mi = int(m.group(1)), int(m.group(2) or 0)
    if h > 23 or mi > 59:
        raise Refused("no-such-time")
    return h * 60 + mi


def parse_duration(text):
    """Minutes, 1…1440."""
    s = re.sub(r"\s+", " ", text)
    if m := re.fullmatch(r"(\d+)", s, re.ASCII):
        minutes = int(m.group(1))
        if 1 <= minutes < 15:
            raise Refused("duration-unclear")
    elif m := re.fullmatch(r"(\d+) ?(?:min|m)", s, re.ASCII):
        minutes = int(m.group(1))
    elif m := re.fullmatch(r"(\d+)[.,](\d+) ?(?:t|timer)?", s, re.ASCII):
        hours = int(m.group(1))
        if m.group(2) not in ("0", "00", "25", "5", "50", "75"):
            raise Refused("duration-decimals")
        if hours >= 24:
            raise Refused("duration-decimal-24")
        minutes = hours * 60 + {"0": 0, "00": 0, "25": 15, "5": 30, "50": 30, "75": 45}[m.group(2)]
    elif m := re.fullmatch(r"(\d+):(\d{2})", s, re.ASCII):
        minutes = hours_and_minutes(m)
    elif m := re.fullmatch(r"(\d+) ?(?:t|timer)(?: ?(\d{1,2}) ?(?:min|m)?)?", s, re.ASCII):
        minutes = hours_and_minutes(m)
    else:
        raise Refused("not-a-duration")
    if minutes == 0:
        raise Refused("duration-zero")
    if minutes > 1440:
        raise Refused("duration-over-1440")
    return minutes


def hours_and_minutes(m):
    part = int(m.group(2) or 0)
    if part > 59:
        raise Refused("duration-minutes-part")
    return int(m.group(1)) * 60 + part


def parse_bool(text):
    t = text.lower()
    if t in YES:
        return True
    if t in NO:
        return False
    raise Refused("not-a-boolean")


def parse_count(text):
    if not re.fullmatch(r"\d+", text, re.ASCII):
        raise Refused("not-a-whole-number")
    return int(text)


def parse_year(text):
    if not re.fullmatch(r"\d{4}", text, re.ASCII):
        raise Refused("not-a-year")
    return int(text)


def word(allowed, aliases=()):
    aliases = dict(aliases)

    def parse(text):
        t = text.lower()
        t = aliases.get(t, t)
        if t not in allowed:
            raise Refused("not-in-list")
        return t
    return parse


def parse_codes(text):
    return tuple(dict.fromkeys(c for c in (clean(p) for p in re.split("[,/]", text)) if c))


def parse_chapter_code(text):
    if not (2 <= len(text) <= 32 and re.fullmatch(r"[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*", text)):
        raise Refused("not-a-chapter-code")
    return text


PARSERS = {
    "lag": {"kode": parse_chapter_code, "slag": word(KINDS), "fungerer som lokallag": parse_bool,
            "stiftet": parse_date, "nedlagt": parse_date, "medlemmer": parse_count,
            "medlemsår": parse_year},
    "personer": {"rolle": word(ROLES), "oppnevnt": parse_date, "sluttet": parse_date,
                 "ulønnet": parse_bool},
    "registrering": {"dato": parse_date, "start": parse_start, "varighet": parse_duration,
                     "aktivitet": word(ACTIVITIES, {"besøk": "oppsøkende samtale"}),
                     "form": word(MODES), "likepersoner": parse_codes, "deltakere": parse_count,
                     "deltakerkoder": parse_codes, "erfaringsutveksling": parse_bool,
                     "nye deltakere": parse_bool},
    "årsrapporter": {"år": parse_year, "levert": parse_date, "årsrapport": parse_bool,
                     "årsmelding": parse_bool, "regnskap": parse_bool, "revisjon": parse_bool,
                     "protokoll": parse_bool, "signert": word(SIGNATURES)},
}
REQUIRED = {"lag": ("kode",), "personer": ("lag", "kode"), "registrering": ("lag", "dato", "aktivitet"),
            "årsrapporter": ("lag", "år")}


# ---------------------------------------------------------------- the import

class Registry:
    def __init__(self):
        self.chapters = {}  # code -> {"values": {column: value}, "members": {year: n}}
        self.people = {}    # (chapter, code) -> {"contact": {column: text}, "roles": [row]}
        self.entries = []   # in log order within each chapter
        self.reports = {}   # (chapter, year) -> row
        self.refused = []
        self.already = []

    def read(self, folder):
        names = {clean(n): n for n in os.listdir(folder)}
        registrations = sorted((n for n in names if n.startswith("registrering") and n.endswith(".csv")),
                               key=lambda n: n.encode())
        files = [("lag", "lag.csv"), ("personer", "personer.csv")]
        files += [("registrering", n) for n in registrations]
        files += [("årsrapporter", "årsrapporter.csv")]
        seen = {}
        for form, name in files:
            if name not in names:
                continue
            equal = {}
            for line, raw in read_form(os.path.join(folder, names[name]), form):
                values, problems = self.test(form, raw)
                if problems:
                    self.refused.append({"file": name, "line": line, "problems": problems})
                    continue
                # the idempotency key: form, chapter, values as read, how-manieth equal row in the file
                key = (form, tuple(values[c] for c, _ in COLUMNS[form]))
                equal[key] = equal.get(key, 0) + 1
                key = key + (equal[key],)
                if key in seen:
                    self.already.append({"file": name, "line": line, "sameAs": seen[key]})
                    continue
                seen[key] = f"{name}:{line}"
                self.record(form, values, name, line)

    def test(self, form, raw):
        values, problems = {}, []
        for column, _ in COLUMNS[form]:
            text = raw[column]
            values[column] = None
            if text == "":
                if column in REQUIRED[form]:
                    problems.append({"column": column, "reason": "missing"})
                continue
            try:
                values[column] = PARSERS[form].get(column, str)(text)
            except Refused as e:
                problems.append({"column": column, "reason": str(e)})
        bad = {p["column"] for p in problems}

        if form != "lag" and values["lag"] is not None and values["lag"] not in self.chapters:
            problems.append({"column": "lag", "reason": "unknown-chapter"})
            bad.add("lag")
        if form == "lag" and not bad & {"medlemmer", "medlemsår"}:
            if (values["medlemmer"] is None) != (values["medlemsår"] is None):
                missing = "medlemmer" if values["medlemmer"] is None else "medlemsår"
                problems.append({"column": missing, "reason": "only-together"})
        if form == "registrering":
            if values["dato"] is not None and values["dato"] > TODAY:
                problems.append({"column": "dato", "reason": "after-today"})
            if values["aktivitet"] == "frivillig innsats":
                for column in ("varighet", "leder"):
                    if values[column] is None and column not in bad:
                        problems.append({"column": column, "reason": "missing"})
            if "lag" not in bad:
                for column in ("leder", "likepersoner"):
                    codes = values[column] or ()
                    for code in (codes,) if isinstance(codes, str) else codes:
                        if (values["lag"], code) not in self.people:
                            problems.append({"column": column, "reason": "unknown-person"})
        return values, problems

    def record(self, form, v, name, line):
        if form == "lag":
            chapter = self.chapters.setdefault(v["kode"], {"values": {}, "members": {}})
            for column, value in v.items():
                if value is not None and column not in ("medlemmer", "medlemsår"):
                    chapter["values"][column] = value
            if v["medlemmer"] is not None:
                chapter["members"][v["medlemsår"]] = v["medlemmer"]
        elif form == "personer":
            person = self.people.setdefault((v["lag"], v["kode"]), {"contact": {}, "roles": []})
            for column in ("navn", "adresse", "telefon", "epost"):
                if v[column] is not None:
                    person["contact"][column] = v[column]
            if v["rolle"] is not None:
                person["roles"].append({c: v[c] for c in ("rolle", "oppnevnt", "sluttet", "ulønnet")})
        elif form == "registrering":
            chapter = self.chapters[v["lag"]]["values"]
            own = {None, v["lag"], chapter.get("navn")}
            self.entries.append({
                "file": name, "line": line, "number": len(self.entries), "chapter": v["lag"],
                "on": v["dato"], "start": v["start"], "minutes": v["varighet"],
                "activity": v["aktivitet"], "mode": v["form"],
                "abroad": (v["land"] or "").lower() not in IN_NORWAY,
                "leader": v["leder"], "others": tuple(c for c in v["likepersoner"] or () if c != v["leder"]),
                "participants": v["deltakere"], "codes": v["deltakerkoder"] or (),
                "exchange": v["erfaringsutveksling"], "new": v["nye deltakere"],
                "otherOrganiser": v["arrangør"] not in own,
            })
        else:
            self.reports[(v["lag"], v["år"])] = v  # A20: the last row of a chapter and year holds

    # ------------------------------------------------------------ people

    def likeperson_on(self, chapter, code, day):
        return any(r["rolle"] == "likeperson" and r["oppnevnt"] is not None and r["oppnevnt"] <= day
                   and (r["sluttet"] is None or r["sluttet"] >= day)
                   for r in self.people[(chapter, code)]["roles"])

    def lacking(self, chapter, code, columns):
        return [c for c in columns if c not in self.people[(chapter, code)]["contact"]]


# ---------------------------------------------------------------- BUFDIR.md: verdicts

COLUMN_NAMES = {(True, True): "both", (True, False): "strict", (False, True): "lenient"}


def steps_1_to_6(reg, e):
    """[(code, fails strictly, fails leniently)] in the order of BUFDIR.md; the year is right already."""
    out = []

    def both(code):
        out.append((code, True, True))

    def strict(code):
        out.append((code, True, False))

    kind = e["activity"]
    if kind in ("ringevenn", "frivillig innsats"):
        both("form-never")  # A11: a contact and hours hold nothing else to judge
        return out
    # 1
    if e["otherOrganiser"]:
        both("other-organiser")
    # 2
    if kind in NEVER:
        both("form-never")
    if e["mode"] == "telefon":
        both("telephone")
    # 3
    if e["abroad"]:
        both("abroad")
    # 4
    if e["exchange"] is False:
        both("purpose-no")
    elif e["exchange"] is None and kind in EXCHANGE_MUST_BE_STATED:
        strict("purpose-not-stated")
    if kind in NEVER:
        return out  # A11: steps 5 to 7 have nothing to judge
    # 5
    led = e["leader"] is not None and reg.likeperson_on(e["chapter"], e["leader"], e["on"])
    if kind == "oppsøkende samtale":
        if e["mode"] in ("digital", "hybrid"):
            both("a-not-in-person")
        if not led:
            both("a-no-leader" if e["leader"] is None else "a-leader-not-likeperson")
        if e["participants"] == 0:
            both("a-nobody")
    elif kind in PARAGRAPH_B:
        if not led:
            both("b-no-leader" if e["leader"] is None else "b-leader-not-likeperson")
        if e["minutes"] is None:
            both("b-minutes-not-stated")
        elif e["minutes"] < 45:
            both("b-minutes-short")
        if e["participants"] is None:
            both("b-participants-not-stated")
        elif e["participants"] < 2:
            both("b-participants-few")
        elif e["participants"] < 3:
            strict("b-participants-two")
        if e["mode"] == "digital":
            strict("b-digital")
    else:  # likepersonskurs
        if e["minutes"] is None:
            both("c-minutes-not-stated")
        elif e["minutes"] < 90:
            both("c-minutes-short")
    # 6
    if e["leader"] is not None:
        lacking = reg.lacking(e["chapter"], e["leader"], ("navn", "adresse", "telefon"))
        if lacking:
            strict("leader-lacks-" + "-".join(lacking))
    elif kind == "likepersonskurs":
        strict("no-leader-not-documented")
    return out


def judge(reg, entries):
    """Adds strict, lenient and reasons to each entry of the base year."""
    for e in entries:
        e["failed"] = steps_1_to_6(reg, e)
        e["count"] = [not any(f[1] for f in e["failed"]), not any(f[2] for f in e["failed"])]
        e["seven"] = [None, None]
    # 7, per column among what otherwise counts in that column
    for column in (0, 1):
        groups = {}
        for e in entries:
            if e["count"][column] and e["leader"] is not None:
                groups.setdefault((e["chapter"], e["leader"], e["on"]), []).append(e)
        for group in groups.values():
            group.sort(key=lambda e: (e["start"] is None, e["start"] or 0, e["number"]))
            for e in group[1:]:
                if e["new"] is False:
                    e["seven"][column] = "same-day-no-new"
                elif e["new"] is None and column == 0:
                    e["seven"][column] = "same-day-not-stated"
    for e in entries:
        e["strict"] = e["count"][0] and e["seven"][0] is None
        e["lenient"] = e["strict"] or (e["count"][1] and e["seven"][1] is None)
        reasons = list(e["failed"])
        for code in dict.fromkeys(c for c in e["seven"] if c):
            reasons.append((code, e["seven"][0] == code, e["seven"][1] == code))
        out = []
        for code, s, l in reasons:
            l = l and not e["lenient"]  # what counts strictly counts leniently
            if s or l:
                out.append({"code": code, "column": COLUMN_NAMES[(s, l)]})
        e["reasons"] = out


# ---------------------------------------------------------------- BUFDIR.md: totals

BANDS = {
    "members": [(499, 5), (2999, 4), (9999, 3), (19999, 2), (None, 1)],
    "lokallag": [(49, 50), (199, 30), (None, 10)],
    "likepersoner": [(24, 60), (49, 45), (149, 30), (None, 15)],
    "activityDays": [(49, 16), (149, 8), (299, 4), (None, 2)],
}


def points(criterion, n):
    total, below = 0, 0
    for upto, each in BANDS[criterion]:
        top = n if upto is None else min(n, upto)
        total += max(0, top - below) * each
        below = top
    return total


def people_lines(reg, entries, year):
    last_day = datetime.date(year, 12, 31)
    out = []
    for (chapter, code) in sorted(reg.people):
        person = reg.people[(chapter, code)]
        rows = [r for r in person["roles"] if r["rolle"] == "likeperson"]
        if not rows:
            continue
        mine = [e for e in entries if e["chapter"] == chapter and reg.likeperson_on(chapter, code, e["on"])]
        led = [e for e in mine if e["leader"] == code]
        took = [e for e in mine if code in e["others"]]
        line = {"chapter": chapter, "code": code}
        for column in ("strict", "lenient"):
            name = column.capitalize()
            line["led" + name] = sum(e[column] for e in led)
            line["tookPart" + name] = sum(e[column] for e in took)
            line["counting" + name] = sum(e[column] for e in led + took)
            line["dates" + name] = len({e["on"] for e in led + took if e[column]})
        missing = reg.lacking(chapter, code, ("navn", "adresse", "telefon", "epost"))

        def row_fails(r, strict):
            fails = []
            if r["oppnevnt"] is None:
                fails.append("no-appointment-date")
            elif r["oppnevnt"] > last_day:
                fails.append("appointed-later")
            if r["ulønnet"] is False:
                fails.append("paid")
            elif r["ulønnet"] is None and strict:
                fails.append("unpaid-not-stated")
            if strict and r["sluttet"] is not None and r["sluttet"] < last_day:
                fails.append("ended")
            return fails

        for column, active in (("strict", line["ledStrict"]),
                               ("lenient", line["ledLenient"] + line["tookPartLenient"])):
            why = [] if active else ["not-active"]
            fails = [row_fails(r, column == "strict") for r in rows]
            if all(fails):
                why += sorted({f for fs in fails for f in fs})
            if column == "strict":
                why += ["lacks-" + c for c in missing]
            line[column] = not why
            line["why" + column.capitalize()] = why
        line["lenient"] = line["lenient"] or line["strict"]
        out.append(line)
    return out


def chapter_lines(reg, entries, year):
    last_day = datetime.date(year, 12, 31)
    out = []
    for code, chapter in reg.chapters.items():
        v = chapter["values"]
        mine = [e for e in entries if e["chapter"] == code]
        why = []
        if not (v.get("slag") == "lokallag"
                or (v.get("slag") == "fylkeslag" and v.get("fungerer som lokallag") is True)):
            why.append("kind")
        if v.get("nedlagt") is not None and v["nedlagt"] <= last_day:
            why.append("closed")
        if v.get("stiftet") is not None and v["stiftet"] > last_day:
            why.append("not-founded")
        members = chapter["members"].get(year)
        if members is None or members < 5:
            why.append("members")
        if not any(e["activity"] not in NEVER for e in mine):
            why.append("no-activity")
        report = reg.reports.get((code, year))
        if report is None:
            paper = ["no-report"]
        else:
            paper = (["not-filed"] if report["levert"] is None else [])
            paper += ["no-årsrapport"] if report["årsrapport"] is not True else []
            paper += ["not-signed"] if report["signert"] is None else []
        out.append({"code": code, "members": members or 0, "lokallagStrict": not why and not paper,
                    "lokallagLenient": not why, "why": why, "report": paper,
                    "daysStrict": sum(e["strict"] for e in mine),
                    "daysLenient": sum(e["lenient"] for e in mine)})
    return out


def answer(reg, year):
    if year < 2020:
        raise SystemExit(f"no rule set for base year {year}")
    entries = [e for e in reg.entries if e["on"].year == year]
    judge(reg, entries)
    people = people_lines(reg, entries, year)
    chapters = chapter_lines(reg, entries, year)

    out = {"baseYear": year, "applicationYear": year + 1}
    if year != 2020:  # § 47: no grant year uses base 2020
        out["grantYear"] = year + 2
    out["ruleSet"] = RULE_SET
    out["refused"] = len(reg.refused)
    out["refusedRows"] = reg.refused
    out["already"] = reg.already
    for column in ("strict", "lenient"):
        counting = [e for e in entries if e[column]]
        kinds = {"grupper": PARAGRAPH_B, "oppsøkende": {"oppsøkende samtale"},
                 "likepersonskurs": {"likepersonskurs"}}
        days = {"total": len(counting)}
        days.update((k, sum(e["activity"] in forms for e in counting)) for k, forms in kinds.items())
        figures = {
            "members": sum(c["members"] for c in chapters),
            "lokallag": sum(c["lokallag" + column.capitalize()] for c in chapters),
            "likepersoner": sum(p[column] for p in people),
            "activityDays": len(counting),
        }
        pts = {k: points(k, n) for k, n in figures.items()}
        pts["otherForms"] = 0
        pts["gross"] = sum(pts.values())
        out[column] = {"activityDays": days, "likepersoner": figures["likepersoner"],
                       "lokallag": figures["lokallag"], "members": figures["members"], "points": pts}

    def per_head(wanted):
        return sum((e["minutes"] or 0) * ((e["leader"] is not None) + len(e["others"]))
                   for e in entries if wanted(e["activity"]))
    calls = [e for e in entries if e["activity"] == "ringevenn"]
    trips = [e for e in entries if e["activity"] == "tur"]
    out["volunteerMinutes"] = {
        "hoursVolunteered": sum(e["minutes"] for e in entries if e["activity"] == "frivillig innsats"),
        "ringevenn": sum(e["minutes"] or 0 for e in calls),
        "activities": per_head(lambda a: a not in ("tur", "ringevenn", "frivillig innsats")),
        "trips": per_head(lambda a: a == "tur"),
    }
    out["volunteerMinutes"]["total"] = sum(out["volunteerMinutes"].values())
    out["ringevenn"] = {
        "contacts": len(calls), "minutes": out["volunteerMinutes"]["ringevenn"],
        "activeVolunteers": len({(e["chapter"], e["leader"]) for e in calls if e["leader"] is not None}),
    }
    out["trips"] = {
        "trips": len(trips),
        "participationsStated": sum(e["participants"] or 0 for e in trips),
        "participationsByCode": sum(len(e["codes"]) for e in trips),
        "uniqueParticipants": len({(e["chapter"], c) for e in trips for c in e["codes"]}),
    }
    out["chapters"] = chapters
    out["people"] = people
    out["entries"] = [{k: e[k] for k in ("file", "line", "strict", "lenient", "reasons")} for e in entries]
    return out


def plain(full):
    """Only what samples/asker/expected-2025.json has."""
    out = {k: full[k] for k in ("baseYear", "refused")}
    out["refusedRows"] = [{k: r[k] for k in ("file", "line")} for r in full["refusedRows"]]
    for column in ("strict", "lenient"):
        out[column] = dict(full[column])
        out[column]["points"] = {k: v for k, v in full[column]["points"].items()
                                 if k not in ("otherForms", "gross")}
    out["entries"] = [{k: e[k] for k in ("file", "line", "strict", "lenient")} for e in full["entries"]]
    return out


def render(value):
    """JSON with one list element a line, so that a difference reads well."""
    lines = []
    for key, v in value.items():
        if isinstance(v, list) and v:
            body = ",\n".join("  " + json.dumps(x, ensure_ascii=False) for x in v)
            text = "[\n" + body + "\n ]"
        else:
            text = json.dumps(v, ensure_ascii=False, indent=1 if isinstance(v, dict) else None)
            text = text.replace("\n", "\n ")
        lines.append(f" {json.dumps(key)}: {text}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def run(folder, year):
    reg = Registry()
    reg.read(folder)
    return answer(reg, year)


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--plain"]
    if len(arguments) != 2:
        raise SystemExit(__doc__)
    result = run(arguments[0], int(arguments[1]))
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(render(plain(result) if "--plain" in sys.argv else result))
