// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcinterfaces.h"

#include <algorithm>
#include <array>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

struct KnownInterface {
    QUuid uuid;
    QLatin1String name;
    QLatin1String use{};
};

/// Each from the section "Standards Assignments" or "Transport" of the Microsoft document that is named.
const std::array knownInterfaces{
    // C706: the mapper, and management of any server
    KnownInterface{QUuid(u"e1af8308-5d1f-11c9-91a4-08002b14a0fa"_s), "epmapper"_L1, "endpoint mapper"_L1},
    KnownInterface{QUuid(u"afa8bd80-7d8a-11c9-bef4-08002b102989"_s), "mgmt"_L1},
    // MS-DCOM
    KnownInterface{QUuid(u"99fcfec4-5260-101b-bbcb-00aa0021347a"_s), "IObjectExporter"_L1},
    KnownInterface{QUuid(u"000001a0-0000-0000-c000-000000000046"_s), "IRemoteSCMActivator"_L1},
    KnownInterface{QUuid(u"4d9f4ab8-7d1c-11cf-861e-0020af6e7c57"_s), "IActivation"_L1},
    // Of a domain controller: MS-DRSR, MS-NRPC, MS-LSAD, MS-SAMR, MS-DSSP, MS-BKRP, MS-NSPI, MS-OXABREF
    KnownInterface{QUuid(u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s), "drsuapi"_L1,
        "directory replication and name translation"_L1},
    KnownInterface{QUuid(u"7c44d7d4-31d5-424c-bd5e-2b3e1f323d22"_s), "dsaop"_L1},
    KnownInterface{QUuid(u"12345678-1234-abcd-ef00-01234567cffb"_s), "netlogon"_L1, "secure channel and sign-in"_L1},
    KnownInterface{QUuid(u"12345778-1234-abcd-ef00-0123456789ab"_s), "lsarpc"_L1, "identifiers, rights and trusts"_L1},
    KnownInterface{QUuid(u"12345778-1234-abcd-ef00-0123456789ac"_s), "samr"_L1, "accounts and groups"_L1},
    KnownInterface{QUuid(u"3919286a-b10c-11d0-9ba8-00c04fd92ef5"_s), "dssetup"_L1},
    KnownInterface{QUuid(u"3dde7c30-165d-11d1-ab8f-00805f14db40"_s), "backupkey"_L1},
    KnownInterface{QUuid(u"f5cc5a18-4264-101a-8c59-08002b2f8426"_s), "nspi"_L1},
    KnownInterface{QUuid(u"1544f5e0-613c-11d1-93df-00c04fd7bd09"_s), "rfri"_L1},
    // MS-DNSP, MS-FRS1, MS-FRS2
    KnownInterface{QUuid(u"50abc2a4-574d-40b3-9d66-ee4fd5fba076"_s), "dnsserver"_L1, "DNS server management"_L1},
    KnownInterface{QUuid(u"f5cc59b4-4264-101a-8c59-08002b2f8426"_s), "frsrpc"_L1},
    KnownInterface{QUuid(u"897e2e5f-93f3-4376-9c9c-fd2277495c27"_s), "frstrans"_L1, "SYSVOL replication (DFS-R)"_L1},
    // MS-TSCH, MS-SCMR, MS-RRP, MS-EVEN, MS-EVEN6
    KnownInterface{QUuid(u"86d35949-83c9-4044-b424-db363231fd0c"_s), "ITaskSchedulerService"_L1,
        "task scheduler (remote gpupdate)"_L1},
    KnownInterface{QUuid(u"1ff70682-0a51-30e8-076d-740be8cee98b"_s), "atsvc"_L1, "task scheduler, old interface"_L1},
    KnownInterface{QUuid(u"378e52b0-c0a9-11cf-822d-00aa0051e40f"_s), "sasec"_L1},
    KnownInterface{QUuid(u"367abb81-9844-35f1-ad32-98f038001003"_s), "svcctl"_L1, "service control"_L1},
    KnownInterface{QUuid(u"338cd001-2244-31f1-aaaa-900038001003"_s), "winreg"_L1},
    KnownInterface{QUuid(u"82273fdc-e32a-18c3-3f78-827929dc23ea"_s), "eventlog"_L1, "event log, old interface"_L1},
    KnownInterface{QUuid(u"f6beaff7-1e19-4fbb-9f8f-b89e2018337c"_s), "even6"_L1, "event log"_L1},
    // MS-SRVS, MS-WKST, MS-DFSNM, MS-EFSR, MS-RPRN, MS-PAR, MS-PAN, MS-RSP
    KnownInterface{QUuid(u"4b324fc8-1670-01d3-1278-5a47bf6ee188"_s), "srvsvc"_L1},
    KnownInterface{QUuid(u"6bffd098-a112-3610-9833-46c3f87e345a"_s), "wkssvc"_L1},
    KnownInterface{QUuid(u"4fc742e0-4a10-11cf-8273-00aa004ae673"_s), "netdfs"_L1},
    KnownInterface{QUuid(u"c681d488-d850-11d0-8c52-00c04fd90f7e"_s), "efsrpc"_L1},
    KnownInterface{QUuid(u"df1941c5-fe89-4e79-bf10-463657acf44d"_s), "efsrpc"_L1},
    KnownInterface{QUuid(u"12345678-1234-abcd-ef00-0123456789ab"_s), "spoolss"_L1},
    KnownInterface{QUuid(u"76f03f96-cdfd-44fc-a22c-64950a001209"_s), "IRemoteWinspool"_L1},
    KnownInterface{QUuid(u"0b6edbfa-4a24-4fc6-8a23-942b1eca65d1"_s), "IRPCAsyncNotify"_L1},
    KnownInterface{QUuid(u"ae33069b-a2a8-46ee-a235-ddfd339be281"_s), "IRPCRemoteObject"_L1},
    KnownInterface{QUuid(u"d95afe70-a6d5-4259-822e-2c84da1ddb0d"_s), "WindowsShutdown"_L1},
    KnownInterface{QUuid(u"894de0c0-0d55-11d3-a322-00c04fa321a1"_s), "initshutdown"_L1},
    KnownInterface{QUuid(u"6bffd098-a112-3610-9833-012892020162"_s), "browser"_L1}, // MS-BRWSA
    // Seen on controllers, without a document: Group Policy client, firewall, NTDS backup, Samba's own
    KnownInterface{QUuid(u"2eb08e3e-639f-4fba-97b1-14f878961076"_s), "gpsvc"_L1, "Group Policy client"_L1},
    KnownInterface{QUuid(u"6b5bdd1e-528c-422c-af8c-a4079be4fe48"_s), "FwRemoteSvr"_L1},
    KnownInterface{QUuid(u"ecec0d70-a603-11d0-96b1-00a0c91ece30"_s), "ntdsbackup"_L1},
    KnownInterface{QUuid(u"16e0cf3a-a604-11d0-96b1-00a0c91ece30"_s), "ntdsrestore"_L1},
    KnownInterface{QUuid(u"9c54e310-a955-4885-bd31-78787147dfa6"_s), "unixinfo"_L1},
};

