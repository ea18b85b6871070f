// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1String>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace PortCheck {

/// The members of a check, or a look, in a results file that are read; by the alphabet, as they stand there.
enum class CheckMember {
    Address,
    AlsoNamed,
    Attempts,
    Cause,
    ErrorText,
    EvidenceTree,
    Explanation,
    FinishedAt,
    Kind,
    LatencyMs,
    LocalAddress,
    LocalPort,
    NativeError,
    Outcome,
    Owner,
    Port,
    Protocol,
    Purpose,
    Reason,
    Remedy,
    Requirement,
    Role,
    Row,
    Said,
    Service,
    ServiceName,
    StartedAt,
    State,
    Target,
};
inline constexpr std::size_t checkMembers = std::size_t(CheckMember::Target) + 1;

/// "address", and so on.
[[nodiscard]] QLatin1String memberName(CheckMember member);

/// What one of them is: a text, a number, or a list or an object. What is of another kind is missing.
struct MemberContent {
    QString text{};
    std::optional<double> number{};
    QJsonValue tree{}; ///< null where it is neither a list nor an object
};

/// The members of one check. Refers to their contents, which must outlive it.
class CheckMembers final {
public:
    CheckMembers() { m_members.fill(&missing()); }

    [[nodiscard]] const QString& text(CheckMember member) const { return m_members[std::size_t(member)]->text; }
    [[nodiscard]] std::optional<double> number(CheckMember member) const
    {
        return m_members[std::size_t(member)]->number;
    }
    /// The number, or 0 where it is missing, negative or no whole one.
    [[nodiscard]] int count(CheckMember member) const;
    [[nodiscard]] const QJsonValue& tree(CheckMember member) const { return m_members[std::size_t(member)]->tree; }

    void set(CheckMember member, const MemberContent& content) { m_members[std::size_t(member)] = &content; }

private:
    [[nodiscard]] static const MemberContent& missing();

    std::array<const MemberContent*, checkMembers> m_members;
};

/// The members of \a object.
class MembersOfObject final {
    Q_DISABLE_COPY_MOVE(MembersOfObject)

public:
    explicit MembersOfObject(const QJsonObject& object);

    [[nodiscard]] const CheckMembers& members() const { return m_members; }

private:
    std::array<MemberContent, checkMembers> m_contents;
    CheckMembers m_members;
};

} // namespace PortCheck
