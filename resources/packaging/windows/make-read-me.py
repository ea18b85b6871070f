#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""make-read-me.py TEMPLATE SBOM: prints the read-me of the zip, with what the list of what is inside (make-sbom.py) says of it.

@NAME:FIELD@ is a package of the list and one of its fields; @VERSION@ GP PortCheck's version. Lines are wrapped at 120
characters, and end as Windows' own editor of old wants it.
"""

import json
import re
import sys
import textwrap
from pathlib import Path

WIDTH = 120


def filled(template, document):
    """The text with its values; fails for one that is missing."""
    packages = {package["name"]: package for package in document["packages"]}
    text = template.replace("@VERSION@", packages["GP PortCheck"]["versionInfo"])
    text = re.sub(r"@([^@:\n]+):(\w+)@", lambda at: packages[at[1]][at[2]], text)
    lines = []
    for line in text.splitlines():
        indent = re.match(r" *", line)[0]
        lines += textwrap.wrap(line, WIDTH, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False) or [""]
    return "".join(line + "\r\n" for line in lines)


def main():
    template, document = (Path(name).read_text(encoding="utf-8") for name in sys.argv[1:3])
    sys.stdout.buffer.write(filled(template, json.loads(document)).encode())


if __name__ == "__main__":
    main()
