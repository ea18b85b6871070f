# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""As much of BER (X.690) as LDAP and Kerberos need here: tags of one byte, lengths of up to five."""

SEQUENCE, SET, INTEGER, OCTETS, GENERAL_STRING, GENERALIZED_TIME = 0x30, 0x31, 0x02, 0x04, 0x1b, 0x18


def size_of(start):
    """How long the element that begins so is, with its header; None while the header is not whole."""
    if len(start) < 2:
        return None
    if start[1] < 0x80:
        return 2 + start[1]
    header = 2 + (start[1] & 0x7f)
    return None if len(start) < header else header + int.from_bytes(start[2:header], "big")


def elements(data):
    """[(tag, content), ...] of what stands side by side in data."""
    found = []
    while data:
        size = size_of(data)
        header = 2 if data[1] < 0x80 else 2 + (data[1] & 0x7f)
        found.append((data[0], data[header:size]))
        data = data[size:]
    return found


def element(tag, *parts):
    content = b"".join(parts)
    if len(content) < 0x80:
        return bytes([tag, len(content)]) + content
    length = len(content).to_bytes(4, "big")
    return bytes([tag, 0x84]) + length + content


def integer(value):
    return element(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))
