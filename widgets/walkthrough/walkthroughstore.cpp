// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/walkthroughstore.h"

#include "model/support/systemwords.h"
#include "model/system/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class WalkthroughStoreText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::WalkthroughStore)
};

constexpr int mostAside = 1000;

} // namespace

WalkthroughStore::WalkthroughStore(QString path)
    : m_path(std::move(path))
{
}

Result<std::optional<WalkthroughState>> WalkthroughStore::load() const
{
    sweepLeftovers(m_path);
    QFile file(m_path);
    if (!file.exists())
        return std::optional<WalkthroughState>();
    Result<WalkthroughState> state = file.open(QIODevice::ReadOnly)
        ? WalkthroughState::fromJson(file.read(WalkthroughState::mostBytes + 1))
        : Error{withoutFullStop(file.errorString()) + u'.'};
    if (state)
        return std::optional(std::move(state).value());
    file.close();
    const QString aside = setAside();
    return Error{WalkthroughStoreText::tr(
        "What was kept of the last walkthrough cannot be taken up. %1 It is still there, as %2.",
        "%1 a sentence that says why, %2 path of a file")
                     .arg(state.error(), QDir::toNativeSeparators(aside.isEmpty() ? m_path : aside))};
}

Result<QString> WalkthroughStore::save(const WalkthroughState& state) const
{
    const QByteArray json = state.toJson();
    if (json.size() > WalkthroughState::mostBytes)
        return Error{WalkthroughStoreText::tr("More was entered than the walkthrough can keep.")};
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return saveFile(m_path, json);
}

QString WalkthroughStore::setAside() const
{
    for (int number = 1; number <= mostAside; ++number) {
        const QString name = u"%1.%2"_s.arg(m_path).arg(number);
        if (!QFile::exists(name))
            return QFile::rename(m_path, name) ? name : QString();
    }
    return {};
}

} // namespace PortCheck
