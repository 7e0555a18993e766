#!/usr/bin/env python3
"""A random set of forms, the same for the same seed.

    generate.py SEED [FOLDER] [--ambiguous]     writes the forms and the oracle's expected-2024/2025.json
    generate.py --all                           the sets that are checked in under vectors/

Without --ambiguous only what the specification settles is written. Every person is made up.
"""
import datetime
import os
import random
import shutil
import sys
import unicodedata

sys.dont_write_bytecode = True
import oracle  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
YEARS = (2024, 2025)
SIZES = [55, 90, 400, 120, 150, 70, 250, 110, 180, 80, 320, 140]  # entries aimed at, seeds 1…12

PLACES = ["asker", "barum", "nesodden", "lom-skjak", "ostre2", "tromso", "hadsel", "voss", "sor-odal", "alta"]
PRETTY = {"asker": "Asker", "barum": "Bærum", "nesodden": "Nesodden", "lom-skjak": "Lom og Skjåk",
          "ostre2": "Østre Å", "tromso": "Tromsø", "hadsel": "Hadsel", "voss": "Voss",
          "sor-odal": "Sør-Odal", "alta": "Alta"}
FIRST = ["Kari", "Ola", "Åse", "Øyvind", "Ærlend", "Eva", "Tor", "Runa", "Lars", "Gunn", "Per", "Márjá"]
LAST = ["Nordmann", "Åsgård", "Bøe", "Sæther", "Hegg", "Moe", "Ås", "Vik", "Dahl", "Østby", "Lie"]


