// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ber/berheader.h"

#include "model/protocol/ber/bertags.h"
#include "model/support/bytereader.h"

namespace PortCheck {

namespace {

constexpr quint8 longForm = 0x80;
constexpr int mostLengthOctets = 4;

} // namespace

BerHeader BerHeader::startOf(QByteArrayView bytes)
{
    BerHeader header;
    ByteReader reader(bytes);
    header.tag = reader.u8();
    if (reader.failed())
        return header;
    if ((header.tag & Ber::tagNumberMask) == Ber::tagNumberMask) {
        header.state = State::Malformed;
        return header;
    }
    const quint8 first = reader.u8();
    if (reader.failed())
        return header;
    header.contentSize = first;
    if (first >= longForm) {
        const int octets = first - longForm;
        if (octets == 0 || octets > mostLengthOctets) { // zero is the indefinite form
            header.state = State::Malformed;
            return header;
        }
        header.contentSize = 0;
        for (int octet = 0; octet < octets; ++octet)
            header.contentSize = header.contentSize << 8 | reader.u8();
        if (reader.failed())
            return header;
    }
    header.size = reader.offset();
    header.state = State::Known;
    return header;
}

} // namespace PortCheck
