// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ber/bertags.h"

#include <QByteArray>

namespace PortCheck {

/// Writes BER elements one after another; the counterpart of BerReader. Lengths and numbers take as few octets as
/// possible, so the result is DER too (X.690 10.1), as Kerberos requires it.
class BerWriter {
public:
    BerWriter& integer(qint64 value, quint8 tag = Ber::integer);
    BerWriter& boolean(bool value);
    BerWriter& octets(QByteArrayView value, quint8 tag = Ber::octetString);
    BerWriter& constructed(quint8 tag, const BerWriter& content) { return octets(content.result(), tag); }

    [[nodiscard]] const QByteArray& result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace PortCheck
