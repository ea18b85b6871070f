// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Every word of the vocabulary has its test row and, as far as Linux can stage it, its situation in the lab. (That each
// has its text, its token and its icon is tested beside those.)
#include "model/support/vocabulary.h"

#include "tests/support/runtest.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace TotalityTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// What no situation in the lab leads to, and why.
const QStringList withoutASituation{
    u"out-of-resources"_s, // a shortage of the whole computer; tst_followupruns has the runs
    u"tls-unavailable"_s, // a computer without its TLS library; tst_servicecauses has the rows
    u"local-error"_s, // a shortage of the whole computer
    u"mapper-unavailable"_s, // a mapper that fails has its own cause; tst_rpccauses has the rows
    u"no-dialogue"_s, // every port of the built-in table has its dialogue; tst_hostverdicts has the rows
    u"smb-error"_s, // Samba never refuses to negotiate
    u"source-ports-untold"_s, // all local ports taken: tst_sourceportsprobe has it
};

QString contentOf(const QString& folder, const QStringList& names)
{
    QString content;
    const QDir directory(QStringLiteral(PORTCHECK_SOURCE_DIR) + folder);
    for (const QString& name : directory.entryList(names, QDir::Files)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            content += QString::fromUtf8(file.readAll());
    }
    return content;
}

/// "no-answer" is Reason::NoAnswer in the code. Tokens stay as they are in files; where a better term was found since,
/// only the enumerator has it.
QString enumeratorOf(const QString& token)
{
    if (token == "mute"_L1)
        return u"NoApplicationData"_s;
    QString name;
    for (QString part : token.split(u'-')) {
        part[0] = part.at(0).toUpper();
        name += part;
    }
    return name;
}

class TestTotality final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasARow()
    {
        const QString rows = contentOf(u"/tests/model/causes"_s, {u"tst_*.cpp"_s});
        QVERIFY(!rows.isEmpty());
        for (const Reason reason : allReasons()) {
            if (reason == Reason::None)
                continue;
            const QString name = enumeratorOf(token(reason));
            const QString cause = u"Causes::"_s + name.first(1).toLower() + name.sliced(1);
            QVERIFY2(rows.contains(u"Reason::"_s + name) || rows.contains(cause), qPrintable(name));
        }
    }

    void everyReasonHasASituation()
    {
        const QString lab = contentOf(u"/tests/lab"_s, {u"test_*.py"_s});
        QVERIFY(!lab.isEmpty());
        for (const Reason reason : allReasons()) {
            const QString word = token(reason);
            if (reason != Reason::None && reason != Reason::Cancelled)
                QVERIFY2(lab.contains(word) != withoutASituation.contains(word), qPrintable(word));
        }
    }

    void everyOtherWordHasASituation()
    {
        const QString lab = contentOf(u"/tests/lab"_s, {u"*.py"_s});
        QStringList words;
        for (const State state : allStates())
            words.append(token(state));
        for (const ServiceState service : allServiceStates())
            words.append(token(service));
        for (const Outcome outcome : allOutcomes())
            words.append(token(outcome));
        for (const Owner owner : allOwners())
            words.append(token(owner));
        for (const QString& word : words)
            QVERIFY2(lab.contains(word), qPrintable(word));
    }
};

} // namespace TotalityTests

int tst_totality(int argc, char* argv[])
{
    return PortCheck::runTest<TotalityTests::TestTotality>(argc, argv);
}

#include "tst_totality.moc"
