// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/filekind.h"

#include "tests/support/runtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace FileKindTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QByteArray plan("# GP PortCheck plan, version 1\n");

class TestFileKind final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isPlan");
        QTest::addColumn<bool>("isResults");
        const auto row = [](const char* name, const QByteArray& bytes, bool isPlan, bool isResults) {
            QTest::newRow(name) << bytes << isPlan << isResults;
        };
        row("nothing", {}, false, false);
        row("a plan", plan, true, false);
        row("a plan below comments", "\xef\xbb\xbf\r\n # of mail\r\n" + plan, true, false);
        row("a plan below something", "DNS Server=a\n" + plan, false, false);
        row("a plan far below", QByteArray(5000, '\n') + plan, false, false);
        row("results", "{\n  \"cancelled\": false,\n  \"checks\": [", false, true);
        row("results, the format first", " {\"format\":\"gp-portcheck-results\"", false, true);
        row("another JSON", "{\"rows\": []}", false, false);
        row("a list of checks", "[\"checks\"]", false, false);
    }
    void kinds()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(looksLikePlan(bytes), "isPlan");
        QTEST(looksLikeResults(bytes), "isResults");
    }

    void asksOnlyFiles()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"checks\": []}");
        file.close();
        QVERIFY(isResultsFile(file.fileName()));
        QVERIFY(!isResultsFile(folder.path()));
        QVERIFY(!isResultsFile(folder.filePath(u"none"_s)));
    }
};

} // namespace FileKindTests

int tst_filekind(int argc, char* argv[])
{
    return PortCheck::runTest<FileKindTests::TestFileKind, QCoreApplication>(argc, argv);
}

#include "tst_filekind.moc"
