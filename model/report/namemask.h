// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace PortCheck {

/// Puts made-up names and addresses in the place of real ones, the same for the same throughout, so that what belongs
/// together still does: each label of a name has one (`dc1.lab.example` becomes `name1.name2.example`), whatever its
/// case, addresses come from networks that nobody has (see maskedAddress()), hardware addresses from 02:00:00. What
/// names nobody stays: loopback, multicast, words such as
/// "_ldap._tcp" and the common top-level domains. Networks are not kept: two neighbours can look far apart.
class NameMask final {
public:
    /// A name masked by something.
    struct Entry {
        QString mask;
        QString original; ///< in the case in which it was first met

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    /// Takes \a name for a name, or several, from now on: its labels are masked in texts as well, even alone. A name
    /// with blanks, such as a certificate's, is known as a whole.
    void learn(const QString& name);

    /// \a text with a mask for each name that was learnt, and for all that has the form of an address or of a name with
    /// dots; without what stands right beside "…", a piece of something that was cut.
    [[nodiscard]] QString text(const QString& text);
    /// The mask of \a address, with its scope.
    [[nodiscard]] QHostAddress address(const QHostAddress& address);

    /// All that was masked, in the order in which it was met.
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }

private:
    [[nodiscard]] static QString withoutCutPieces(const QString& text);
    [[nodiscard]] QString labelMask(const QString& label);
    [[nodiscard]] QString dottedMask(const QString& name);
    [[nodiscard]] QString wordMask(const QString& word);
    [[nodiscard]] QString addressMask(const QString& text);
    [[nodiscard]] QString hardwareMask(const QString& text);
    QString entered(const QString& key, const QString& mask, const QString& original);

    QHash<QString, QString> m_masks; ///< by what they mask: labels and phrases in lower case, addresses without a scope
    QList<QString> m_phrases; ///< names with blanks, as they stand
    QList<Entry> m_entries;
    int m_names = 0;
    int m_ipv4 = 0;
    int m_ipv6 = 0;
    int m_hardware = 0;
};

} // namespace PortCheck
