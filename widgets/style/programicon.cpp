// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/programicon.h"

#include <QImageReader>
#include <QPixmap>

namespace PortCheck {

QIcon programIcon(int largest)
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        if (side > largest)
            break;
        // By the name of the format: Qt would load all of its plugins for pictures, to ask each whether it is its own.
        QImageReader reader(QStringLiteral(":/portcheck/icons/gp-portcheck-%1.png").arg(side), "png");
        reader.setAutoDetectImageFormat(false);
        icon.addPixmap(QPixmap::fromImageReader(&reader));
    }
    return icon;
}

} // namespace PortCheck
