#!/usr/bin/env python3
"""Makes the workbooks of Tests/Samples/asker from its CSV files, with openpyxl (3.1.5), as somebody
who fills in a sheet would have them: dates, times and numbers are such, yes is sometimes a tick.
No test runs this; run it in that folder when the CSV files change."""

import csv
import datetime
import re
import sys

import openpyxl


def decoded(name):
    data = open(name, "rb").read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def typed(column, text, ticks):
    """(value, number format) of a cell"""
    if text == "":
        return None, None
    iso = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text)
    norwegian = re.fullmatch(r"(\d\d?)\.(\d\d?)\.(\d{2}|\d{4})", text)
    try:
        if iso:
            return datetime.date(*map(int, iso.groups())), "dd/mm/yyyy"
        if norwegian:
            day, month, year = map(int, norwegian.groups())
            return datetime.date(year + (2000 if year < 100 else 0), month, day), "d\\.m\\.yy;@"
    except ValueError:
        return text, None
    clock = re.fullmatch(r"(\d\d?)[:.](\d\d)", text)
    if clock and column == "start":
        return datetime.time(*map(int, clock.groups())), "hh:mm"
    if clock and column == "varighet":
        hours, minutes = map(int, clock.groups())
        return datetime.timedelta(hours=hours, minutes=minutes), "[h]:mm"
    if re.fullmatch(r"\d+", text) and not text.startswith("0"):
        return int(text), None
    if re.fullmatch(r"\d+,\d+", text):
        return float(text.replace(",", ".")), "0.00"
    if ticks and text in ("ja", "nei"):
        return text == "ja", None
    return text, None


for name in sys.argv[1:]:
    rows = list(csv.reader(decoded(name).splitlines(), delimiter=";"))
    book = openpyxl.Workbook()
    sheet = book.active
    for number, row in enumerate(rows, 1):
        for place, text in enumerate(row, 1):
            value, form = (text, None) if number == 1 else typed(rows[0][place - 1], text, "barum" in name)
            if value is None:
                continue
            cell = sheet.cell(number, place, value)
            if form:
                cell.number_format = form
    book.save(name.replace(".csv", ".xlsx"))
