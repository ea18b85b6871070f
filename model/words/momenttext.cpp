// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/momenttext.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"?"_s;
}

QString momentText(qint64 moment)
{
    return momentText(QDateTime::fromMSecsSinceEpoch(moment));
}

} // namespace PortCheck
