// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/announcer.h"

#include "tests/support/runtest.h"

#include <QAccessible>
#include <QApplication>
#include <QList>
#include <QSignalSpy>
#include <QString>
#include <QStringList>
#include <QTest>
#include <QWidget>

#ifdef Q_OS_WIN
#include "widgets/style/uianotification.h"

#include <windows.h>

#include <oleauto.h>
#endif

namespace AnnouncerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN

/// What was raised last.
struct Raised {
    void* provider = nullptr;
    int kind = -1;
    int processing = -1;
    QString text;
    QString activity;
};

Raised& raised()
{
    static Raised last;
    return last;
}

QString textOf(wchar_t* text)
{
    return QString::fromWCharArray(text, qsizetype(SysStringLen(text)));
}

long take(void* provider, int kind, int processing, wchar_t* text, wchar_t* activity)
{
    raised() = {provider, kind, processing, textOf(text), textOf(activity)};
    return 0;
}

long refuse(void* /*provider*/, int /*kind*/, int /*processing*/, wchar_t* /*text*/, wchar_t* /*activity*/)
{
    return E_FAIL;
}

#endif

class TestAnnouncer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysInTurnWhatIsToldOfAWindow()
    {
        QWidget window;
        QWidget part(&window);
        announce(&part, u"too early"_s);
        QVERIFY(window.findChild<Announcer*>() == nullptr); // nobody sees the window
        window.show();
        announce(&part, QString());
        QVERIFY(window.findChild<Announcer*>() == nullptr);
        announce(&part, u"one"_s);
        const auto* const announcer = window.findChild<Announcer*>();
        QVERIFY(announcer != nullptr);
        const QSignalSpy spy(announcer, &Announcer::saying);
        announce(&part, u"two"_s);
        announce(&window, u"two"_s); // once more, and anew
        QCOMPARE(spy.size(), 2);
        QStringList shown;
        for (Announcement* const each : announcer->findChildren<Announcement*>()) {
            if (!each->isVisible())
                continue;
            QAccessibleInterface* const read = QAccessible::queryAccessibleInterface(each);
            QCOMPARE(read->role(), QAccessible::Notification);
            shown.append(read->text(QAccessible::Name));
        }
        QCOMPARE(shown, QStringList({u"one"_s, u"two"_s, u"two"_s}));
        QCOMPARE(announcer->said(), u"two"_s);
    }

#ifdef Q_OS_WIN
    /// Whether anybody hears it is the system's: what it is given, and that it may be missing, as in Wine 8.
    void windowsIsGivenATextAndAWindow()
    {
        const HWND window = CreateWindowExW( // one that needs no display
            0, L"STATIC", L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, nullptr, nullptr);
        QVERIFY(window != nullptr);
        const WId id = reinterpret_cast<WId>(window);
        const QString text = u"2 Prüfungen \u2013 fehlgeschlagen"_s;
        raised() = {};
        QVERIFY(raiseUiaNotification(id, text, take));
        QVERIFY(raised().provider != nullptr);
        QCOMPARE(raised().kind, 4); // NotificationKind_Other
        QCOMPARE(raised().processing, 2); // NotificationProcessing_All
        QCOMPARE(raised().text, text);
        QCOMPARE(raised().activity, u"gp-portcheck"_s);
        QVERIFY(!raiseUiaNotification(id, text, refuse));
        QVERIFY(!raiseUiaNotification(id, text, nullptr));
        QCOMPARE(raiseUiaNotification(id, text), systemUiaRaiseNotification() != nullptr);
        DestroyWindow(window);
        raised() = {};
        QVERIFY(!raiseUiaNotification(id, text, take)); // no window any more
        QVERIFY(!raiseUiaNotification(0, text, take));
        QVERIFY(raised().provider == nullptr);
    }
#endif
};

} // namespace AnnouncerTests

int tst_announcer(int argc, char* argv[])
{
    return PortCheck::runTest<AnnouncerTests::TestAnnouncer, QApplication>(argc, argv);
}

#include "tst_announcer.moc"
