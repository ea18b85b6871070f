// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/endpointmapper.h"
#include "model/results/check.h"

namespace PortCheck {

class HtmlWriter;

/// The range of \a record, which must have one, as a drawing (SVG) with a line that explains its marks. \a named are
/// the ports in it that the endpoint mapper names, in ascending order. Has some ten elements, however fragmented the
/// range is.
void writeStrip(HtmlWriter& html, const CheckRecord& record, const QList<RpcPort>& named);

/// A short piece of such a drawing, as a key to it.
void writeSwatch(HtmlWriter& html, State state);

} // namespace PortCheck