class Maker:
    def __init__(self, seed, size, ambiguous):
        self.r = random.Random(f"varde-oracle-{seed}")
        self.size = size
        self.ambiguous = ambiguous
        self.chapters = []
        self.people = {}
        self.edges = {}  # chapter -> [(code, a first or last day in a role)]
        self.notes = 0

    # ------------------------------------------------------------ small choices

    def p(self, probability):
        return self.r.random() < probability

    def pick(self, *pairs):
        """pick((value, weight), …)"""
        return self.r.choices([v for v, _ in pairs], [w for _, w in pairs])[0]

    def case(self, word):
        return self.pick((word, 6), (word.capitalize(), 3), (word.upper(), 1))

    # ------------------------------------------------------------ values in all their spellings

    def date(self, d):
        if d is None:
            return ""
        forms = [d.isoformat(), f"{d.day:02}.{d.month:02}.{d.year}", f"{d.day}.{d.month}.{d.year}"]
        if 1970 <= d.year <= 2069:
            forms += [f"{d.day}.{d.month}.{d.year % 100:02}", f"{d.day:02}.{d.month:02}.{d.year % 100:02}"]
        return self.r.choice(forms)

    def start(self, minutes):
        if minutes is None:
            return ""
        h, m = divmod(minutes, 60)
        forms = [f"{h:02}:{m:02}", f"{h:02}.{m:02}", f"{h:02}{m:02}"]
        if m == 0:
            forms.append(f"{h:02}")
        if self.ambiguous and h < 10:
            forms.append(f"{h}:{m:02}")
        return self.r.choice(forms)

    def duration(self, n):
        if n is None:
            return ""
        h, m = divmod(n, 60)
        forms = [f"{n} min", f"{n}min", f"{n} m", f"{n}m", f"{h}:{m:02}", f"{h}t{m:02}"]
        if n >= 15:
            forms += [str(n)] * 4
        if m >= 10:
            forms += [f"{h} t {m} min", f"{h}t{m}min", f"{h} t {m}min"]
        if m == 0:
            forms += [f"{h} t", f"{h}t", f"{h} timer", f"{h}timer"]
        if m % 15 == 0 and n < 1440:
            for frac in {0: ("0", "00"), 15: ("25",), 30: ("5", "50"), 45: ("75",)}[m // 15 * 15]:
                sep, unit = self.r.choice(",."), self.r.choice(["", " t", "t"])
                forms.append(f"{h}{sep}{frac}{unit}")
            if self.ambiguous:
                forms.append(f"{h},{ {0: '0', 15: '25', 30: '5', 45: '75'}[m]} timer")
        if self.ambiguous:
            forms += [f"{h} t {m}", f"{h}t{m}m"]
        return self.r.choice(forms)

    def boolean(self, value):
        if value is None:
            return ""
        words = ["ja", "ja", "j", "yes", "x"] if value else ["nei", "nei", "n", "no"]
        word = self.r.choice(words)
        return self.r.choice([word.capitalize(), word.upper()]) if self.ambiguous and self.p(.3) else word

    def codes(self, codes):
        return self.r.choice([",", "/", ", ", " / "]).join(codes)

    # ------------------------------------------------------------ files

    def write(self, path, form, rows):
        """rows are {column: text}, written in a random layout."""
        r = self.r
        columns = [c for c, _ in oracle.COLUMNS[form]]
        used = [c for c in columns if any(row.get(c) for row in rows) or self.p(.5)]
        for c in oracle.REQUIRED[form]:
            if c not in used:
                used.append(c)
        order = [(c, c) for c in used]
        if self.p(.3):
            order.append(("internt nr", None))
        if self.p(.6):
            r.shuffle(order)
        english = dict(oracle.COLUMNS[form])
        how = self.pick(("nb", 5), ("en", 2), ("mixed", 3))
        header = []
        for name, column in order:
            if column and (how == "en" or how == "mixed" and self.p(.4)):
                name = english[column]
            header.append(self.pick((name, 6), (name.capitalize(), 2), (name.upper(), 2)))
        delimiter = self.pick((";", 5), (",", 3), ("\t", 2))
        newline = self.pick(("\r\n", 6), ("\n", 4))
        encoding = self.pick(("utf-8-sig", 4), ("utf-8", 3), ("cp1252", 3))
        quote_all = self.p(.2)
        pad = self.p(.2)

        def field(text):
            if pad and self.p(.2) and "\n" not in text and (text or self.ambiguous):
                text = f" {text} "
            needs = any(ch in text for ch in f'{delimiter}"\r\n')
            if needs or quote_all or self.p(.03):
                return '"' + text.replace('"', '""') + '"'
            return text

        def line(fields):
            while self.ambiguous and self.p(.3) and len(fields) > 1 and fields[-1] == "":
                fields = fields[:-1]  # a short row (A5)
            return delimiter.join(field(f) for f in fields)

        lines = [delimiter.join(field(h) if self.ambiguous else h for h in header)]
        if not self.ambiguous and quote_all:
            lines = [delimiter.join(f'"{h}"' for h in header)]
        for row in rows:
            self.notes += 1
            fields = []
            for _, column in order:
                text = str(self.notes) if column is None else row.get(column, "")
                if encoding == "utf-8" and column in ("leder", "likepersoner", "kode") and self.p(.3):
                    text = unicodedata.normalize("NFD", text)
                fields.append(text)
            lines.append(line(fields))
            if self.ambiguous and self.p(.02):
                lines.append(self.r.choice(["", delimiter * (len(order) - 1)]))
        text = newline.join(lines) + (newline if self.p(.8) else "")
        with open(path, "wb") as f:
            f.write(text.encode(encoding))

    # ------------------------------------------------------------ the made-up organisation

    def anchors(self):
        out = []
        for year in (2023, 2024, 2025):
            out += [datetime.date(year, 12, 31), datetime.date(year, 1, 1)]
        first = datetime.date(2024, 1, 1).toordinal()
        out += [datetime.date.fromordinal(first + self.r.randrange(731)) for _ in range(8)]
        return out + [datetime.date(2024, 2, 29)]

    def day(self, near=.55):
        if self.p(near):
            d = self.r.choice(self.anchor) + datetime.timedelta(self.pick((0, 3), (-1, 1), (1, 1)))
        else:
            d = datetime.date(2023, 11, 1) + datetime.timedelta(self.r.randrange(860))
        return min(d, datetime.date(2026, 5, 30))

    def make_chapters(self):
        r, rows = self.r, []
        chosen = r.sample(PLACES, r.randint(3, 6))
        self.chapters = [("sentralt", "Mental Helse", "sentralt"), ("akershus", "Mental Helse Akershus", "fylkeslag")]
        if self.p(.6):
            self.chapters.append(("innlandet", "Mental Helse Innlandet", "fylkeslag"))
        self.chapters += [(c, f"Mental Helse {PRETTY[c]}", "lokallag") for c in chosen]
        self.closed = {}
        for code, name, kind in self.chapters:
            row = {"kode": code, "navn": name, "slag": self.case(kind), "kommune": PRETTY.get(code, "Oslo"),
                   "fylke": "Akershus", "stiftet": self.date(datetime.date(r.randint(1970, 2015), r.randint(1, 12), 9))}
            row["overordnet"] = "" if code == "sentralt" else "sentralt" if kind == "fylkeslag" else "akershus"
            if kind == "fylkeslag":
                row["fungerer som lokallag"] = self.boolean(self.pick((True, 3), (False, 1), (None, 2)))
            elif self.p(.1):
                row["fungerer som lokallag"] = self.boolean(self.pick((True, 1), (False, 1)))
            if kind == "lokallag":
                if self.ambiguous and self.p(.3):  # founded after a base year (A19)
                    row["stiftet"] = self.date(self.pick((datetime.date(2025, 1, 1), 1), (datetime.date(2024, 12, 31), 1)))
                if self.p(.6 if self.ambiguous else .2):
                    closed = self.pick((datetime.date(2025, 12, 30), 2), (datetime.date(2026, 1, 1), 2),
                                       (datetime.date(2025, 8, 15), 2), (datetime.date(2024, 11, 1), 1),
                                       (datetime.date(2025, 12, 31), 12 if self.ambiguous else 0))
                    self.closed[code] = closed
                    row["nedlagt"] = self.date(closed)
                if self.ambiguous and self.p(.15):
                    row["slag"] = ""
            year = self.pick((2025, 5), (2024, 3), (2023, 1), (None, 1))
            if year:
                row["medlemmer"], row["medlemsår"] = self.members(kind), str(year)
            if self.p(.2):  # said later, in another row
                later = {"kode": code}
                for column in ("navn", "nedlagt", "fungerer som lokallag", "kommune"):
                    if row.get(column) and self.p(.5):
                        later[column] = row[column]
                        row[column] = "Gammelt navn" if column == "navn" else ""
                rows.append((row, later))
            else:
                rows.append((row, None))
        out = [row for row, _ in rows]
        extra = [later for _, later in rows if later]
        for code, _, kind in self.chapters:  # the other years, and some years twice
            for year in (2024, 2025, 2026):
                if self.p(.65):
                    extra.append({"kode": code, "medlemmer": self.members(kind), "medlemsår": str(year)})
                    if self.p(.2):
                        extra.append({"kode": code, "medlemmer": self.members(kind), "medlemsår": str(year)})
        r.shuffle(extra)
        out += extra
        some = r.choice(self.chapters)[0]
        bad = [{"kode": "", "navn": "Uten kode"}, {"kode": "Store Bokstaver"}, {"kode": "a"}, {"kode": "1lag"},
               {"kode": "lag--to"}, {"kode": "lag-"}, {"kode": "x" * 33}, {"kode": some, "slag": "klubb"},
               {"kode": some, "medlemmer": "3"}, {"kode": some, "medlemsår": "2025"},
               {"kode": some, "medlemmer": "84,5", "medlemsår": "2025"},
               {"kode": some, "medlemmer": "mange", "medlemsår": "2025"},
               {"kode": some, "medlemmer": "-4", "medlemsår": "2025"},
               {"kode": some, "nedlagt": "31.02.2024"}, {"kode": some, "stiftet": "i fjor"},
               {"kode": "nytt", "fungerer som lokallag": "delvis"}]
        for row in r.sample(bad, r.randint(2, 6)):
            out.insert(r.randint(len(self.chapters), len(out)), row)
        return out

    def members(self, kind):
        if kind == "lokallag":
            return str(self.pick((4, 2), (5, 3), (6, 1), (0, 1), (self.r.randint(20, 900), 8)))
        return str(self.pick((0, 2), (self.r.randint(5, 40), 2)))

    def make_people(self):
        r, rows = self.r, []
        for chapter, _, _ in self.chapters:
            self.people[chapter] = []
            self.edges[chapter] = []
            few = chapter == "sentralt"
            for i in range(r.randint(1, 2) if few else r.randint(3, 12)):
                first, last = r.choice(FIRST), r.choice(LAST)
                code = first[0] + last[0]
                while code in self.people[chapter]:
                    code += str(i)
                self.people[chapter].append(code)
                row = {"lag": chapter, "kode": code}
                row.update({c: v for c, v in (
                    ("navn", f"{first} {last}"), ("adresse", f"Nyveien {i + 1}, 1394 Nesbru"),
                    ("telefon", f"4100{r.randint(0, 9999):04}"),
                    ("epost", f"{code.lower()}@example.no".replace("æ", "ae").replace("ø", "o").replace("å", "a")),
                ) if not self.p(.03 if i < 3 else .1)})
                mine = [row]
                role = "likeperson" if i < 3 and self.p(.9) else self.pick(("likeperson", 9), ("turleder", 1), ("ringevenn", 2), ("", 1),
                                 ("brukerrepresentant", .5), ("instruktør", .5))
                if role:
                    row.update(self.role(role))
                if role == "likeperson" and i < 3 and self.p(.75):  # somebody must lead what counts
                    row.update({"oppnevnt": self.date(datetime.date(r.randint(1999, 2022), 2, 28)),
                                "sluttet": "", "ulønnet": self.boolean(self.pick((True, 8), (False, 1), (None, 1)))})
                if self.p(.3):
                    mine.append({"lag": chapter, "kode": code, **self.role("likeperson")})
                if self.p(.12):
                    mine.append({"lag": chapter, "kode": code, **self.role(r.choice(["ringevenn", "turleder"]))})
                if self.ambiguous and self.p(.1):  # a last day, but of which role? (A14)
                    mine.append({"lag": chapter, "kode": code, "sluttet": self.date(self.r.choice(self.anchor))})
                if self.p(.2):  # contact said, or said anew, in a row without a role
                    mine.append({"lag": chapter, "kode": code, r.choice(["telefon", "adresse", "epost", "navn"]): "47 00 00 00"})
                rows += mine
                for m in mine:
                    for column in ("oppnevnt", "sluttet"):
                        if m.get(column):
                            on = oracle.parse_date(m[column])
                            if datetime.date(2024, 1, 1) <= on <= datetime.date(2026, 1, 1):
                                self.edges[chapter].append((code, on))
        if self.p(.6):
            r.shuffle(rows)  # a person's rows need not stand together
        some = r.choice(rows)
        bad = [{"lag": "", "kode": "NY1"}, {"lag": "finnesikke", "kode": "NY2"}, {"lag": some["lag"].upper(), "kode": "NY3"},
               {"lag": some["lag"], "kode": "", "navn": "Uten Kode"},
               {"lag": some["lag"], "kode": "NY4", "rolle": "sjef"},
               {**some, "rolle": "likeperson", "oppnevnt": "2023-02-29"},
               {**some, "rolle": "likeperson", "oppnevnt": "2020-01-01", "sluttet": "31.11.2025"},
               {**some, "rolle": "likeperson", "oppnevnt": "2020-01-01", "ulønnet": "kanskje"},
               {**some, "rolle": "likepersoner", "oppnevnt": "2020-01-01", "ulønnet": "ja"}]
        for row in r.sample(bad, r.randint(2, 5)):
            rows.insert(r.randint(0, len(rows)), row)
        return rows

    def role(self, role):
        appointed = self.pick((datetime.date(self.r.randint(1995, 2023), self.r.randint(1, 12), 17), 10),
                              (None, 1.5), (self.r.choice(self.anchor), 3))
        ended = self.pick((None, 12), (self.r.choice(self.anchor), 5), (datetime.date(2025, 12, 31), 1),
                          (datetime.date(2025, 12, 30), 1), (datetime.date(2024, 12, 31), 1),
                          (datetime.date(2026, 3, 1), 1))
        if ended and (appointed is None or ended < appointed) and not (self.ambiguous and self.p(.5)):
            ended = None  # A37: nowhere said to be refused
        return {"rolle": self.case(role), "oppnevnt": self.date(appointed), "sluttet": self.date(ended),
                "ulønnet": self.boolean(self.pick((True, 10), (False, 2), (None, 3)))}

    # ------------------------------------------------------------ entries

    def entry(self, chapter):
        r = self.r
        kind = self.pick(("samtalegruppe", 8), ("aktivitetsgruppe", 5), ("møteplass", 4), ("temakveld", 3),
                         ("medlemsmøte", 2), ("tur", 5), ("kurs", 3), ("oppsøkende samtale", 5), ("besøk", 3),
                         ("likepersonskurs", 5), ("årsmøte", 1), ("styremøte", 1), ("utvalg", 1), ("stand", 1),
                         ("ringevenn", 3), ("frivillig innsats", 2))
        e = {"lag": chapter, "aktivitet": self.case(kind)}
        while True:
            day = self.day()
            if chapter not in self.closed or day <= self.closed[chapter] or self.ambiguous and self.p(.3):
                break
        e["dato"] = self.date(day)
        people = self.people[chapter]
        leader = r.choice(people[:4]) if self.p(.7) else r.choice(people)
        if kind == "ringevenn" and self.ambiguous and self.p(.3):
            leader = ""
        elif kind != "frivillig innsats" and self.p(.2 if kind == "likepersonskurs" else .04):
            leader = ""
        e["leder"] = leader
        e["start"] = self.start(self.pick((None, 3), (18 * 60, 4), (17 * 60, 3), (19 * 60 + 30, 2), (10 * 60, 1), (9 * 60 + 15, 1), (0, .3)))
        e["varighet"] = self.duration(self.pick(
            (None, 0 if kind == "frivillig innsats" else 1), (44, 2), (45, 3), (89, 2), (90, 4), (60, 3), (120, 3), (46, .5),
            (14, .5), (15, .5), (5, .3), (1439, .1), (1440, .1), (r.randint(1, 400), 2), (150, 2), (105, 1)))
        e["deltakere"] = self.pick(("", 2), ("0", .7), ("1", 2), ("2", 3), ("3", 4), ("4", 2), (str(r.randint(5, 30)), 6))
        e["erfaringsutveksling"] = self.boolean(self.pick((True, 9), (None, 6), (False, 1.2)))
        e["nye deltakere"] = self.boolean(self.pick((True, 4), (None, 6), (False, 4)))
        e["form"] = self.pick(("", 12), (self.case("fysisk"), 3), (self.case("digital"), 2),
                              (self.case("hybrid"), 2), (self.case("telefon"), 1))
        e["land"] = self.pick(("", 14), (self.case("norge"), 2), (self.case("noreg"), 1), (self.case("norway"), 1),
                              (r.choice(["NO", "no", "No"]), 1), ("Sverige", .6), ("Danmark", .3), ("SE", .2), ("Norden", .2))
        name = dict((c, n) for c, n, _ in self.chapters)[chapter]
        other = r.choice([c for c, _, _ in self.chapters if c != chapter])
        e["arrangør"] = self.pick(("", 16), (chapter, 1.5), (name, 1.5), (other, .5), ("Kirkens SOS", .7),
                                  (dict((c, n) for c, n, _ in self.chapters)[other], .3),
                                  (name.lower(), .5 if self.ambiguous else 0))
        if self.p(.1):
            e["medarrangør"] = r.choice(["Røde Kors", other])
        if self.p(.4):
            others = [c for c in people if c != leader or self.ambiguous and self.p(.5)]
            e["likepersoner"] = self.codes(r.sample(others, min(len(others), r.randint(1, 3))))
        if kind == "tur" and self.p(.7):
            e["deltakerkoder"] = self.codes(r.sample([f"T{i}" for i in range(1, 15)] + ["Å1", "Ø2"], r.randint(1, 6)))
        e["tittel"] = self.pick(("", 3), ("Åpent hus", 1), ("Tur; så kaffe, og prat", .5), ('Kafé "Mørket"', .5))
        e["sted"] = self.pick(("", 2), ("Biblioteket", 1), ("Tromsø", 1))
        if self.p(.2):
            e["serie"] = "tirsdagstreff"
        if self.p(.08):
            e["merknad"] = self.pick(("to linjer\nmed tekst", 2), ("én linje", 1), ("tre\nkorte\nlinjer", 1), ('"sitat"; og mer', 1))
        if self.p(.75):
            self.heal(e, kind, people)
        if self.edges[chapter] and self.p(.15):  # around the first or last day in the role
            code, on = r.choice(self.edges[chapter])
            on += datetime.timedelta(self.pick((0, 4), (-1, 1), (1, 1)))
            if chapter not in self.closed or on <= self.closed[chapter]:
                e["dato"] = self.date(on)
                if self.p(.7):
                    e["leder"] = code
                elif code != e["leder"]:
                    e["likepersoner"] = code
                if not self.ambiguous and e.get("likepersoner"):
                    e["likepersoner"] = self.without_leader(e)
        return e

    def without_leader(self, e):
        """The leader said again among the likepersoner is ambiguous (A13)."""
        codes = [c.strip() for c in e["likepersoner"].replace("/", ",").split(",")]
        return self.codes([c for c in codes if c and c != e["leder"]])

    def heal(self, e, kind, people):
        """All but one or two things right, so that the one thing decides."""
        r = self.r
        right = {
            "leder": r.choice(people[:3]),
            "varighet": self.duration(r.choice([45, 60, 90] if kind != "likepersonskurs" else [90, 180, 360])),
            "deltakere": self.pick(("3", 2), (str(r.randint(4, 20)), 3)),
            "erfaringsutveksling": self.boolean(self.pick((True, 3), (None, 0 if kind in oracle.EXCHANGE_MUST_BE_STATED else 2))),
            "form": self.pick(("", 4), (self.case("fysisk"), 1),
                              (self.case("digital"), 2 if kind == "likepersonskurs" else 0)),
            "land": self.pick(("", 4), (self.case("norge"), 1)),
            "arrangør": self.pick(("", 4), (e["lag"], 1)),
        }
        for column in r.sample(list(right), self.pick((0, 3), (1, 5), (2, 2))):
            del right[column]
        if kind == "frivillig innsats":
            right.pop("varighet", None)
        e.update(right)
        if "likepersoner" in e and not self.ambiguous:
            e["likepersoner"] = self.without_leader(e)

    def spoil(self, e):
        """One thing that must refuse the row."""
        r, e = self.r, dict(e)
        chapter = e["lag"]
        changes = [{"dato": d} for d in ("2025-02-29", "2025-13-02", "31.04.2025", "29.2.25", "00.01.2025", "i går",
                                         "2025/01/14", "", "2099-12-31", "31.12.69", "1.1.2060")]
        changes += [{"varighet": d} for d in ("1", "5", "9", "14", "0", "0 min", "0:00", "1441", "1441 min", "24:01", "25 t",
                                              "2,3", "1.1", "2,33", "0,1 t", "24,0", "24.5", "30,5 t", "2:75", "2t60",
                                              "2 t 75 min", "lenge", "-60", "1500 min", "90 sekunder")]
        changes += [{"start": s} for s in ("25:00", "18:75", "2460", "kl seks")]
        changes += [{"aktivitet": a} for a in ("", "fest", "samtale", "turer")]
        changes += [{"form": "zoom"}, {"form": "på nett"}, {"deltakere": "3,5"}, {"deltakere": "-1"},
                    {"deltakere": "mange"}, {"deltakere": "3-4"}, {"erfaringsutveksling": "kanskje"},
                    {"nye deltakere": "noen"}, {"nye deltakere": "1"}]
        changes += [{"leder": "ZZ9"}, {"likepersoner": "ZZ9"}, {"likepersoner": f"{self.people[chapter][0]}/ZZ9"},
                    {"leder": self.people[chapter][0].lower()}, {"leder": "ZZ9"}, {"leder": "ZZ9"},
                    {"lag": ""}, {"lag": "finnesikke"}, {"lag": chapter.upper()},
                    {"aktivitet": "frivillig innsats", "leder": "", "varighet": "60"},
                    {"aktivitet": "frivillig innsats", "varighet": ""}]
        e.update(r.choice(changes))
        return e

    def make_entries(self):
        r, rows = self.r, []
        lokallag = [c for c, _, k in self.chapters if k == "lokallag"]
        r.shuffle(lokallag)
        bureaucrats, abroad = lokallag[:2]  # only meetings that never count; only activities that do not count
        weights = [(c, .2 if k == "sentralt" or c in (bureaucrats, abroad) else 1) for c, _, k in self.chapters]
        busy = r.choice([c for c, w in weights if w == 1])
        while len(rows) < self.size:
            chapter = self.pick(*weights, (busy, 2))
            e = self.entry(chapter)
            never = oracle.word(oracle.ACTIVITIES, {"besøk": "oppsøkende samtale"})(e["aktivitet"]) in oracle.NEVER
            if chapter == bureaucrats and not never:
                e["aktivitet"] = self.case(r.choice(["årsmøte", "styremøte", "utvalg", "stand", "ringevenn"]))
            elif chapter == abroad and not never:
                e.update(r.choice([{"land": "Sverige"}, {"arrangør": "Kirkens SOS"}, {"form": "telefon"}]))
            rows.append(e)
            if chapter in (bureaucrats, abroad):
                continue
            while e["leder"] and self.p(.35):  # same leader, same day
                e = {**self.entry(chapter), "leder": e["leder"], "dato": e["dato"]}
                if not self.ambiguous and e.get("likepersoner"):
                    e["likepersoner"] = self.without_leader(e)
                if self.p(.4):
                    e["start"] = rows[-1]["start"]  # equal start times
                rows.append(e)
            if self.p(.03):  # a course without a leader, twice in a day (A17)
                e = {**e, "aktivitet": "likepersonskurs", "leder": "", "likepersoner": "", "deltakerkoder": "",
                     "varighet": self.duration(180), "form": "", "land": "", "arrangør": "", "erfaringsutveksling": ""}
                rows += [{**e, "nye deltakere": self.boolean(new)} for new in (None, self.pick((None, 1), (False, 3)))]
            if self.p(.03):
                rows.append(dict(rows[-1]))  # recorded twice: two equal rows in one file are two entries
            if self.p(.09):
                rows.append(self.spoil(rows[-1]))
        if self.p(.6):
            r.shuffle(rows)
        files = []
        for i in range(r.randint(1, 3)):
            files.append((f"registrering-{i + 1}-{r.choice(['var', 'host', 'ark'])}.csv", []))
        if self.p(.5):  # a file for some chapters, or rows spread over the files
            where = {c: r.randrange(len(files)) for c, _, _ in self.chapters}
            for row in rows:
                files[where.get(row["lag"], 0)][1].append(row)
        else:
            for row in rows:
                files[r.randrange(len(files))][1].append(row)
        for i in range(1, len(files)):  # the same sheet sent again in a later file: known already
            for row in r.sample(files[i - 1][1], min(len(files[i - 1][1]), r.randint(0, 3))):
                if self.ambiguous:  # equal as read, written otherwise (A21)
                    row = {**row, "aktivitet": row["aktivitet"].upper()}
                files[i][1].insert(r.randint(0, len(files[i][1])), row)
        return [(n, f) for n, f in files if f]

    def make_reports(self):
        r, rows = self.r, []
        for chapter, _, _ in self.chapters:
            for year in (2023, 2024, 2025):
                if self.p(.15 if year > 2023 else .7):
                    continue
                row = {"lag": chapter, "år": str(year)}
                row["levert"] = self.date(self.pick((None, 1), (datetime.date(year + 1, 3, 20), 8), (datetime.date(year + 1, 5, 31), 1)))
                row["årsrapport"] = self.boolean(self.pick((True, 9), (False, 1), (None, 1)))
                for column in ("årsmelding", "regnskap", "revisjon", "protokoll"):
                    row[column] = self.boolean(self.pick((True, 5), (False, 1), (None, 1)))
                row["signert"] = self.pick(("", 2), (self.case("leder"), 3), (self.case("to styremedlemmer"), 3), (self.case("hele styret"), 3))
                rows.append(row)
                if self.p(.15):  # sent again, complete
                    rows.append({**row, "levert": self.date(datetime.date(year + 1, 6, 1)), "årsrapport": "ja", "signert": "leder"})
                if self.ambiguous and self.p(.3):  # sent again, with less
                    rows.append({"lag": chapter, "år": str(year), r.choice(["levert", "årsrapport"]): ""})
        some = r.choice(self.chapters)[0]
        bad = [{"lag": "", "år": "2025"}, {"lag": "finnesikke", "år": "2025"}, {"lag": some, "år": ""},
               {"lag": some, "år": "to tusen"}, {"lag": some, "år": "2025,5"},
               {"lag": some, "år": "2025", "levert": "2026-02-29", "årsrapport": "ja", "signert": "leder"},
               {"lag": some, "år": "2025", "levert": "2026-02-20", "årsrapport": "ja", "signert": "kasserer"},
               {"lag": some, "år": "2025", "levert": "2026-02-20", "årsrapport": "snart", "signert": "leder"},
               {"lag": some, "år": "2024", "levert": "2025-02-20", "årsrapport": "ja", "signert": "ja"}]
        for row in r.sample(bad, r.randint(2, 5)):
            rows.insert(r.randint(0, len(rows)), row)
        return rows

    def make(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        self.anchor = self.anchors()
        self.write(os.path.join(folder, "lag.csv"), "lag", self.make_chapters())
        self.write(os.path.join(folder, "personer.csv"), "personer", self.make_people())
        for name, rows in self.make_entries():
            self.write(os.path.join(folder, name), "registrering", rows)
        self.write(os.path.join(folder, "årsrapporter.csv"), "årsrapporter", self.make_reports())
        for year in YEARS:
            with open(os.path.join(folder, f"expected-{year}.json"), "w", encoding="utf-8", newline="\n") as f:
                f.write(oracle.render(oracle.run(folder, year)))


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    ambiguous = "--ambiguous" in sys.argv
    if "--all" in sys.argv:
        for seed, size in enumerate(SIZES, 1):
            Maker(seed, size, False).make(os.path.join(HERE, "vectors", f"{seed:02}"))
        for n, seed in enumerate((9, 22, 37), 1):  # chosen so that A18 to A24 and A36 decide something
            Maker(f"ambiguous-{seed}", 120, True).make(os.path.join(HERE, "ambiguous", f"{n:02}"))
        return
    if not arguments:
        raise SystemExit(__doc__)
    seed = arguments[0]
    random_size = random.Random(f"size-{seed}").randint(50, 400)
    size = SIZES[int(seed) - 1] if seed.isdigit() and 1 <= int(seed) <= len(SIZES) and not ambiguous else random_size
    folder = arguments[1] if len(arguments) > 1 else os.path.join("/tmp", f"varde-vectors-{seed}")
    Maker(int(seed) if seed.isdigit() else seed, size, ambiguous).make(folder)
    print(folder)


if __name__ == "__main__":
    main()
