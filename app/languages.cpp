// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

const QString resourceFolder = u":/i18n"_s;
const QString stem = u"gp-portcheck"_s;
const QString sourceLanguage = u"en"_s;

/// What is written in the source language is already right, apart from its plural forms: to look for each sentence
/// there takes longer than to make it.
class LanguageFile final : public QTranslator {
public:
    explicit LanguageFile(QObject* parent)
        : QTranslator(parent)
    {
    }
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* note, int number) const override
    {
        return m_isOfPlurals && number < 0 ? QString() : QTranslator::translate(context, source, note, number);
    }
    void setOfPlurals(bool isOfPlurals) { m_isOfPlurals = isOfPlurals; }

private:
    bool m_isOfPlurals = false;
};

/// "de" of ":/i18n/gp-portcheck_de.qm".
QString codeOf(const QString& file)
{
    return QFileInfo(file).completeBaseName().sliced(stem.size() + 1);
}

/// The translation's file; empty if there is none.
QString load(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& from)
{
    auto* translator = new LanguageFile(&application);
    if (translator->load(locale, name, u"_"_s, from) && QCoreApplication::installTranslator(translator)) {
        translator->setOfPlurals(name == stem && codeOf(translator->filePath()) == sourceLanguage);
        return translator->filePath();
    }
    delete translator;
    return {};
}

} // namespace

QStringList languageCodes()
{
    QStringList codes{sourceLanguage};
    // Not by a filter of names: that would take the library for regular expressions, half a megabyte of each start.
    const QStringList files = QDir(resourceFolder).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (!file.startsWith(stem + u'_') || !file.endsWith(".qm"_L1))
            continue;
        const QString code = codeOf(file);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

QString installLanguage(QCoreApplication& application, const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    if (!code.isEmpty())
        QLocale::setDefault(locale); // numbers and dates go with the texts
    // Qt's own texts (standard buttons, file dialogs), from the system's Qt, or from the files shipped with the
    // program.
    load(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, locale, u"qtbase"_s, resourceFolder);
    if (const QString file = load(application, locale, stem, resourceFolder); !file.isEmpty())
        return codeOf(file);
    load(application, QLocale(sourceLanguage), stem, resourceFolder); // which has plural forms to load too
    return sourceLanguage;
}

} // namespace PortCheck