const KnownInterface* find(const QUuid& uuid)
{
    const auto known = std::find_if(knownInterfaces.begin(), knownInterfaces.end(),
        [&uuid](const KnownInterface& candidate) { return candidate.uuid == uuid; });
    return known == knownInterfaces.end() ? nullptr : &*known;
}

} // namespace

QString RpcInterface::version() const
{
    return u"%1.%2"_s.arg(major).arg(minor);
}

QString RpcInterface::text() const
{
    const QString name = rpcInterfaceName(uuid);
    return u"%1 v%2"_s.arg(name.isEmpty() ? uuid.toString(QUuid::WithoutBraces) : name, version());
}

QString rpcInterfaceName(const QUuid& uuid)
{
    const KnownInterface* const known = find(uuid);
    return known ? QString(known->name) : QString();
}

QString rpcInterfaceUse(const QUuid& uuid)
{
    const KnownInterface* const known = find(uuid);
    return known ? QString(known->use) : QString();
}

QStringList rpcInterfaceUses()
{
    QStringList uses;
    for (const KnownInterface& known : knownInterfaces) {
        if (!known.use.isEmpty())
            uses.append(known.use);
    }
    uses.removeDuplicates();
    return uses;
}

RpcInterface ndrTransferSyntax()
{
    return {QUuid(u"8a885d04-1ceb-11c9-9fe8-08002b104860"_s), 2, 0};
}

RpcInterface endpointMapperInterface()
{
    return {QUuid(u"e1af8308-5d1f-11c9-91a4-08002b14a0fa"_s), 3, 0};
}

} // namespace PortCheck
