// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/registryvalue.h"

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace PortCheck {

QVariant machineRegistryNumber(const QString& key, const QString& name)
{
#ifdef Q_OS_WIN
    DWORD number = 0;
    DWORD size = sizeof(number);
    const LSTATUS status = RegGetValueW(HKEY_LOCAL_MACHINE, reinterpret_cast<const wchar_t*>(key.utf16()),
        reinterpret_cast<const wchar_t*>(name.utf16()), RRF_RT_REG_DWORD, nullptr, &number, &size);
    return status == ERROR_SUCCESS ? QVariant(uint(number)) : QVariant();
#else
    Q_UNUSED(key)
    Q_UNUSED(name)
    return {};
#endif
}

} // namespace PortCheck
