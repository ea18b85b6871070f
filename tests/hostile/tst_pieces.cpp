// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/dice.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/pieces.h"
#include "tests/support/runtest.h"
#include "tests/support/spokendialogues.h"

#include <QJsonDocument>
#include <QTest>

namespace PiecesTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

constexpr quint32 seed = 20'26;

/// What a peer might send in place of \a answer: it with more behind it, cut short, and spoilt.
QByteArrayList variantsOf(const QByteArray& answer, Dice& dice)
{
    constexpr int spoilt = 200;
    constexpr int ofHead = 48; // bytes, in which lengths and kinds stand
    QByteArrayList variants{answer, answer + answer, answer + "220 mail.lab.example ESMTP\r\n", answer + '\0',
        answer.first(answer.size() / 2), answer.chopped(1)};
    for (int i = 0; i < spoilt; ++i) {
        QByteArray variant = answer;
        for (int changes = 1 + dice.number(3); changes > 0; --changes) {
            const int size = int(variant.size());
            const int place = dice.number(dice.coin() ? std::min(size, ofHead) : size);
            variant[place] = dice.coin() ? char(dice.number(256)) : char(variant.at(place) ^ (1 << dice.number(8)));
        }
        variants.append(variant);
    }
    return variants;
}

QByteArray shown(const Reply& reply)
{
    const QString words = QString(token(reply.service)) + u' ' + token(reply.reason) + u' ';
    return words.toUtf8() + QJsonDocument(reply.evidence).toJson(QJsonDocument::Compact);
}

QByteArray shown(const ResponderStep& step)
{
    // Of the answers only the size: there are random numbers in them.
    const QString words = u"%1, %2 bytes to "_s.arg(int(step.end)).arg(step.say.size());
    return (words + step.asked.join(u", ")).toUtf8();
}

ResponderStep answered(StreamResponder& responder, QByteArrayView bytes, Cuts cuts)
{
    ResponderStep all;
    inPieces(bytes, cuts, [&](QByteArrayView piece) {
        all.add(responder.feed(piece, standInNow));
        return all.end != ResponderStep::End::GoOn;
    });
    return all;
}

/// TCP cuts a peer's bytes as it likes, which says nothing about the peer.
class TestPieces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverChangeAVerdict_data()
    {
        QTest::addColumn<qsizetype>("number");
        const QList<SpokenDialogue> dialogues = spokenDialogues();
        for (qsizetype number = 0; number < dialogues.size(); ++number)
            QTest::addRow("%s", dialogues.at(number).name) << number;
    }

    void neverChangeAVerdict()
    {
        QFETCH(qsizetype, number);
        const SpokenDialogue spoken = spokenDialogues().at(number);
        Dice dice(seed);
        QByteArrayList all;
        for (const QByteArray& answer : spoken.answers)
            all += variantsOf(answer, dice);
        for (const Hostile::Sample& sample : Hostile::foreignAnswers())
            all += sample.bytes;
        all += QByteArray::fromHex("00ffffff48545450"); // for SMB too long, and foreign
        for (const QByteArray& bytes : std::as_const(all)) {
            const Reply whole = heard(*spoken.make(), bytes, Cuts::even(std::max<qsizetype>(bytes.size(), 1)));
            QCOMPARE(contradictionIn(whole), nullptr);
            for (const Cuts cuts : {Cuts::even(1), Cuts::random(seed, 16), Cuts::random(seed, 1000)}) {
                const Reply cut = heard(*spoken.make(), bytes, cuts);
                QVERIFY2(withoutBanner(cut) == withoutBanner(whole),
                    QByteArray(bytes.toHex() + "\nwhole: " + shown(whole) + "\ncut: " + shown(cut)).constData());
            }
        }
    }

    /// Answers that are not spoilt are believed: without this, nothing would be shown above.
    void wholeAnswersAreUnderstood()
    {
        const QList<SpokenDialogue> dialogues = spokenDialogues();
        for (const SpokenDialogue& spoken : dialogues) {
            const Reply reply = heard(*spoken.make(), spoken.answers.constFirst(), Cuts::even(1));
            QVERIFY2(reply.service == ServiceState::Verified || reply.reason == Reason::TlsFailed, spoken.name);
        }
    }

    void neverChangeAnAnswer_data()
    {
        QTest::addColumn<Service>("service");
        for (const Service service : {Service::Ldap, Service::Kerberos, Service::EndpointMapper, Service::RpcEndpoint,
                 Service::Smb, Service::Dns})
            QTest::addRow("%s", qUtf8Printable(serviceName(service))) << service;
    }

    void neverChangeAnAnswer()
    {
        QFETCH(Service, service);
        const StandInIdentity identity = standInIdentity();
        const QByteArray asked = standInTalk(service).asked;
        Dice dice(seed);
        QByteArrayList all = variantsOf(asked, dice);
        all += QByteArray::fromHex("00000001ff28ff60"); // for SMB a message that is shorter than its signature
        all += asked.repeated(2 * StreamResponder::longestRequest / asked.size());
        for (const QByteArray& bytes : std::as_const(all)) {
            const auto fed = [&](Cuts cuts) {
                return shown(answered(*makeResponder(service, identity, standInVisit()), bytes, cuts));
            };
            const QByteArray whole = fed(Cuts::even(bytes.size()));
            QCOMPARE(fed(Cuts::even(1)), whole);
            QCOMPARE(fed(Cuts::random(seed, 1000)), whole);
        }
    }
};

} // namespace PiecesTests

int tst_pieces(int argc, char** argv)
{
    return PortCheck::runTest<PiecesTests::TestPieces>(argc, argv);
}

#include "tst_pieces.moc"
