// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What the causes say is looked up when it becomes words: each sentence must be found in the translation as it is
// loaded.
#include "model/causes/registry.h"
#include "model/words/statementtext.h"
#include "tests/support/runtest.h"

#include <QTest>
#include <QTranslator>

namespace CausesWordsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestCausesWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsGerman();
};

void TestCausesWords::everySentenceIsGerman()
{
    QTranslator german;
    QVERIFY(german.load(u":/i18n/gp-portcheck_de.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&german));
    int read = 0;
    for (const std::span<const Cause* const> causes : allCauses()) {
        for (const Cause* cause : causes) {
            for (const Text& each : cause->texts) {
                Statement statement{&each, {}, 1};
                for (std::size_t i = 0; i < each.count; ++i)
                    statement.values.append(QStringList{u"\u00a7"_s});
                QString english = QString::fromUtf8(each.source.text);
                for (std::size_t i = 1; i <= each.count; ++i)
                    english.replace(u'%' + QString::number(i), u"\u00a7"_s);
                const QString said = text(statement);
                QVERIFY2(said != english && !said.contains(u"%"_s), qPrintable(said));
                ++read;
            }
        }
    }
    QVERIFY(read > 100);
    QCoreApplication::removeTranslator(&german);
}

} // namespace CausesWordsTests

int tst_causeswords(int argc, char* argv[])
{
    Q_INIT_RESOURCE(portcheck_i18n);
    return PortCheck::runTest<CausesWordsTests::TestCausesWords, QCoreApplication>(argc, argv);
}

#include "tst_causeswords.moc"
