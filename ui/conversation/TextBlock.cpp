// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/TextBlock.h"

#include "ui/widgets/Tokens.h"

#include <QDesktopServices>
#include <QEvent>
#include <QImage>
#include <QRegularExpression>
#include <QWheelEvent>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shownAtOnce = 12'000; // characters; a page of a mail is about 3,000
const auto wholeLink = "firstmile:whole"_L1;

QString linkedLine(const QString &line, const QString &colour)
{
    static const QRegularExpression address(
        u"(https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]}'])|([\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString html;
    qsizetype from = 0;
    for (auto match = address.globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        const QString shown = found.captured().toHtmlEscaped();
        const QString target = found.captured(1).isEmpty() ? u"mailto:"_s + shown : shown;
        html += line.mid(from, found.capturedStart() - from).toHtmlEscaped();
        html += u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(target, colour, shown);
        from = found.capturedEnd();
    }
    return html + line.mid(from).toHtmlEscaped();
}

}

QString linkedHtml(const QString &text, const QColor &linkColour)
{
    QString html;
    for (const QString &line : text.split(u'\n')) {
        html += line.isEmpty() ? u"<p style=\"-qt-paragraph-type:empty;margin:0\"><br></p>"_s
                               : u"<p style=\"margin:0;white-space:pre-wrap\">"_s +
                                     linkedLine(line, linkColour.name()) + u"</p>"_s;
    }
    return html;
}

TextBlock::TextBlock(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setOpenLinks(false);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, &TextBlock::follow);
}

void TextBlock::setMessage(const QString &text)
{
    m_text = text;
    m_passages.clear();
    m_whole = text.size() <= shownAtOnce;
    setAccessibleName(text.left(200));
    fill();
}

void TextBlock::fill()
{
    const QColor link = Tokens::of(this).accent;
    QString html = linkedHtml(m_whole ? m_text : m_text.left(shownAtOnce), link);
    if (!m_whole)
        html += u"<p><a href=\"%1\" style=\"color:%2\">%3</a></p>"_s.arg(wholeLink, link.name(),
                                                                         tr("Show the whole message").toHtmlEscaped());
    setHtml(html);
    // Measured in a copy: asking the document on the screen would leave it with the width of the question.
    m_measured.setDefaultFont(font());
    m_measured.setDefaultTextOption(document()->defaultTextOption());
    m_measured.setDocumentMargin(0);
    m_measured.setHtml(html);
    mark();
    updateGeometry();
}

int TextBlock::idealWidth() const
{
    m_measured.setTextWidth(-1);
    return static_cast<int>(std::ceil(m_measured.idealWidth())) + 1;
}

int TextBlock::heightForWidth(int width) const
{
    m_measured.setTextWidth(width);
    return static_cast<int>(std::ceil(m_measured.size().height()));
}

QSize TextBlock::sizeHint() const
{
    return {200, 20};
}

// The timeline scrolls, not the single message.
void TextBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TextBlock::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksElse = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksElse && !m_text.isEmpty())
        fill();
}

// An empty answer would make QTextBrowser try local files named by the message.
QVariant TextBlock::loadResource(int, const QUrl &)
{
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

void TextBlock::follow(const QUrl &link)
{
    if (link.toString() == wholeLink) {
        m_whole = true;
        fill();
        Q_EMIT expanded();
        return;
    }
    const QString scheme = link.scheme();
    if (scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1)
        QDesktopServices::openUrl(link);
}

}
