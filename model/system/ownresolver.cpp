// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownresolver.h"

#include "model/system/dnsaliases.h"
#include "model/system/nativeaddress.h"
#include "model/system/nativeconnection.h"
#include "model/system/nativeerror.h"
#include "model/system/ownnetwork.h"
#include "model/system/resolverdatagrams.h"
#include "model/system/sleeplessclock.h"
#include "model/system/systemfile.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QPromise>
#include <QThreadPool>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <memory>

// The only place that knows how each system is asked what its DNS servers say.
#ifdef Q_OS_WIN
#include "model/support/dnsresponsecode.h"

#include <winsock2.h>
// After it:
#include <ws2tcpip.h>
// After these, or it has less:
#include <iphlpapi.h>
#include <windns.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <sys/socket.h>
#endif

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 dnsPort = 53;
constexpr int mostQuestionsAtOnce = 20; // as many threads wait, as QHostInfo has

#ifdef Q_OS_WIN

constexpr DWORD firstCode = 9000; // DNS_ERROR_RCODE_…: 9000 and the response code
constexpr DWORD lastCode = 9016;

/// The DNS servers of the adapters that are up.
QStringList systemServers()
{
    constexpr ULONG flags = GAA_FLAG_SKIP_UNICAST | GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST;
    QByteArray memory(65536, '\0');
    auto* const first = reinterpret_cast<IP_ADAPTER_ADDRESSES*>(memory.data());
    ULONG size = ULONG(memory.size());
    if (GetAdaptersAddresses(AF_UNSPEC, flags, nullptr, first, &size) != NO_ERROR)
        return {};
    QStringList servers;
    for (const auto* adapter = first; adapter != nullptr; adapter = adapter->Next) {
        if (adapter->OperStatus != IfOperStatusUp)
            continue;
        for (const auto* each = adapter->FirstDnsServerAddress; each != nullptr; each = each->Next) {
            const QHostAddress address(each->Address.lpSockaddr);
            // fec0::/10 stands there where nobody has set a server.
            if (!address.isNull() && !address.isSiteLocal() && !servers.contains(address.toString()))
                servers.append(address.toString());
        }
    }
    return servers;
}

/// The address in a record of whatever type; empty if it holds none.
QString addressIn(const DNS_RECORD& record)
{
    if (record.wType == DNS_TYPE_A)
        return QHostAddress(ntohl(record.Data.A.IpAddress)).toString();
    if (record.wType == DNS_TYPE_AAAA)
        return QHostAddress(reinterpret_cast<const quint8*>(&record.Data.AAAA.Ip6Address)).toString();
    return {};
}

ResolverWord wordOf(const QString& name, WORD type = DNS_TYPE_A)
{
    using Kind = ResolverWord::Kind;
    DNS_RECORD* records = nullptr;
    const DNS_STATUS status = DnsQuery_W(reinterpret_cast<const wchar_t*>(name.utf16()), type,
        DNS_QUERY_BYPASS_CACHE | DNS_QUERY_NO_HOSTS_FILE, nullptr, &records, nullptr);
    QStringList addresses;
    for (const DNS_RECORD* record = records; record != nullptr; record = record->pNext) {
        if (record->wType == type)
            addresses.append(addressIn(*record));
    }
    DnsRecordListFree(records, DnsFreeRecordList);
    const auto code = DWORD(status);
    if (code == ERROR_SUCCESS && !addresses.isEmpty())
        return {Kind::HasAddress, {}, systemServers(), addresses};
    if (code == ERROR_SUCCESS || code == DNS_ERROR_RCODE_NAME_ERROR || code == DNS_INFO_NO_RECORDS)
        return {Kind::NoAddress, {}, systemServers()};
    if (code == ERROR_TIMEOUT)
        return {Kind::Silent, {}, systemServers()};
    if (code == DNS_ERROR_NO_DNS_SERVERS)
        return {Kind::NoServer, {}, {}};
    if (code > firstCode && code <= lastCode)
        return {Kind::Error, dnsResponseCodeName(int(code - firstCode)), systemServers()};
    if (code == DNS_ERROR_BAD_PACKET)
        return {Kind::Nonsense, {}, systemServers()};
    return {Kind::Untold, QString::number(code), systemServers()};
}

ResolverWord wordOfDnsAlone(const QString& name)
{
    const ResolverWord ipv4 = wordOf(name);
    return isDefinite(ipv4.kind) ? wordOfBoth(ipv4, wordOf(name, DNS_TYPE_AAAA)) : ipv4;
}

#else

constexpr int patienceSeconds = 2; // for each server, once: the system's own look-up has waited longer before
constexpr qint64 mostConfiguration = 65536; // bytes
constexpr qsizetype mostAnswer = 4096; // bytes

