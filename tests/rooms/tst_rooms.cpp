// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/runtest.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace RoomsTests {

using namespace Qt::StringLiterals;

/// The rooms whose files a room may include, its own apart: those named here, and what they may name in turn.
const QHash<QString, QStringList>& directlyBelow()
{
    static const QHash<QString, QStringList> rooms{
        {u"model/support"_s, {}},
        {u"model/catalogue"_s, {u"model/support"_s}},
        {u"model/protocol"_s, {u"model/support"_s}},
        {u"model/results"_s, {u"model/catalogue"_s}},
        {u"model/compare"_s, {u"model/results"_s, u"model/watch"_s}},
        {u"model/targets"_s, {u"model/system"_s}},
        {u"model/system"_s, {u"model/results"_s}},
        {u"model/causes"_s, {u"model/results"_s}},
        {u"model/words"_s, {u"model/causes"_s}},
        {u"model/watch"_s, {u"model/words"_s}},
        {u"model/probe"_s, {u"model/system"_s, u"model/protocol"_s}},
        {u"model/scan"_s, {u"model/probe"_s}},
        {u"model/discovery"_s, {u"model/probe"_s, u"model/targets"_s}},
        {u"model/standin"_s, {u"model/system"_s, u"model/protocol"_s, u"model/targets"_s, u"model/words"_s}},
        {u"model/run"_s, {u"model/scan"_s, u"model/targets"_s, u"model/causes"_s}},
        {u"model/plan"_s, {u"model/run"_s}},
        {u"model/rounds"_s, {u"model/run"_s, u"model/watch"_s}},
        {u"model/demo"_s, {u"model/standin"_s, u"model/run"_s}},
        {u"model/request"_s, {u"model/words"_s, u"model/protocol"_s}},
        {u"model/table"_s, {u"model/words"_s}},
        {u"model/report"_s, {u"model/request"_s, u"model/watch"_s}},
        {u"model/history"_s, {u"model/compare"_s, u"model/report"_s, u"model/run"_s}},
        {u"widgets"_s,
            {u"model/history"_s, u"model/plan"_s, u"model/table"_s, u"model/report"_s, u"model/rounds"_s,
                u"model/discovery"_s, u"model/demo"_s}},
        {u"app"_s, {u"widgets"_s}},
    };
    return rooms;
}

QSet<QString> mayName(const QString& room)
{
    QSet<QString> all;
    for (const QString& below : directlyBelow().value(room)) {
        all.insert(below);
        all.unite(mayName(below));
    }
    return all;
}

/// The parts of the window that a part may include, its own apart. Parts don't know each other; style is a tool of all,
/// and the walkthrough joins parts as the main window does.
QStringList partsThatMayBeNamed(const QString& part)
{
    static const QStringList joining{u"export"_s, u"settings"_s, u"summary"_s, u"targets"_s};
    QStringList parts{u"style"_s, u"shared"_s};
    if (part == "walkthrough"_L1)
        parts += joining;
    return parts;
}

/// "model/run/check.h" lies in "model/run", "widgets/style/x.h" in "widgets".
QString roomOf(const QString& file)
{
    const QStringList parts = file.split(u'/');
    return parts.first() == "model"_L1 ? parts.mid(0, 2).join(u'/') : parts.first();
}

/// "style" of "widgets/style/x.h"; empty for the main window and for other rooms.
QString partOf(const QString& file)
{
    const QStringList parts = file.split(u'/');
    return parts.first() == "widgets"_L1 && parts.size() > 2 ? parts.at(1) : QString();
}

struct Include {
    QString file; ///< which has it, from the root
    QString header;
    bool isOwn = false; ///< in quotes
};

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

const QString root = QStringLiteral(PORTCHECK_SOURCE_DIR) + u'/';

/// All includes of the files in \a room and below.
QList<Include> includesIn(const QString& room)
{
    static const QRegularExpression pattern(
        u"^\\s*#\\s*include\\s*([\"<])([^\">]+)"_s, QRegularExpression::MultilineOption);
    QList<Include> all;
    QDirIterator it(root + room, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        auto match = pattern.globalMatch(contentOf(path));
        while (match.hasNext()) {
            const auto found = match.next();
            all.append({path.sliced(root.size()), found.captured(2), found.captured(1) == "\""_L1});
        }
    }
    return all;
}

