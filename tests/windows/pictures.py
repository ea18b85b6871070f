# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Pictures of a display, and whether two of them show the same but for a text cursor, which blinks."""

import subprocess

CURSOR_WIDTH = 3  # pixels, at most, in letters of usual size
CURSOR_HEIGHT = 40


def picture(environment):
    """The whole display that `environment` names, as PPM."""
    return subprocess.run(["import", "-window", "root", "-depth", "8", "ppm:-"], env=environment,
                          capture_output=True).stdout


def differ(before, after):
    """Whether these two pictures (PPM, 8 bits) differ by more than a cursor that came or went in one place.

    >>> def ppm(*rows): return b"P6\\n%d %d\\n255\\n" % (len(rows[0]), len(rows)) + b"".join(bytes([x] * 3) for r in rows for x in r)
    >>> blank = [b"........"] * 4
    >>> cursor = [b"........", b"..|.....", b"..|.....", b"........"]
    >>> wide = [b"........", b"..||||..", b"........", b"........"]
    >>> two = [b"........", b"..|...|.", b"........", b"........"]
    >>> [differ(ppm(*blank), ppm(*other)) for other in (blank, cursor, wide, two)]
    [False, False, True, True]
    >>> differ(ppm(*cursor), ppm(*blank))
    False
    >>> differ(ppm(*[b"........"] * 50), ppm(*[b"..|....."] * 50))  # a line is no cursor
    True
    >>> differ(ppm(*blank), ppm(*blank[:3])), differ(b"", ppm(*blank)), differ(b"", b"")
    (True, True, False)
    """
    if before == after:
        return False
    size, rows = _rows(before)
    other_size, other_rows = _rows(after)
    if size != other_size or not rows:
        return True
    columns, lines = set(), set()
    for line, (row, other) in enumerate(zip(rows, other_rows)):
        if row == other:
            continue
        lines.add(line)
        columns.update(at // 3 for at in range(len(row)) if row[at] != other[at])
    return max(columns) - min(columns) >= CURSOR_WIDTH or max(lines) - min(lines) >= CURSOR_HEIGHT


def _rows(ppm):
    """Width and height, and the rows as bytes; no rows of what is no PPM."""
    parts = ppm.split(maxsplit=3)
    if len(parts) < 4 or parts[0] != b"P6":
        return (0, 0), []
    width, height = int(parts[1]), int(parts[2])
    pixels = ppm[len(ppm) - width * height * 3:]
    return (width, height), [pixels[at:at + width * 3] for at in range(0, len(pixels), width * 3)]