QStringList serversIn(const QString& path)
{
    return serversInResolvConf(systemFile(path, mostConfiguration));
}

/// systemd-resolved listens at 127.0.0.53 and asks others, which stand in a file of its own.
QStringList systemServers(const QStringList& asked)
{
    if (asked != QStringList{u"127.0.0.53"_s})
        return asked;
    const QStringList behind = serversIn(u"/run/systemd/resolve/resolv.conf"_s);
    return behind.isEmpty() ? asked : behind;
}

/// The addresses in the records of that \a type, A or AAAA.
QStringList addressesIn(const QByteArray& answer, int length, ns_type type)
{
    const int size = type == ns_t_a ? NS_INADDRSZ : NS_IN6ADDRSZ;
    QStringList addresses;
    ns_msg message;
    if (ns_initparse(
            reinterpret_cast<const unsigned char*>(answer.data()), std::min(length, int(answer.size())), &message)
        != 0)
        return {};
    for (int i = 0; i < ns_msg_count(message, ns_s_an); ++i) {
        ns_rr record;
        if (ns_parserr(&message, ns_s_an, i, &record) != 0 || ns_rr_type(record) != type || ns_rr_rdlen(record) != size)
            continue;
        const unsigned char* const data = ns_rr_rdata(record);
        const QHostAddress address = type == ns_t_a ? QHostAddress(qFromBigEndian<quint32>(data))
                                                    : QHostAddress(static_cast<const quint8*>(data));
        addresses.append(address.toString());
    }
    return addresses;
}

/// Sets whom to ask, of \a servers those with IPv4 addresses.
void setServers(struct __res_state& state, const QStringList& servers)
{
    state.nscount = 0;
    for (const QString& server : servers) {
        const QHostAddress address(server);
        if (address.protocol() != QAbstractSocket::IPv4Protocol || state.nscount == MAXNS)
            continue;
        sockaddr_in& next = state.nsaddr_list[state.nscount++];
        next.sin_family = AF_INET;
        next.sin_port = qToBigEndian<quint16>(NS_DEFAULTPORT);
        next.sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
    }
}

/// What the servers say of a name. \a servers: to be asked instead of the system's.
ResolverWord wordOfServers(const QString& name, const QStringList& servers = {}, ns_type type = ns_t_a)
{
    using Kind = ResolverWord::Kind;
    struct __res_state state = {};
    if (res_ninit(&state) != 0)
        return {};
    state.retrans = patienceSeconds;
    state.retry = 1;
    if (!servers.isEmpty())
        setServers(state, servers);
    QByteArray answer(mostAnswer, '\0'); // all zero where nobody answers
    const int length = res_nsearch(&state, name.toLatin1().constData(), ns_c_in, type,
        reinterpret_cast<unsigned char*>(answer.data()), int(answer.size()));
    const int error = state.res_h_errno;
    res_nclose(&state);
    if (length >= 0) {
        const QStringList addresses = addressesIn(answer, length, type);
        const bool isAliasAlone = addresses.isEmpty() && length <= answer.size(); // not too long to be read here
        return {isAliasAlone ? Kind::NoAddress : Kind::HasAddress, {}, {}, addresses};
    }
    if (error == HOST_NOT_FOUND || error == NO_DATA)
        return {Kind::NoAddress, {}, {}, {}, error == NO_DATA && lacksProof(answer)};
    return wordOfFailedAnswer(answer);
}

ResolverWord wordOf(const QString& name)
{
    using Kind = ResolverWord::Kind;
    const QStringList asked = serversIn(QStringLiteral(_PATH_RESCONF));
    ResolverWord word = wordOfServers(name);
    if (word.kind == Kind::Silent && asked.isEmpty())
        word.kind = Kind::NoServer; // this computer itself is asked then
    else if (word.kind == Kind::Silent)
        word = wordOfDatagrams(asked, name);
    // systemd-resolved refuses names of one label that it has not, instead of asking (ResolveUnicastSingleLabel).
    if (word.kind == Kind::Error && !name.contains(u'.') && asked == QStringList{u"127.0.0.53"_s})
        word = {Kind::NoAddress, {}, {}};
    word.servers = serversMeant(word.kind, asked, systemServers(asked));
    return word;
}

ResolverWord wordOfDnsAlone(const QString& name)
{
    const QStringList asked = serversIn(QStringLiteral(_PATH_RESCONF));
    const QStringList behind = systemServers(asked);
    const QStringList servers = behind == asked ? QStringList() : behind;
    const ResolverWord ipv4 = wordOfServers(name, servers);
    return isDefinite(ipv4.kind) ? wordOfBoth(ipv4, wordOfServers(name, servers, ns_t_aaaa)) : ipv4;
}

