"""What the checks in this folder share: finding files, and reading Swift or C without its comments."""

import os
import re
import sys
from pathlib import Path

TOKEN = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)'
    r'|(?P<block>\#*)""".*?"""(?P=block)'
    r'|(?P<raw>\#+)"[^\n]*?"(?P=raw)'
    r'|"(?:\\[^\n]|[^"\\\n])*"',
    re.S,
)


def without_comments(text, strings=True):
    """The text with comments, and on request string literals, blanked; line numbers stay."""

    def blank(match):
        if match["comment"] or not strings:
            return " " + "\n" * match[0].count("\n")
        return match[0]

    return TOKEN.sub(blank, text)


def line_number(text, position):
    return text.count("\n", 0, position) + 1


def files_below(root, folders, suffixes):
    """Files with one of the suffixes, in order; hidden folders (.build, .git) are left out."""
    for folder in folders:
        for path, inner, names in os.walk(root / folder):
            inner[:] = sorted(name for name in inner if not name.startswith("."))
            for name in sorted(names):
                if name.endswith(suffixes):
                    yield Path(path, name)


def report(tool, problems):
    """Prints the problems and gives the exit code."""
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{tool}: {len(problems)} problem(s)" if problems else f"{tool}: all is well")
    return 1 if problems else 0
