// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>
#include <QTranslator>

namespace PortCheck {

/// As long as it lives, the application speaks another language than English, in which each text is another one: it
/// stands between ⟨ and ⟩. Needs an application.
class OtherLanguage final : public QTranslator {
public:
    OtherLanguage() { QCoreApplication::installTranslator(this); }
    ~OtherLanguage() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(OtherLanguage)

    [[nodiscard]] static QString code() { return QStringLiteral("xx"); }

    [[nodiscard]] QString translate(
        const char* context, const char* sourceText, const char* disambiguation, int number) const override
    {
        Q_UNUSED(disambiguation)
        Q_UNUSED(number)
        const QByteArrayView source(sourceText);
        if (QByteArrayView(context) == "PortCheck::TextLanguage" && source == "en")
            return code();
        if (source == "%1") // of words as they stood
            return {};
        return u'⟨' + QString::fromUtf8(source) + u'⟩';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace PortCheck
