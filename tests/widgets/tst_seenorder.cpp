// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/runtest.h"
#include "widgets/style/seenorder.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace SeenOrderTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestSeenOrder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabGoesDownThePage();
    void whatScrollsTabsIsNoStop();

private:
    /// What Tab stops at from \a first on, until it is there again.
    static QStringList stopsFrom(QWidget& first);
};

QStringList TestSeenOrder::stopsFrom(QWidget& first)
{
    constexpr int most = 20;
    QStringList names;
    first.setFocus(Qt::TabFocusReason);
    do {
        names.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != &first && names.size() < most);
    return names;
}

void TestSeenOrder::tabGoesDownThePage()
{
    QWidget window;
    auto* const lower = new QLineEdit(&window);
    lower->setObjectName(u"lower"_s);
    auto* const upper = new QLineEdit(&window);
    upper->setObjectName(u"upper"_s);
    auto* const column = new QVBoxLayout(&window);
    column->addWidget(upper);
    column->addWidget(lower);
    orderAsSeen(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(stopsFrom(*upper), (QStringList{u"upper"_s, u"lower"_s}));
    QVERIFY(window.children().indexOf(upper) < window.children().indexOf(lower)); // as readers come upon them
}

/// As where letters are wide.
void TestSeenOrder::whatScrollsTabsIsNoStop()
{
    QWidget window;
    auto* const pages = new QTabWidget(&window);
    for (int page = 0; page < 9; ++page)
        pages->addTab(new QWidget, u"a page with a long name %1"_s.arg(page));
    pages->tabBar()->setObjectName(u"tabs"_s);
    auto* const below = new QLineEdit(&window);
    below->setObjectName(u"below"_s);
    auto* const column = new QVBoxLayout(&window);
    column->addWidget(pages);
    column->addWidget(below);
    orderAsSeen(&window);
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<QToolButton*> scrolling = pages->tabBar()->findChildren<QToolButton*>();
    QVERIFY(!scrolling.isEmpty() && scrolling.last()->isVisible());
    QCOMPARE(stopsFrom(*pages->tabBar()), (QStringList{u"tabs"_s, u"below"_s}));
}

} // namespace SeenOrderTests

int tst_seenorder(int argc, char* argv[])
{
    return PortCheck::runTest<SeenOrderTests::TestSeenOrder, QApplication>(argc, argv);
}

#include "tst_seenorder.moc"
