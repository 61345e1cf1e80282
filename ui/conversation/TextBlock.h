// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

#include <QTextBrowser>
#include <QTextDocument>

#include <optional>

namespace firstmile
{

/// A message's text: selectable, links open outside, every paragraph in its own direction, as high as it needs to be.
class TextBlock : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TextBlock(QWidget *parent = nullptr);

    /// Very long texts are cut, with a link that shows the rest.
    void setMessage(const QString &text);
    int idealWidth() const; ///< of the longest line, unwrapped

    /// Passages of the message that are marked: on another ground, and underlined.
    void setPassages(const QList<TextRange> &passages);
    std::optional<TextRange> selectedPassage() const; ///< of the message, in whole letters; none: nothing is selected
    int topOf(const TextRange &passage);              ///< pixels below the upper edge; folds the rest out if it must
    void selectByKeyboard();                          ///< it can be walked through and selected from without a mouse

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, 16}; }

Q_SIGNALS:
    void expanded();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void fill();
    void mark();
    QTextCursor cursorOf(const TextRange &passage) const;
    QList<qsizetype> placesInMessage() const;
    void follow(const QUrl &link);

    QString m_text;
    QList<TextRange> m_passages;
    bool m_whole = false;
    mutable QTextDocument m_measured;
};

/// Plain text as HTML in which web and mail addresses are links; a paragraph a line.
QString linkedHtml(const QString &text, const QColor &linkColour);

}
