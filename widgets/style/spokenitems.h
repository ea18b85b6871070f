// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QMetaObject>
#include <QModelIndex>

namespace PortCheck {

/// A list, table or tree (\a View, of Qt's) that tells screen readers the current item when the keyboard comes to it,
/// and never while the keyboard is elsewhere. Qt's own views tell nothing in the first case, and a focus that isn't
/// there in the second: readers follow it, and the keys go elsewhere.
template <class View> class SpokenItems : public View {
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        if (View::hasFocus()) {
            View::currentChanged(current, previous);
            return;
        }
        QAbstractItemView::currentChanged(current, previous);
        View::viewport()->update(); // of a tree all columns of both rows
    }

    /// Behind what Qt tells of the view itself, which would have the last word. Who clicks says by that which item.
    void focusInEvent(QFocusEvent* event) override
    {
        View::focusInEvent(event);
        const Qt::FocusReason reason = event->reason();
        if (reason == Qt::MouseFocusReason)
            return;
        const bool isByKey =
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        QMetaObject::invokeMethod(this, [this, isByKey] { tellCurrent(isByKey); }, Qt::QueuedConnection);
    }

private:
    /// Scrolls to it only if a key led here: a view that comes back with its window stays as it was.
    void tellCurrent(bool scrolls)
    {
        if (!View::hasFocus() || !View::currentIndex().isValid())
            return;
        const bool scrolled = View::hasAutoScroll();
        View::setAutoScroll(scrolled && scrolls);
        View::currentChanged(View::currentIndex(), QModelIndex());
        View::setAutoScroll(scrolled);
    }
};

} // namespace PortCheck
