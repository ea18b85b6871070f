// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/uianotification.h"

#include <windows.h>

#include <oleauto.h>
#include <unknwn.h>

namespace PortCheck {

namespace {

// Of uiautomationcore.h, newer than mingw-w64's.
constexpr int kindOther = 4; // NotificationKind_Other
constexpr int processAll = 2; // NotificationProcessing_All

static_assert(sizeof(void*) == 8, "UiaRaiseNotification has the calling convention of 64-bit Windows");

/// UiaHostProviderFromHwnd. What it gives is an IRawElementProviderSimple, of which only IUnknown's part is needed.
using HostProviderFromWindow = HRESULT(WINAPI*)(HWND window, IUnknown** provider);

/// Of the system's folder alone; stays until the program ends, as Qt's own use of it does.
template <class Function> Function inUiAutomation(const char* name)
{
    static const HMODULE library = LoadLibraryExW(L"uiautomationcore.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (library == nullptr)
        return nullptr;
    return reinterpret_cast<Function>(reinterpret_cast<void*>(GetProcAddress(library, name)));
}

BSTR systemText(const QString& text)
{
    return SysAllocStringLen(reinterpret_cast<const wchar_t*>(text.utf16()), UINT(text.size()));
}

} // namespace

UiaRaiseNotification systemUiaRaiseNotification()
{
    static const auto raise = inUiAutomation<UiaRaiseNotification>("UiaRaiseNotificationEvent");
    return raise;
}

bool raiseUiaNotification(WId window, const QString& text, UiaRaiseNotification raise)
{
    static const auto hostOf = inUiAutomation<HostProviderFromWindow>("UiaHostProviderFromHwnd");
    const auto handle = reinterpret_cast<HWND>(window);
    if (raise == nullptr || hostOf == nullptr || IsWindow(handle) == FALSE)
        return false;
    IUnknown* provider = nullptr;
    if (FAILED(hostOf(handle, &provider)) || provider == nullptr)
        return false;
    const BSTR said = systemText(text);
    const BSTR activity = systemText(QStringLiteral("gp-portcheck")); // the same for all: none takes another's place
    const bool isTaken = said != nullptr && SUCCEEDED(raise(provider, kindOther, processAll, said, activity));
    SysFreeString(activity);
    SysFreeString(said);
    provider->Release();
    return isTaken;
}

} // namespace PortCheck
