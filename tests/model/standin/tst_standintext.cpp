// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standintext.h"

#include "tests/support/runtest.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

namespace StandInTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

StandInPlace place(quint16 port, Service service, QHostAddress::SpecialAddress address, quint16 listenPort)
{
    return {port, Transport::Tcp, service, QHostAddress(address), listenPort};
}

/// Another language.
class Marks final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* /*context*/, const char* text, const char* /*note*/, int /*count*/) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

class TestStandInText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineOfTheLog()
    {
        StandInEvent event;
        event.time = QDateTime(QDate(2026, 3, 1), QTime(10, 15, 7, 89), Qt::UTC);
        event.peer = QHostAddress(u"2001:db8::7"_s);
        event.peerPort = 3311;
        event.place = place(389, Service::Ldap, QHostAddress::AnyIPv6, 20389);
        event.detail = u"rootDSE"_s;
        QCOMPARE(eventLine(event),
            u"2026-03-01T10:15:07.089Z  [2001:db8::7]:3311  389/TCP LDAP (at 20389)  answered: rootDSE"_s);
    }

    void everyEventHasItsWords()
    {
        QStringList texts;
        for (int what = 0; what <= int(StandInEvent::What::RefusedLocked); ++what) {
            StandInEvent event;
            event.what = StandInEvent::What(what);
            event.detail = u"1024-1535"_s;
            const QString text = eventText(event);
            QVERIFY(!text.isEmpty() && !texts.contains(text));
            texts.append(text);
        }
    }

    void whereItListens()
    {
        const QStringList lines = placesText({place(389, Service::Ldap, QHostAddress::AnyIPv4, 389),
            place(445, Service::Smb, QHostAddress::AnyIPv6, 445),
            place(77, Service::Unknown, QHostAddress::AnyIPv4, 77)});
        QCOMPARE(lines,
            (QStringList{u"Listens at all IPv4 addresses of this computer: 389/TCP LDAP, 77/TCP"_s,
                u"Listens at all IPv6 addresses of this computer: 445/TCP SMB"_s}));
        // The same ports at both: told once.
        QCOMPARE(placesText({place(389, Service::Ldap, QHostAddress::AnyIPv4, 389),
                     place(389, Service::Ldap, QHostAddress::AnyIPv6, 389)}),
            QStringList(u"Listens at all IPv4 addresses of this computer, all IPv6 addresses of this computer: "
                        "389/TCP LDAP"_s));
    }

    void servicesAreNamedInThePersonsLanguage()
    {
        Marks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        QCOMPARE(placeText(place(3269, Service::GlobalCatalogTls, QHostAddress::AnyIPv4, 3269)),
            u"3269/TCP [Global catalog over TLS]"_s);
    }

    void whatWasSkipped()
    {
        const StandInPlace ldap = place(389, Service::Ldap, QHostAddress::AnyIPv4, 389);
        const StandInPlace smb = place(445, Service::Smb, QHostAddress::AnyIPv4, 445);
        const QStringList lines = skippedText({{ldap, StandInObstacle::Taken, {}}, {smb, StandInObstacle::Taken, {}},
            {smb, StandInObstacle::NotPermitted, {}}, {smb, StandInObstacle::Other, u"it rains"_s}});
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).contains(u"389/TCP LDAP, 445/TCP SMB. Another program listens there"_s));
        const StandInPlace ldap6 = place(389, Service::Ldap, QHostAddress::AnyIPv6, 389);
        const QStringList both = skippedText({{ldap, StandInObstacle::Taken, {}}, {ldap6, StandInObstacle::Taken, {}}});
        QCOMPARE(both.size(), 1);
        QVERIFY(both.constFirst().contains(u"IPv4 addresses of this computer, all IPv6 addresses"_s));
#ifdef Q_OS_WIN
        QVERIFY(lines.at(1).contains(u"keeps that port for itself"_s));
#else
        QVERIFY(lines.at(1).contains(u"administrator"_s));
#endif
        QVERIFY(lines.at(2).contains(u"it rains"_s));
    }
};

} // namespace StandInTextTests

int tst_standintext(int argc, char* argv[])
{
    return PortCheck::runTest<StandInTextTests::TestStandInText, QCoreApplication>(argc, argv);
}

#include "tst_standintext.moc"
