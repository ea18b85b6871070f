# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The figures that a bench program prints, or why there are none."""

import json
import math
import subprocess

_TIME_LIMIT_S = 600


class BenchError(Exception):
    """A program failed, or what it printed can't be a measurement; the text says which and why."""


def output_of(command, environment=None):
    """What the command prints. Raises BenchError when it fails, and subprocess.TimeoutExpired after ten minutes."""
    words = " ".join(map(str, command))
    try:
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=_TIME_LIMIT_S)
    except FileNotFoundError as error:
        raise BenchError(f"{error.filename}: not built, or not installed (see packages.txt)") from None
    if done.returncode != 0:
        raise BenchError(f"{words}: exit status {done.returncode}\n{done.stderr}".rstrip())
    return done.stdout


def figures_of(command, *measured, environment=None):
    """The JSON object that the command prints. The measured ones ("p99", "idle.p99") must be numbers above 0."""
    words, text = " ".join(map(str, command)), output_of(command, environment)
    try:
        figures = json.loads(text)
        for name in measured:
            value = figures
            for member in name.split("."):
                value = value[member]
            if not (value > 0 and math.isfinite(value)):
                raise ValueError(f"{name} is {value}")
    except (ValueError, LookupError, TypeError) as error:
        raise BenchError(f"{words}: no figures, {error!r}: {text!r}") from None
    return figures
