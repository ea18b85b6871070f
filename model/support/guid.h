// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"

#include <QUuid>

namespace PortCheck {

/// A GUID as Windows protocols write it: the first three fields are little-endian numbers (MS-DTYP 2.3.4.2; for RPC
/// also C706 14.3.1 and appendix A). If there are too few bytes, \a reader fails as usual.
[[nodiscard]] inline QUuid readGuid(ByteReader& reader)
{
    QUuid guid;
    guid.data1 = reader.u32le();
    guid.data2 = reader.u16le();
    guid.data3 = reader.u16le();
    for (uchar& byte : guid.data4)
        byte = reader.u8();
    return guid;
}

inline void writeGuid(ByteWriter& writer, const QUuid& guid)
{
    writer.u32le(guid.data1).u16le(guid.data2).u16le(guid.data3);
    for (const uchar byte : guid.data4)
        writer.u8(byte);
}

} // namespace PortCheck