/// The compiler finds the headers of Qt Gui wherever Qt is installed, whatever a target links; so the includes are
/// read.
class TestRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsQtGui()
    {
        QVERIFY(isOfQtGui(u"QColor"_s));
        QVERIFY(isOfQtGui(u"QWidget"_s));
        QVERIFY(!isOfQtGui(u"QString"_s));
    }

    void everyFolderIsARoom()
    {
        const QStringList folders = QDir(root + u"model"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!folders.isEmpty());
        for (const QString& folder : folders)
            QVERIFY2(directlyBelow().contains(u"model/"_s + folder), qPrintable(folder));
    }

    /// The map in HACKING.md has a row for each.
    void theMapHasEveryRoom()
    {
        const QString map = contentOf(root + u"HACKING.md"_s);
        for (auto room = directlyBelow().keyBegin(); room != directlyBelow().keyEnd(); ++room)
            QVERIFY2(
                map.contains(QRegularExpression(u"^\\| .*`%1/?`"_s.arg(*room), QRegularExpression::MultilineOption)),
                qPrintable(*room));
    }

    /// Whatever a header includes can be read before it.
    void headersIncludeInOneDirection()
    {
        QHash<QString, QStringList> below;
        for (const QString& room : {u"model"_s, u"widgets"_s, u"app"_s}) {
            for (const Include& include : includesIn(room)) {
                if (include.isOwn && include.file.endsWith(".h"_L1))
                    below[include.file].append(include.header);
            }
        }
        QVERIFY(below.size() > 100);
        const QStringList headers = below.keys();
        for (const QString& header : headers) {
            QSet<QString> reached;
            QStringList left = below.value(header);
            while (!left.isEmpty()) {
                const QString next = left.takeLast();
                QVERIFY2(next != header, qPrintable(header + u" includes itself, by way of others"_s));
                if (!reached.contains(next))
                    left += below.value(next);
                reached.insert(next);
            }
        }
    }

    /// What explains a run needs its results, and neither a socket, a system nor a runner.
    void causesAndWordsArePure()
    {
        for (const QString& room : {u"model/causes"_s, u"model/words"_s}) {
            for (const QString& busy : {u"model/system"_s, u"model/probe"_s, u"model/scan"_s, u"model/run"_s})
                QVERIFY2(!mayName(room).contains(busy), qPrintable(room + u" may name "_s + busy));
        }
    }

    void includes_data()
    {
        QTest::addColumn<QString>("room");
        QStringList rooms = directlyBelow().keys();
        rooms.sort();
        for (const QString& room : rooms)
            QTest::newRow(qPrintable(room)) << room;
    }

    void includes()
    {
        QFETCH(const QString, room);
        const QSet<QString> allowed = mayName(room);
        const QList<Include> found = includesIn(room);
        QVERIFY(!found.isEmpty());
        for (const Include& include : found) {
            const QString complaint = include.file + u" names "_s + include.header;
            if (!include.isOwn)
                QVERIFY2(!room.startsWith("model/"_L1) || !isOfQtGui(include.header), qPrintable(complaint));
            else if (include.header.contains(u'/'))
                QVERIFY2(
                    roomOf(include.header) == room || allowed.contains(roomOf(include.header)), qPrintable(complaint));
        }
    }

    void partsOfTheWindow()
    {
        int parts = 0;
        for (const Include& include : includesIn(u"widgets"_s)) {
            const QString part = partOf(include.file);
            const QString named = partOf(include.header);
            if (part.isEmpty() || !include.isOwn || roomOf(include.header) != "widgets"_L1)
                continue;
            ++parts;
            const QString complaint = include.file + u" names "_s + include.header;
            QVERIFY2(named == part || partsThatMayBeNamed(part).contains(named), qPrintable(complaint));
        }
        QVERIFY(parts > 0);
    }

    /// What is compiled by MinGW's GCC destroys such an object after its memory was given back, at the end of its
    /// thread: the heap is broken then (GCC bug 80816).
    void nothingIsThreadLocal()
    {
        static const QRegularExpression word(u"^[^/\\n]*\\bthread_local\\b"_s, QRegularExpression::MultilineOption);
        int files = 0;
        for (const QString& room : {u"app"_s, u"widgets"_s, u"model"_s}) {
            QDirIterator it(root + room, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                ++files;
                QVERIFY2(!contentOf(path).contains(word), qPrintable(path));
            }
        }
        QVERIFY(files > 0);
    }
};

} // namespace RoomsTests

int tst_rooms(int argc, char* argv[])
{
    return PortCheck::runTest<RoomsTests::TestRooms>(argc, argv);
}

#include "tst_rooms.moc"
