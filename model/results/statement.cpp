// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/statement.h"

namespace PortCheck {

Items::Items(std::initializer_list<QString> texts)
{
    if (texts.size() == 1)
        m_items = *texts.begin();
    else
        m_items = QStringList(texts);
}

Items::Items(const QStringList& list)
{
    if (list.size() == 1)
        m_items = list.constFirst();
    else
        m_items = list;
}

qsizetype Items::size() const
{
    const auto* const list = std::get_if<QStringList>(&m_items);
    return list != nullptr ? list->size() : 1;
}

const QString& Items::constFirst() const
{
    const auto* const list = std::get_if<QStringList>(&m_items);
    return list != nullptr ? list->constFirst() : *std::get_if<QString>(&m_items);
}

Items::operator QStringList() const
{
    const auto* const list = std::get_if<QStringList>(&m_items);
    return list != nullptr ? *list : QStringList{*std::get_if<QString>(&m_items)};
}

Items& Items::operator+=(const Items& other)
{
    if (other.isEmpty())
        return *this;
    if (std::holds_alternative<QString>(m_items))
        m_items = QStringList{*std::get_if<QString>(&m_items)};
    auto& list = *std::get_if<QStringList>(&m_items);
    if (const auto* const text = std::get_if<QString>(&other.m_items))
        list += *text;
    else
        list += *std::get_if<QStringList>(&other.m_items);
    if (list.size() == 1)
        *this = Items(list);
    return *this;
}

void Items::removeDuplicates()
{
    if (auto* const list = std::get_if<QStringList>(&m_items)) {
        list->removeDuplicates();
        *this = Items(*list);
    }
}

} // namespace PortCheck
