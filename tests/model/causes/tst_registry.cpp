// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/registry.h"
#include "model/support/vocabulary.h"
#include "tests/support/adviceowners.h"
#include "tests/support/runtest.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace RegistryTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QList<const Cause*> everyCause()
{
    QList<const Cause*> all;
    for (const std::span<const Cause* const> causes : allCauses()) {
        for (const Cause* cause : causes)
            all.append(cause);
    }
    return all;
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The names that allcauses.h declares.
QStringList declaredCauses()
{
    static const QRegularExpression declaration(u"extern const Cause ([^;]+);"_s);
    QStringList names;
    QRegularExpressionMatchIterator found =
        declaration.globalMatch(contentOf(u"" PORTCHECK_SOURCE_DIR "/model/causes/allcauses.h"_s));
    while (found.hasNext()) {
        for (const QString& name : found.next().captured(1).split(u','))
            names.append(name.simplified());
    }
    return names;
}

class TestRegistry final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasACause();
    void everyCauseIsRegistered();
    void everyCauseHasAFileOfItsName();
    void causesNeedWhatTheySay();
    void textsNameTheirValues();
    void textsFitOneAndMany();
    void textsAddressOneOwner();
};

void TestRegistry::everyReasonHasACause()
{
    QSet<Reason> reasons;
    for (const Cause* cause : everyCause())
        reasons.insert(cause->reason);
    for (const Reason reason : allReasons())
        QVERIFY2(reason == Reason::None || reasons.contains(reason), token(reason).data());
    QVERIFY(!reasons.contains(Reason::None));
}

/// Once in a list; one that holds for open ports can hold for shut ones and for the look that settled it as well.
void TestRegistry::everyCauseIsRegistered()
{
    QSet<const Cause*> registered;
    for (const std::span<const Cause* const> causes : allCauses()) {
        QSet<const Cause*> once;
        for (const Cause* cause : causes) {
            QVERIFY2(!once.contains(cause), token(cause->reason).data());
            once.insert(cause);
            QVERIFY(cause->judge != nullptr);
            QVERIFY(!cause->texts.empty());
        }
        registered.unite(once);
    }
    QCOMPARE(registered.size(), declaredCauses().size());
}

void TestRegistry::everyCauseHasAFileOfItsName()
{
    QStringList files;
    QDirIterator folders(
        u"" PORTCHECK_SOURCE_DIR "/model/causes"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        folders.next();
        files.append(folders.fileInfo().completeBaseName());
    }
    const QStringList names = declaredCauses();
    QVERIFY(!names.isEmpty());
    for (const QString& name : names)
        QVERIFY2(files.contains(name.toLower()), qPrintable(name));
}

// What is spared a cause that needs its own reason would not have made it hold: it does for that reason, and for no
// other.
void TestRegistry::causesNeedWhatTheySay()
{
    CheckRecord alive;
    alive.phase = Phase::Done;
    alive.seen.state = State::Open;
    const HostFacts host({{&alive}, {}, {}}, u"lab.example"_s);
    QHash<const Cause*, QSet<Reason>> holds;
    const auto tryAll = [&](const CheckRecord& record) {
        for (const Cause* cause : everyCause()) {
            if (cause->needs == Cause::Needs::ItsReason && cause->judge({record, host}))
                holds[cause].insert(record.seen.reason);
        }
    };
    CheckRecord record = alive;
    record.seen.evidence = {{u"answeredFrom"_s, u"10.0.0.2"_s}, {u"authority"_s, QJsonArray()},
        {u"rcode"_s, u"NOERROR"_s}, {u"answerCount"_s, 0}};
    for (const State state : allStates()) {
        for (const ServiceState serviceState : allServiceStates()) {
            for (const Reason reason : allReasons()) {
                for (const Service service : {Service::Unknown, Service::EndpointMapper, Service::RpcEndpoint}) {
                    record.seen.state = state;
                    record.seen.service = serviceState;
                    record.seen.reason = reason;
                    record.check.service = service;
                    tryAll(record);
                }
            }
        }
    }
    for (const Cause* cause : everyCause()) {
        if (cause->needs == Cause::Needs::ItsReason)
            QVERIFY2(holds.value(cause) == QSet{cause->reason}, token(cause->reason).data());
    }
}

// As many %1, %2 … as values, each used, and a note for translators that explains them.
void TestRegistry::textsNameTheirValues()
{
    static const QRegularExpression place(u"%([1-9])"_s);
    for (const Cause* cause : everyCause()) {
        for (const Text& text : cause->texts) {
            QSet<QString> used;
            QRegularExpressionMatchIterator found = place.globalMatch(QString::fromUtf8(text.source.text));
            while (found.hasNext())
                used.insert(found.next().captured(1));
            QVERIFY2(used.size() == qsizetype(text.count), text.source.text);
            for (std::size_t i = 1; i <= text.count; ++i)
                QVERIFY2(used.contains(QString::number(i)), text.source.text);
            QVERIFY2(text.count == 0 || QString::fromUtf8(text.source.note) != QString(), text.source.text);
        }
    }
}

// A list is one item or many ("dc1", "dc1 and dc2"), so no verb that shows which may go with it: as its subject, no
// word with the s of the third person (is, was, has, works), and before it none of those of a question.
void TestRegistry::textsFitOneAndMany()
{
    // They never become findings, which are what is joined.
    const QSet<const Cause*> ofOneCheck{&Causes::notGlobalCatalog, &Causes::smbSigningRequired,
        &Causes::endpointAnswered, &Causes::openedByMapper, &Causes::sourcePortsFree};
    static const QRegularExpression asSubject(
        u"(?:^|[.:;,] |\\b(?:while|that|but|and|or|nor|if|whether) )%([1-9])(?: (?:on|of|at) %[1-9])? (?!as\\b)\\w*s\\b"_s);
    static const QRegularExpression asked(u"\\b(?:is|was|has|does) %([1-9])"_s);
    for (const Cause* cause : everyCause()) {
        if (ofOneCheck.contains(cause))
            continue;
        for (const Text& text : cause->texts) {
            const QString words = QString::fromUtf8(text.source.text);
            for (const QRegularExpression& bends : {asSubject, asked}) {
                QRegularExpressionMatchIterator found = bends.globalMatch(words);
                while (found.hasNext()) {
                    const int place = found.next().captured(1).toInt();
                    QVERIFY2(!isList(text.values[std::size_t(place - 1)]), text.source.text);
                }
            }
        }
    }
}

// What two have to do is two pieces of advice, each with its owner: findings list those for whom they are by these.
void TestRegistry::textsAddressOneOwner()
{
    for (const Cause* cause : everyCause()) {
        for (const Text& text : cause->texts)
            QVERIFY2(addresseesOf(text.source.text).size() <= 1, text.source.text);
    }
}

} // namespace RegistryTests

int tst_registry(int argc, char* argv[])
{
    return PortCheck::runTest<RegistryTests::TestRegistry>(argc, argv);
}

#include "tst_registry.moc"
