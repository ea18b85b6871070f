# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Running the programs that the lab is made with."""

import subprocess


class LabError(Exception):
    """The lab can't do what was asked; the text says what and why."""


def run(arguments, *, text_input=None, time_limit=30, check=True):
    """Run a program, and return the finished process with its output as text. Raises LabError when it fails."""
    try:
        done = subprocess.run(arguments, input=text_input, capture_output=True, text=True, timeout=time_limit)
    except FileNotFoundError as error:
        raise LabError(f"{error.filename}: not installed (see packages.txt)") from None
    except subprocess.TimeoutExpired:
        raise LabError(f"{' '.join(arguments)}: no end within {time_limit} s") from None
    if check and done.returncode != 0:
        raise LabError(f"{' '.join(arguments)}: exit status {done.returncode}\n{done.stdout}{done.stderr}".rstrip())
    return done
