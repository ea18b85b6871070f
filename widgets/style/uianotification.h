// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGui/qwindowdefs.h>

namespace PortCheck {

/// UiaRaiseNotificationEvent of Windows' uiautomationcore.dll, of Windows 10 1709 and later, written without windows.h:
/// an IRawElementProviderSimple, a NotificationKind, a NotificationProcessing, and two BSTR: what is said, and a name
/// of the activity. Less than 0 is an error (HRESULT).
/// https://learn.microsoft.com/windows/win32/api/uiautomationcoreapi/nf-uiautomationcoreapi-uiaraisenotificationevent
using UiaRaiseNotification = long (*)(void* provider, int kind, int processing, wchar_t* text, wchar_t* activity);

/// The system's own; null where it has none, as Wine 8. Loads the library at the first call. For the GUI's thread.
[[nodiscard]] UiaRaiseNotification systemUiaRaiseNotification();

/// Has \a text said by readers that listen to UI Automation, as of \a window, a top-level one (HWND), without a change
/// of the focus: Qt 6.4 has no event for that. Each is read to its end, also those that come behind it. False where
/// \a raise is null, where \a window is none, and where the system refuses. For the GUI's thread. On Windows alone.
bool raiseUiaNotification(WId window, const QString& text, UiaRaiseNotification raise = systemUiaRaiseNotification());

} // namespace PortCheck
