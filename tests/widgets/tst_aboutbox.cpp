// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/about/aboutbox.h"

#include "tests/support/runtest.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace AboutBoxTests {

using namespace PortCheck;

ProgramInfo someInfo()
{
    return {QStringLiteral("1.2.3"), QStringLiteral("6.4.2"), QStringLiteral("Some System 12, kernel 6, x86_64"),
        QStringLiteral("openssl (OpenSSL 3.0)"), QStringLiteral("GCC 12.2.0")};
}

QString allText(const QWidget& box)
{
    QString text;
    for (const QLabel* const label : box.findChildren<QLabel*>())
        text += label->text() + u'\n';
    return text;
}

class TestAboutBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs();
    void saysThatThereIsNoTls();
    void copiesTheFacts();
    void showsWhatQtIs();
    void needsNoMouse();
};

void TestAboutBox::saysWhatItIs()
{
    const AboutBox box(someInfo());
    const QString text = allText(box);
    const ProgramInfo info = someInfo();
    for (const QString& fact : {info.version, info.qt, info.system, info.tls, info.compiler})
        QVERIFY2(text.contains(fact), qPrintable(fact));
    QVERIFY(text.contains(QStringLiteral("MIT")));
    QVERIFY(text.contains(QStringLiteral("Lesser General Public License")));
    QVERIFY(
        text.contains(QStringLiteral("The Qt Company"))); // as that licence wants, beside where one's own notice stands
    QVERIFY(!box.findChild<QLabel*>(QStringLiteral("icon"))->pixmap().isNull());
}

void TestAboutBox::saysThatThereIsNoTls()
{
    ProgramInfo info = someInfo();
    info.tls.clear();
    QVERIFY(allText(AboutBox(info)).contains(QStringLiteral("not available")));
}

void TestAboutBox::copiesTheFacts()
{
    const AboutBox box(someInfo());
    auto* const copy = box.findChild<QPushButton*>(QStringLiteral("copy"));
    const QString before = copy->text();
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("GP PortCheck: 1.2.3\n"
                       "System: Some System 12, kernel 6, x86_64\n"
                       "Qt: 6.4.2\n"
                       "TLS: openssl (OpenSSL 3.0)\n"
                       "Compiler: GCC 12.2.0\n"));
    QVERIFY(copy->text() != before);
}

void TestAboutBox::showsWhatQtIs()
{
    AboutBox box(someInfo());
    box.show();
    bool shown = false;
    QTimer::singleShot(0, &box, [&shown] {
        auto* const message = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        shown = message != nullptr && message->windowTitle() == QStringLiteral("About Qt");
        if (message != nullptr)
            message->close();
    });
    box.findChild<QPushButton*>(QStringLiteral("aboutQt"))->click();
    QVERIFY(shown);
}

void TestAboutBox::needsNoMouse()
{
    AboutBox box(someInfo());
    box.show();
    box.activateWindow();
    QTRY_VERIFY(box.isActiveWindow());
    const auto* const copy = box.findChild<QPushButton*>(QStringLiteral("copy"));
    const auto* const qt = box.findChild<QPushButton*>(QStringLiteral("aboutQt"));
    QSet<QWidget*> reached;
    for (int i = 0; i < 3; ++i) {
        reached.insert(box.focusWidget());
        QTest::keyClick(&box, Qt::Key_Tab);
    }
    for (const QPushButton* const button : {copy, qt})
        QVERIFY(std::any_of(reached.cbegin(), reached.cend(), [button](QWidget* one) { return one == button; }));
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(!box.isVisible());
}

} // namespace AboutBoxTests

int tst_aboutbox(int argc, char* argv[])
{
    return PortCheck::runTest<AboutBoxTests::TestAboutBox, QApplication>(argc, argv);
}

#include "tst_aboutbox.moc"
