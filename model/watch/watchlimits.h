// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace PortCheck {

/// What a watch may be asked for.
inline constexpr int longestWatchStep = 24 * 60 * 60; ///< seconds from round to round, at least 1
inline constexpr int longestWatchMinutes = 7 * 24 * 60; ///< a week, at least 1

/// What a log holds at most: a few MiB, whatever number of checks is watched.
inline constexpr qsizetype mostTimelines = 20'000;
inline constexpr qsizetype mostSpansOfAll = 100'000; ///< shared by the timelines, each of which has leastSpansOfOne
inline constexpr qsizetype mostSpansOfOne = 1'000;
inline constexpr qsizetype leastSpansOfOne = 8;
inline constexpr qsizetype mostChanges = 2'000;
inline constexpr qsizetype mostNotes = 500;
inline constexpr qsizetype longestNote = 200; ///< in characters

} // namespace PortCheck
