// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"

#include <QHash>
#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <variant>

namespace PortCheck {

/// What stands for a %1 of a sentence.
enum class Value {
    Hosts, ///< "dc1.lab.example"
    HostsWithAddress, ///< "dc1.lab.example (10.0.0.2)"
    Addresses,
    Ports, ///< "389/TCP"
    Ranges, ///< "1024-2000"
    Service, ///< "LDAP", of the ports
    Domain,
    Name, ///< what a machine calls itself
    Number, ///< "3", "0.25": with a point, which becomes the locale's; as many places as are given are shown
    TimeOfDay, ///< ISO 8601; shown as the local time of day
    RpcUses, ///< what an RPC server is for, "event log; service control", in the fixed words of results files
    Words, ///< what the system or a server said, or a list that is never joined
};

/// Whether a value holds several items when findings are joined; all other values must then be equal.
[[nodiscard]] constexpr bool isList(Value value)
{
    return value <= Value::Service;
}

/// A sentence of the source with its note for translators, as QT_TRANSLATE_NOOP3() and QT_TRANSLATE_N_NOOP3() give it.
struct SourceText {
    const char* text;
    const char* note;
};

/// A whole sentence, or a clause behind a colon, with the names of its %1, %2 and so on. A constant of the cause that
/// says it; translated in the context "PortCheck::Cause".
struct Text {
    static constexpr std::size_t mostValues = 6;

    template <typename... Values>
    constexpr Text(SourceText words, Values... names) // NOLINT(google-explicit-constructor): as it stands in lists
        : source(words)
        , values{names...}
        , count(sizeof...(names))
    {
    }

    SourceText source;
    std::array<Value, mostValues> values;
    std::size_t count;
};

/// What stands for one value: a text, or several for a list that was joined. Nearly all are one text, and a run has
/// some for each of its checks: these need no list of their own.
class Items {
public:
    Items() = default; ///< one empty text
    Items(const QString& text) // NOLINT(google-explicit-constructor): a text is a list of one
        : m_items(text)
    {
    }
    Items(std::initializer_list<QString> texts);
    Items(const QStringList& list); // NOLINT(google-explicit-constructor): so is any list

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// Only if there is one.
    [[nodiscard]] const QString& constFirst() const;
    operator QStringList() const; // NOLINT(google-explicit-constructor): nothing is lost

    Items& operator+=(const Items& other);
    /// Names each thing once, in the order of the first of each.
    void removeDuplicates();

    friend bool operator==(const Items&, const Items&) = default;
    friend bool operator==(const Items& items, const QStringList& list) { return items == Items(list); }
    friend std::size_t qHash(const Items& items, std::size_t seed = 0) noexcept
    {
        return std::visit([seed](const auto& each) { return qHash(each, seed); }, items.m_items);
    }

private:
    std::variant<QString, QStringList> m_items; ///< a list never has exactly one text
};

/// The values of a sentence; hardly one has more than three.
class StatementValues : public QVarLengthArray<Items, 3> {
public:
    using QVarLengthArray::QVarLengthArray;

    [[nodiscard]] const Items& constFirst() const { return front(); }
    [[nodiscard]] const Items& constLast() const { return back(); }

    friend bool operator==(const StatementValues& values, const QList<QStringList>& lists)
    {
        return std::equal(values.begin(), values.end(), lists.begin(), lists.end());
    }
};

/// A sentence with its values, before it becomes words: see text() in model/words.
struct Statement {
    const Text* text = nullptr; ///< null for nothing to say
    StatementValues values; ///< as many as the text names; those that are no lists have one item
    int number = 0; ///< for %n

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// What to do, and who should.
struct Advice {
    Owner owner = Owner::Nobody; ///< whom it addresses first
    Statement what;

    friend bool operator==(const Advice&, const Advice&) = default;
};

} // namespace PortCheck

Q_DECLARE_TYPEINFO(PortCheck::Items, Q_RELOCATABLE_TYPE);
