// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/resolver.h"

#include "tests/support/runtest.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <memory>

namespace ResolverTests {

using namespace PortCheck;
using namespace std::chrono_literals;

/// Stands in for the system: keeps the questions until the test answers them.
struct FakeSystem {
    struct Question {
        QString host;
        QPointer<QObject> context;
        std::function<void(const QHostInfo&)> answer;
    };

    QList<Question> questions; // a question's number is its index
    QList<int> aborted;
    QStringList asked; ///< of whom it was asked why they have no address
    std::function<void(const ResolverWord&)> tellWhy;

    /// The same, with DNS servers that are asked why.
    HostLookup lookupWithReasons()
    {
        HostLookup both = lookup();
        both.whyNot = [this](const QString& host, QObject*, std::function<void(const ResolverWord&)> told) {
            asked.append(host);
            tellWhy = std::move(told);
        };
        return both;
    }

    HostLookup lookup()
    {
        return {
            [this](const QString& host, QObject* context, std::function<void(const QHostInfo&)> answer) {
                questions.append({host, context, std::move(answer)});
                return static_cast<int>(questions.size()) - 1;
            },
            [this](int number) { aborted.append(number); },
        };
    }

    void answer(int number, const QStringList& addresses, const QString& error = {},
        QHostInfo::HostInfoError kind = QHostInfo::HostNotFound)
    {
        QHostInfo info(number);
        QList<QHostAddress> list;
        for (const QString& address : addresses)
            list.append(QHostAddress(address));
        info.setAddresses(list);
        if (!error.isEmpty()) {
            info.setError(kind);
            info.setErrorString(error);
        }
        if (questions[number].context)
            questions[number].answer(info);
    }
};

/// Far longer than any test.
constexpr std::chrono::milliseconds longLimit = 1h;

class TestResolver final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_system = FakeSystem();
        m_answers.clear();
    }

    void literals_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addRow("IPv4") << QStringLiteral("127.0.0.1");
        QTest::addRow("IPv6") << QStringLiteral("::1");
        QTest::addRow("IPv6 with scope") << QStringLiteral("fe80::1%lo");
    }

    void literals()
    {
        QFETCH(QString, host);
        SystemResolver resolver(m_system.lookup(), longLimit);
        resolver.resolve(host, this, keep());
        QVERIFY(m_answers.isEmpty()); // later, never at once
        QTRY_COMPARE(m_answers.size(), 1);
        QVERIFY(m_answers.first() == (Resolution{{QHostAddress(host)}, {}}));
        QVERIFY(m_system.questions.isEmpty());
    }

    void names_data()
    {
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QString>("systemsError");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QString>("error");

        const QString a = QStringLiteral("10.0.0.2");
        const QString b = QStringLiteral("2001:db8::2");
        const QString notFound = QStringLiteral("Host not found");
        QTest::addRow("one") << QStringList{a} << QString() << QStringList{a} << QString();
        QTest::addRow("order kept") << QStringList{b, a} << QString() << QStringList{b, a} << QString();
        QTest::addRow("duplicates") << QStringList{a, b, a, b} << QString() << QStringList{a, b} << QString();
        QTest::addRow("not found") << QStringList() << notFound << QStringList() << notFound;
        QTest::addRow("none") << QStringList() << QString() << QStringList()
                              << QStringLiteral("The name has no address.");
    }

    void names()
    {
        QFETCH(QStringList, found);
        QFETCH(QString, systemsError);
        SystemResolver resolver(m_system.lookup(), longLimit);
        resolver.resolve(QStringLiteral("dc1.example"), this, keep());
        QCOMPARE(m_system.questions.size(), 1);
        QCOMPARE(m_system.questions.first().host, QStringLiteral("dc1.example"));

        m_system.answer(0, found, systemsError);
        QCOMPARE(m_answers.size(), 1);
        QStringList addresses;
        for (const QHostAddress& address : m_answers.first().addresses)
            addresses.append(address.toString());
        QTEST(addresses, "addresses");
        QTEST(m_answers.first().error, "error");
        QVERIFY(m_system.aborted.isEmpty());
    }

    void lateSecondAnswerIsDropped()
    {
        SystemResolver resolver(m_system.lookup(), longLimit);
        resolver.resolve(QStringLiteral("dc1"), this, keep());
        m_system.answer(0, {QStringLiteral("10.0.0.2")});
        m_system.answer(0, {QStringLiteral("10.0.0.3")});
        QCOMPARE(m_answers.size(), 1);
    }

    void timeLimit()
    {
        SystemResolver resolver(m_system.lookup(), 1ms);
        resolver.resolve(QStringLiteral("dc1"), this, keep());
        QTRY_COMPARE(m_answers.size(), 1);
        QVERIFY(m_answers.first().addresses.isEmpty());
        QVERIFY(m_answers.first().error.contains(QStringLiteral("no answer within")));
        QCOMPARE(m_system.aborted, QList<int>{0});
        m_system.answer(0, {QStringLiteral("10.0.0.2")});
        QCOMPARE(m_answers.size(), 1);
    }

    /// The program stands still for longer than the limit; the answer comes right after.
    void aStandstillIsNoSilence()
    {
        SystemResolver resolver(m_system.lookup(), 300ms);
        resolver.resolve(QStringLiteral("dc1"), this, keep());
        QTimer::singleShot(400ms, this, [this] { m_system.answer(0, {QStringLiteral("10.0.0.2")}); });
        for (const QDeadlineTimer end(600ms); !end.hasExpired();) { }
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().addresses, QList<QHostAddress>{QHostAddress(QStringLiteral("10.0.0.2"))});
    }

    void cancelAll()
    {
        SystemResolver resolver(m_system.lookup(), longLimit);
        resolver.resolve(QStringLiteral("dc1"), this, keep());
        resolver.resolve(QStringLiteral("127.0.0.1"), this, keep());
        resolver.cancelAll();
        QCOMPARE(m_system.aborted, QList<int>{0});
        m_system.answer(0, {QStringLiteral("10.0.0.2")});

        // A question asked afterwards is answered, and nothing came before it.
        resolver.resolve(QStringLiteral("127.0.0.2"), this, keep());
        QTRY_COMPARE(m_answers.size(), 1);
        QVERIFY(m_answers.first().addresses.first() == QHostAddress(QStringLiteral("127.0.0.2")));
    }

    void deadContext()
    {
        SystemResolver resolver(m_system.lookup(), longLimit);
        auto context = std::make_unique<QObject>();
        resolver.resolve(QStringLiteral("dc1"), context.get(), keep());
        resolver.resolve(QStringLiteral("127.0.0.1"), context.get(), keep());
        context.reset();
        QCOMPARE(m_system.aborted, QList<int>{0});
        m_system.answer(0, {QStringLiteral("10.0.0.2")});
        resolver.resolve(QStringLiteral("127.0.0.2"), this, keep());
        QTRY_COMPARE(m_answers.size(), 1);
    }

    void deadResolver()
    {
        auto resolver = std::make_unique<SystemResolver>(m_system.lookup(), longLimit);
        resolver->resolve(QStringLiteral("dc1"), this, keep());
        resolver.reset();
        QCOMPARE(m_system.aborted, QList<int>{0});
        m_system.answer(0, {QStringLiteral("10.0.0.2")});
        QVERIFY(m_answers.isEmpty());
    }

    void callbackMayAskAndCancel()
    {
        SystemResolver resolver(m_system.lookup(), longLimit);
        resolver.resolve(QStringLiteral("127.0.0.1"), this, [this, &resolver](const Resolution&) {
            resolver.cancelAll();
            resolver.resolve(QStringLiteral("127.0.0.2"), this, keep());
        });
        QTRY_COMPARE(m_answers.size(), 1);
    }

    void callbackMayDeleteTheResolver()
    {
        auto* const resolver = new SystemResolver(m_system.lookup(), longLimit);
        resolver->resolve(QStringLiteral("127.0.0.1"), this, [this, resolver](const Resolution& resolution) {
            m_answers.append(resolution);
            delete resolver;
        });
        QTRY_COMPARE(m_answers.size(), 1);
    }

    void whyNot_data()
    {
        using Kind = ResolverWord::Kind;
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isDefinite");
        QTest::addColumn<ResolverWord>("word");
        QTest::addColumn<bool>("isFailure"); // of the resolver, and not of the name
        QTest::addColumn<bool>("isKeptLocal");

        const QStringList server{QStringLiteral("10.0.0.53")};
        const QString dc1 = QStringLiteral("dc1.corp.example");
        const QString local = QStringLiteral("dc1.corp.local");
        const ResolverWord refused{Kind::Error, QStringLiteral("REFUSED"), server};
        QTest::addRow("no such name") << dc1 << true << ResolverWord{Kind::NoAddress, {}, server} << false << false;
        const ResolverWord takenOut{Kind::NoAddress, {}, server, {}, true};
        QTest::addRow("no address, nor the proof of that") << dc1 << true << takenOut << true << false;
        QTest::addRow("the same of a short name") << QStringLiteral("dc1") << true << takenOut << false << false;
        const QStringList chain{dc1, QStringLiteral("gone.corp.example")};
        const ResolverWord alias{Kind::NoAddress, {}, server, {}, false, chain};
        QTest::addRow("an alias of no address") << dc1 << true << alias << true << false;
        QTest::addRow("an alias, and the look-up broke off") << dc1 << false << alias << true << false;
        QTest::addRow("an alias of a short name") << QStringLiteral("dc1") << true << alias << false << false;
        QTest::addRow("servfail") << dc1 << true << ResolverWord{Kind::Error, QStringLiteral("SERVFAIL"), server}
                                  << true << false;
        QTest::addRow("refused") << dc1 << false << refused << true << false;
        QTest::addRow("silence") << dc1 << true << ResolverWord{Kind::Silent, {}, server} << true << false;
        QTest::addRow("refused on its port") << dc1 << true << ResolverWord{Kind::Refused, {}, server} << true << false;
        QTest::addRow("without a route") << dc1 << true << ResolverWord{Kind::NoRoute, {}, server} << true << false;
        QTest::addRow("held back here") << dc1 << true << ResolverWord{Kind::HeldBack, {}, server} << true << false;
        QTest::addRow("empty") << dc1 << true << ResolverWord{Kind::Empty, {}, server} << true << false;
        QTest::addRow("cut short") << dc1 << true << ResolverWord{Kind::CutShort, {}, server} << true << false;
        QTest::addRow("nonsense") << dc1 << true << ResolverWord{Kind::Nonsense, {}, server} << true << false;
        QTest::addRow("stalled") << dc1 << true << ResolverWord{Kind::Stalled, {}, server} << true << false;
        QTest::addRow("no server") << dc1 << true << ResolverWord{Kind::NoServer, {}, {}} << true << false;
        QTest::addRow("only IPv4, where that is not used")
            << dc1 << true << ResolverWord{Kind::HasAddress, {}, server} << false << false;
        QTest::addRow("only IPv4, and none here")
            << dc1 << true << ResolverWord{Kind::Unspoken, {}, server, {QStringLiteral("10.0.0.1")}} << true << false;
        QTest::addRow("found at last") << dc1 << false << ResolverWord{Kind::HasAddress, {}, server} << true << false;
        QTest::addRow("nothing more is told") << dc1 << true << ResolverWord{} << false << false;
        QTest::addRow("nothing is told at all") << dc1 << false << ResolverWord{} << true << false;
        QTest::addRow(".local, refused") << local << true << refused << true << true;
        QTest::addRow(".local, left out")
            << local << true << ResolverWord{Kind::HasAddress, {}, server} << true << true;
        QTest::addRow(".local, unknown") << local << true << ResolverWord{Kind::NoAddress, {}, server} << false
                                         << false;
    }
    void whyNot()
    {
        QFETCH(QString, host);
        QFETCH(bool, isDefinite);
        QFETCH(ResolverWord, word);
        QFETCH(bool, isFailure);
        SystemResolver resolver(m_system.lookupWithReasons(), longLimit);
        resolver.resolve(host, this, keep());
        m_system.answer(0, {}, QStringLiteral("no"), isDefinite ? QHostInfo::HostNotFound : QHostInfo::UnknownError);
        QVERIFY(m_answers.isEmpty());
        QCOMPARE(m_system.asked, QStringList{host});
        m_system.tellWhy(word);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().error, QStringLiteral("no"));
        QCOMPARE(m_answers.first().failure.has_value(), isFailure);
        if (isFailure)
            QTEST(m_answers.first().failure->isKeptLocal, "isKeptLocal");
    }

    void nobodyAsksWhyThereIsAnAddress()
    {
        SystemResolver resolver(m_system.lookupWithReasons(), longLimit);
        resolver.resolve(QStringLiteral("dc1"), this, keep());
        m_system.answer(0, {QStringLiteral("10.0.0.2")});
        QCOMPARE(m_answers.size(), 1);
        QVERIFY(m_system.asked.isEmpty());
    }

    void silenceIsRemembered()
    {
        const ResolverWord silence{ResolverWord::Kind::Silent, {}, {QStringLiteral("10.0.0.53")}};
        SystemResolver resolver(m_system.lookupWithReasons(), longLimit);
        for (const char* host : {"dc1", "dc2", "dc3"})
            resolver.resolve(QLatin1String(host), this, keep());
        m_system.answer(0, {}, QStringLiteral("later"), QHostInfo::UnknownError);
        m_system.tellWhy(silence);
        m_system.answer(1, {}, QStringLiteral("later"), QHostInfo::UnknownError);
        QCOMPARE(m_answers.size(), 2);
        QVERIFY(m_answers.last().failure && m_answers.last().failure->word == silence);
        // A definite answer is asked about by itself.
        m_system.answer(2, {}, QStringLiteral("no such name"));
        QCOMPARE(m_system.asked, (QStringList{QStringLiteral("dc1"), QStringLiteral("dc3")}));
    }

    void reasonsTakeNoLongerThanTheLimit()
    {
        SystemResolver resolver(m_system.lookupWithReasons(), 1ms);
        resolver.resolve(QStringLiteral("dc1"), this, keep());
        QTRY_COMPARE(m_answers.size(), 1); // the system said nothing, and neither did its servers
        QVERIFY(m_answers.first().failure);
        m_system.tellWhy({});
        QCOMPARE(m_answers.size(), 1);
    }

    void realSystemKnowsLocalhost()
    {
        SystemResolver resolver;
        resolver.resolve(QStringLiteral("localhost"), this, keep());
        QTRY_COMPARE(m_answers.size(), 1);
        QVERIFY2(!m_answers.first().addresses.isEmpty(), qPrintable(m_answers.first().error));
        for (const QHostAddress& address : m_answers.first().addresses)
            QVERIFY(address.isLoopback());
    }

private:
    Resolver::Callback keep()
    {
        return [this](const Resolution& resolution) { m_answers.append(resolution); };
    }

    FakeSystem m_system;
    QList<Resolution> m_answers;
};

} // namespace ResolverTests

int tst_resolver(int argc, char* argv[])
{
    return PortCheck::runTest<ResolverTests::TestResolver, QCoreApplication>(argc, argv);
}

#include "tst_resolver.moc"
