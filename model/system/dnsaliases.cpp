// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/dnsaliases.h"

#include <QByteArray>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>

#include <windns.h>
#else
#include <netinet/in.h>

#include <array>

#include <resolv.h>
#endif

namespace PortCheck {

namespace {

constexpr qsizetype mostAliases = 8; ///< what servers follow themselves, about

#ifndef Q_OS_WIN
constexpr int aliasPatienceSeconds = 2; ///< for each server, once: they have just answered
constexpr qsizetype mostAliasAnswer = 4096; ///< bytes
#endif

} // namespace

bool isAliasLoop(const QStringList& chain)
{
    return chain.size() > 1 && chain.mid(0, chain.size() - 1).contains(chain.constLast(), Qt::CaseInsensitive);
}

QStringList aliasChain(const QString& name, const std::function<QString(const QString&)>& aliasOf)
{
    QStringList chain{name};
    while (chain.size() <= mostAliases && !isAliasLoop(chain)) {
        const QString next = aliasOf(chain.constLast());
        if (next.isEmpty())
            break;
        chain.append(next);
    }
    return chain.size() > 1 ? chain : QStringList();
}

#ifdef Q_OS_WIN

QString aliasOf(const QString& name)
{
    DNS_RECORD* records = nullptr;
    const DNS_STATUS status = DnsQuery_W(reinterpret_cast<const wchar_t*>(name.utf16()), DNS_TYPE_CNAME,
        DNS_QUERY_BYPASS_CACHE | DNS_QUERY_NO_HOSTS_FILE, nullptr, &records, nullptr);
    // An alias that leads nowhere can come with a name error, which is of the name at its end (RFC 2308 2.1, RFC 6604).
    const bool isTold = status == ERROR_SUCCESS || status == DNS_ERROR_RCODE_NAME_ERROR;
    QString alias;
    for (const DNS_RECORD* record = records; record != nullptr && isTold && alias.isEmpty(); record = record->pNext) {
        if (record->wType == DNS_TYPE_CNAME)
            alias = QString::fromWCharArray(reinterpret_cast<const wchar_t*>(record->Data.CNAME.pNameHost));
    }
    DnsRecordListFree(records, DnsFreeRecordList);
    return alias;
}

#else

QString aliasOf(const QString& name)
{
    struct __res_state state = {};
    if (res_ninit(&state) != 0)
        return {};
    state.retrans = aliasPatienceSeconds;
    state.retry = 1;
    // Not by res_nquery(), which keeps an answer with a name error to itself: that is of the name at the end of an
    // alias, which comes with it (RFC 2308 2.1, RFC 6604).
    QByteArray question(NS_PACKETSZ, '\0');
    QByteArray answer(mostAliasAnswer, '\0');
    int length = res_nmkquery(&state, ns_o_query, name.toLatin1().constData(), ns_c_in, ns_t_cname, nullptr, 0, nullptr,
        reinterpret_cast<unsigned char*>(question.data()), int(question.size()));
    if (length > 0)
        length = res_nsend(&state, reinterpret_cast<const unsigned char*>(question.constData()), length,
            reinterpret_cast<unsigned char*>(answer.data()), int(answer.size()));
    res_nclose(&state);
    ns_msg message;
    if (length < 0
        || ns_initparse(
               reinterpret_cast<const unsigned char*>(answer.data()), std::min(length, int(answer.size())), &message)
            != 0)
        return {};
    for (int i = 0; i < ns_msg_count(message, ns_s_an); ++i) {
        ns_rr record;
        std::array<char, NS_MAXDNAME> alias{};
        if (ns_parserr(&message, ns_s_an, i, &record) == 0 && ns_rr_type(record) == ns_t_cname
            && ns_name_uncompress(
                   ns_msg_base(message), ns_msg_end(message), ns_rr_rdata(record), alias.data(), alias.size())
                >= 0)
            return QString::fromLatin1(alias.data()); // bytes that are no text as \DDD
    }
    return {};
}

#endif

} // namespace PortCheck
