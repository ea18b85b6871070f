// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

#include <functional>

namespace PortCheck {

/// Writes HTML5 that is well-formed XML as well. All input is treated as text: QXmlStreamWriter escapes it, and
/// characters that XML forbids or that could change how their line is displayed are replaced first.
class HtmlWriter final {
    Q_DISABLE_COPY_MOVE(HtmlWriter)

public:
    /// Writes to \a device piece by piece; it must outlive the writer.
    explicit HtmlWriter(QIODevice& device);

    /// After the last end(): the line's end. False if the device did not take all of the document.
    [[nodiscard]] bool finish();

    void begin(QLatin1String tag, QLatin1String cssClass = {});
    /// Only directly after begin().
    void attribute(QLatin1String name, const QString& value);
    void text(const QString& text);
    /// Ends the element that was begun last. Never writes <tag/>, which HTML reads as a start tag.
    void end();

    void element(QLatin1String tag, const QString& text, QLatin1String cssClass = {});
    /// An element that never has content: meta, use…
    void emptyElement(QLatin1String tag, std::initializer_list<std::pair<QLatin1String, QString>> attributes);

    /// The head of a table, with a cell for each name.
    void tableHead(const QStringList& names);

    /// The shapes that icon() refers to; must be written once, before the first of them.
    void iconShapes();
    /// The shape that stands for \a outcome, in the colour of the text around it. Says nothing to a screen reader.
    void icon(Outcome outcome);
    /// Shape and word for \a outcome. Made once: a large report has hundreds of thousands.
    void badge(Outcome outcome);
    /// What \a write writes, whole elements; into \a written, too, where it stands already the next time: what a large
    /// report says thousands of times is made once.
    void piece(QByteArray& written, const std::function<void(HtmlWriter&)>& write);

private:
    /// Of a document, without its beginning.
    struct Part { };
    HtmlWriter(QIODevice& device, Part part);

    void writeBadge(Outcome outcome);
    /// So that what is written next, to whatever side, is content.
    void finishStartTag();

    QIODevice& m_device;
    QXmlStreamWriter m_xml;
    QHash<Outcome, QByteArray> m_badges; ///< as they are written
    bool m_taken = true; ///< what was written past m_xml
};

} // namespace PortCheck
