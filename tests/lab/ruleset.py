# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""nftables chains as text, made of rules."""

import re

from command import LabError


def chain(name, hook, rules, kind="filter", priority="0"):
    """A chain of that name at a hook; rules that block count what they match. Raises LabError for no usable rule."""
    lines = "".join(f"        {with_counter(rule)}\n" for rule in rules)
    begin = f"\n    chain {name} {{\n        type {kind} hook {hook} priority {priority}; policy accept;\n"
    return f"{begin}{lines}    }}\n"


def with_counter(rule):
    """The nftables rule with a counter before its verdict: 'tcp dport 445 drop' -> 'tcp dport 445 counter drop'.

    Rules that only note an address in a set, or lead elsewhere, are no blocking and are not counted.
    """
    if re.search(r"\b(add @\w+|redirect|dnat|masquerade)\b", rule):
        return rule
    counted, number = re.subn(r"\b(drop|reject)\b", r"counter \1", rule, count=1)
    if number != 1:
        raise LabError(f"a rule that blocks must hold drop or reject: {rule}")
    return counted