#endif

/// All addresses of a name, from wherever this system takes them, also those of a kind that it has no address of
/// itself: its usual look-up leaves them out (RFC 3493 6.1, AI_ADDRCONFIG).
QStringList allAddresses(const QString& name)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* first = nullptr;
    if (::getaddrinfo(name.toLatin1().constData(), nullptr, &hints, &first) != 0)
        return {};
    QStringList addresses;
    for (const addrinfo* each = first; each != nullptr; each = each->ai_next) {
        const QHostAddress address(each->ai_addr);
        if (!address.isNull())
            addresses.append(address.toString());
    }
    ::freeaddrinfo(first);
    return addresses;
}

/// Whether no route of this computer leads to any of \a servers: there is none, or one turns away what goes there
/// (blackhole: EINVAL, prohibit: EACCES, unreachable: EHOSTUNREACH; ip-route(8)).
bool isRoutedToNone(const QStringList& servers)
{
    return !servers.isEmpty() && std::all_of(servers.begin(), servers.end(), [](const QString& server) {
        NativeAddress address{QHostAddress(server)};
        address.setPort(dnsPort);
        const NativeError error = nativeErrorOf(datagramWayTo(address).error);
        return error == NativeError::NetworkUnreachable || error == NativeError::HostUnreachable
            || error == NativeError::Invalid || error == NativeError::Prohibited;
    });
}

/// The chain of aliases that leads to nothing, as far as it is known some seconds after \a begin: who asks why a name
/// has no address does not wait for long. No label alone is an alias: it would be asked of the root of all names.
QStringList aliasesBehind(const QString& name, Moment begin)
{
    if (!name.contains(u'.'))
        return {};
    return aliasChain(name, [begin](const QString& next) {
        constexpr std::chrono::seconds longEnough{4};
        return sleeplessNow() - begin < longEnough ? aliasOf(next) : QString();
    });
}

/// Before a name is said to have no address.
ResolverWord wordOfAllKinds(const QString& name)
{
    using Kind = ResolverWord::Kind;
    const Moment begin = sleeplessNow();
    ResolverWord word = wordOf(name);
    // A server that follows a loop of aliases itself fails.
    if (word.kind == Kind::Error && word.code == u"SERVFAIL"_s)
        word.aliases = aliasesBehind(name, begin);
    if ((word.kind == Kind::Silent || word.kind == Kind::Refused) && isRoutedToNone(word.servers))
        word.kind = Kind::NoRoute;
    // Some servers have nothing to say of the kind of address that a name lacks.
    if (word.kind != Kind::HasAddress && word.kind != Kind::NoAddress && word.kind != Kind::Empty)
        return word; // the same servers would be waited for once more
    const QStringList addresses = allAddresses(name);
    if (areUnspoken(addresses, ownInterfaces()))
        word = {Kind::Unspoken, {}, word.servers, addresses};
    else if (word.kind == Kind::NoAddress)
        word.aliases = aliasesBehind(name, begin);
    return word;
}

QThreadPool& waitingThreads()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(mostQuestionsAtOnce);
    return pool;
}

using Word = ResolverWord (*)(const QString&);

/// In a thread of its own.
void ask(Word word, const QString& name, QObject* context, std::function<void(const ResolverWord&)> told)
{
    const auto promise = std::make_shared<QPromise<ResolverWord>>(); // shared, since a task may be copied
    auto* const watcher = new QFutureWatcher<ResolverWord>(context);
    QObject::connect(watcher, &QFutureWatcher<ResolverWord>::finished, context, [watcher, told = std::move(told)] {
        watcher->deleteLater();
        told(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    waitingThreads().start([promise, word, name] {
        promise->addResult(word(name));
        promise->finish();
    });
}

} // namespace

QStringList ownDnsServers()
{
#ifdef Q_OS_WIN
    return systemServers();
#else
    return serversIn(QStringLiteral(_PATH_RESCONF));
#endif
}

QStringList dnsServersOnTheNetwork()
{
#ifdef Q_OS_WIN
    QStringList servers = systemServers();
#else
    QStringList servers = systemServers(ownDnsServers());
#endif
    servers.removeIf([](const QString& server) {
        const QHostAddress address(server);
        return address.isNull() || address.isLoopback() || address.isLinkLocal();
    });
    return servers;
}

void askOwnResolver(const QString& name, QObject* context, std::function<void(const ResolverWord&)> told)
{
    ask(wordOfAllKinds, name, context, std::move(told));
}

void askDnsAlone(const QString& name, QObject* context, std::function<void(const ResolverWord&)> told)
{
    ask(wordOfDnsAlone, name, context, std::move(told));
}

} // namespace PortCheck
