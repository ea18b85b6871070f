// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "model/catalogue/tablereader.h"
#include "model/demo/demo.h"
#include "model/run/checkrunner.h"
#include "model/run/socketprobefactory.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"
#include "widgets/checks/findingdelegate.h"
#include "widgets/mainwindow.h"
#include "widgets/style/elidedlabel.h"

#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

namespace WindowTextsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// The texts that are to be seen, by where they stand; of the table only what is long enough to say something.
QList<QPair<QString, QString>> shownTexts(const QWidget& window)
{
    QList<QPair<QString, QString>> texts;
    for (const QWidget* const widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const QString where = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (const auto* const label = qobject_cast<const QLabel*>(widget))
            texts.append({where, label->text()});
        else if (const auto* const line = qobject_cast<const ElidedLabel*>(widget))
            texts.append({where, line->text()});
        else if (const auto* const edit = qobject_cast<const QTextEdit*>(widget))
            texts.append({where, edit->toPlainText()});
        else if (const auto* const list = qobject_cast<const QListWidget*>(widget)) {
            for (int row = 0; row < list->count(); ++row) {
                const QListWidgetItem* const item = list->item(row);
                QString text = item->text() + u'\n' + item->data(FindingDelegate::ReachRole).toString();
                if (row == list->currentRow())
                    text += u'\n' + item->data(FindingDelegate::AdviceRole).toString();
                texts.append({where + QString::number(row), text});
            }
        }
    }
    return texts;
}

/// The parts of \a text that say something: sentences and clauses of four words or more.
QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression end(u"[.:;]\\s|\\n"_s);
    QStringList sentences;
    const QStringList parts = text.split(end, Qt::SkipEmptyParts);
    for (QString part : parts) {
        part = part.trimmed();
        while (part.endsWith(u'.'))
            part.chop(1);
        if (part.count(u' ') >= 3)
            sentences.append(part);
    }
    return sentences;
}

class TestWindowTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSentenceStandsTwice_data();
    void noSentenceStandsTwice();
};

void TestWindowTexts::noSentenceStandsTwice_data()
{
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<QSize>("size");
    for (const DemoFault fault : allDemoFaults())
        QTest::addRow("%s", token(fault).data()) << fault << QSize(790, 780);
    QTest::newRow("in a low window") << DemoFault::LdapUdpDropped << QSize(790, 480);
}

void TestWindowTexts::noSentenceStandsTwice()
{
    QFETCH(const DemoFault, fault);
    QFETCH(const QSize, size);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    SocketProbeFactory factory;
    TableResolver resolver;
    FakeDiscovery discovery;
    Demo demo(factory, resolver);
    CheckRunner runner(demo.probes(), demo.names());
    MainWindow window({runner, discovery, settings, groupPolicyTable(), {}, &demo});
    window.show();
    window.resize(size);
    window.startDemo(fault);
    QVERIFY(demo.isRunning());
    QVERIFY(TestPeers::comesTrue([&] { return !runner.isRunning(); }));
    QVERIFY(TestPeers::queueRunsEmpty());

    const auto texts = shownTexts(window);
    int compared = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (const QString& sentence : sentencesOf(texts.at(i).second)) {
            ++compared;
            for (qsizetype j = 0; j < texts.size(); ++j) {
                const qsizetype own = i == j ? 1 : 0;
                QVERIFY2(texts.at(j).second.count(sentence, Qt::CaseInsensitive) <= own,
                    qPrintable(u"“%1” in %2 and %3"_s.arg(sentence, texts.at(i).first, texts.at(j).first)));
            }
        }
    }
    QVERIFY(compared >= 3);
}

} // namespace WindowTextsTests

int tst_windowtexts(int argc, char* argv[])
{
    return PortCheck::runTest<WindowTextsTests::TestWindowTexts, QApplication>(argc, argv);
}

#include "tst_windowtexts.moc"
