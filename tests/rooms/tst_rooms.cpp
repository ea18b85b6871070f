// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Which rooms' files a room may include, its own apart. What is reached through another room is named, too.
const QHash<QString, QStringList>& mayName()
{
    static const QHash<QString, QStringList> rooms = [] {
        QHash<QString, QStringList> map;
        map[u"model/support"_s] = {};
        map[u"model/catalogue"_s] = {u"model/support"_s};
        map[u"model/targets"_s] = {u"model/support"_s, u"model/catalogue"_s};
        map[u"model/protocol"_s] = {u"model/support"_s};
        map[u"model/probe"_s] = map[u"model/targets"_s] + QStringList {u"model/targets"_s, u"model/protocol"_s};
        map[u"model/standin"_s] = map[u"model/probe"_s] + QStringList {u"model/probe"_s};
        map[u"model/run"_s] = map[u"model/probe"_s] + QStringList {u"model/probe"_s};
        map[u"model/table"_s] = map[u"model/run"_s] + QStringList {u"model/run"_s};
        map[u"model/report"_s] = map[u"model/table"_s];
        map[u"model/demo"_s] = map[u"model/run"_s] + QStringList {u"model/run"_s, u"model/standin"_s};
        map[u"widgets"_s] = map[u"model/table"_s] + QStringList {u"model/table"_s, u"model/report"_s, u"model/standin"_s, u"model/demo"_s};
        map[u"app"_s] = map[u"widgets"_s] + QStringList {u"widgets"_s};
        return map;
    }();
    return rooms;
}

/// "model/run/check.h" lies in "model/run", "widgets/style/x.h" in "widgets".
QString roomOf(const QString& file)
{
    const QStringList parts = file.split(u'/');
    return parts.first() == "model"_L1 ? parts.mid(0, 2).join(u'/') : parts.first();
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isOfQtGui(const QString& header)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return header.startsWith("QtGui/"_L1) || header.startsWith("QtWidgets/"_L1)
        || QFile::exists(folder + u"/QtGui/"_s + header) || QFile::exists(folder + u"/QtWidgets/"_s + header);
}

} // namespace

/// The compiler finds the headers of Qt Gui wherever Qt is installed, whatever a target links; so the includes are read.
class TestRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsQtGui()
    {
        QVERIFY(isOfQtGui(u"QColor"_s));
        QVERIFY(isOfQtGui(u"QWidget"_s));
        QVERIFY(!isOfQtGui(u"QString"_s));
    }

    void includes_data()
    {
        QTest::addColumn<QString>("room");
        QStringList rooms = mayName().keys();
        rooms.sort();
        for (const QString& room : rooms)
            QTest::newRow(qPrintable(room)) << room;
    }

    void includes()
    {
        QFETCH(const QString, room);
        const QString root = QStringLiteral(PORTCHECK_SOURCE_DIR) + u'/';
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)"_s, QRegularExpression::MultilineOption);
        int files = 0;
        QDirIterator it(root + room, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString where = path.sliced(root.size());
            ++files;
            auto match = include.globalMatch(contentOf(path));
            while (match.hasNext()) {
                const auto found = match.next();
                const QString header = found.captured(2);
                const QString complaint = where + u" names "_s + header;
                if (found.captured(1) == "<"_L1)
                    QVERIFY2(!room.startsWith("model/"_L1) || !isOfQtGui(header), qPrintable(complaint));
                else if (header.contains(u'/'))
                    QVERIFY2(roomOf(header) == room || mayName().value(room).contains(roomOf(header)), qPrintable(complaint));
            }
        }
        QVERIFY(files > 0);
    }
};

QTEST_APPLESS_MAIN(TestRooms)
#include "tst_rooms.moc"
