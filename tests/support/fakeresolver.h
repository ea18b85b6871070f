// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/targets/resolver.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace PortCheck {

/// Answers from a table, in a later turn of the event loop, or by hand; an address resolves to itself.
class FakeResolver final : public Resolver {
    Q_DISABLE_COPY_MOVE(FakeResolver)

public:
    FakeResolver() = default;

    void resolve(const QString& host, QObject* context, Callback callback) override
    {
        m_questions.append({host, context, std::move(callback)});
        if (!byHand)
            QTimer::singleShot(0, this, &FakeResolver::answerNext);
    }
    void cancelAll() override { m_questions.clear(); }
    /// Answers from dnsWords, in a later turn; never for a name that is not there.
    void askDns(const QString& host, QObject* context, std::function<void(const ResolverWord&)> told) override
    {
        askedOfDns.append(host);
        if (dnsWords.contains(host))
            QTimer::singleShot(0, context, [told = std::move(told), word = dnsWords.value(host)] { told(word); });
    }

    /// Answers the oldest waiting question, if there is one.
    void answerNext()
    {
        if (m_questions.isEmpty())
            return;
        const Question question = m_questions.takeFirst();
        if (question.context)
            question.callback(resolutionOf(question.host));
    }
    [[nodiscard]] qsizetype waiting() const { return m_questions.size(); }

    QHash<QString, QList<QHostAddress>> table;
    QHash<QString, LookupFailure> failures; ///< of names that are not in the table
    QHash<QString, ResolverWord> dnsWords;
    QStringList askedOfDns;
    bool byHand = false; ///< questions wait for answerNext()

private:
    struct Question {
        QString host;
        QPointer<QObject> context;
        Callback callback;
    };

    [[nodiscard]] Resolution resolutionOf(const QString& host) const
    {
        const QHostAddress address(host);
        Resolution resolution;
        resolution.addresses = address.isNull() ? table.value(host) : QList<QHostAddress>{address};
        if (resolution.addresses.isEmpty())
            resolution.error = QStringLiteral("Host not found");
        if (resolution.addresses.isEmpty() && failures.contains(host))
            resolution.failure = failures.value(host);
        return resolution;
    }

    QList<Question> m_questions;
};

} // namespace PortCheck
