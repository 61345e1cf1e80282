// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/HitText.h"

#include "ui/widgets/Tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// `hit` moved by what was cut off in front, and shortened to what is left of `length`.
HitRange shifted(const HitRange &hit, int by, int length)
{
    const int start = std::clamp(hit.start + by, 0, length);
    return {start, std::clamp(hit.start + by + hit.length, start, length) - start};
}

}

HitText HitText::fitted(const QFont &font, int width) const
{
    const QFontMetrics metrics(font);
    HitText result = *this;
    int cut = 0;
    if (!hits.isEmpty()) {
        const int seen = hits.first().start + hits.first().length;
        while (cut < hits.first().start && metrics.horizontalAdvance(text.mid(cut, seen - cut)) > width * 2 / 3) {
            const auto space = static_cast<int>(text.indexOf(u' ', cut));
            if (space < 0 || space >= hits.first().start)
                break;
            cut = space + 1;
        }
    }
    const QString lead = cut > 0 ? u"… "_s : QString();
    result.text = metrics.elidedText(lead + text.mid(cut), Qt::ElideRight, width);
    const auto length = static_cast<int>(result.text.size());
    for (HitRange &hit : result.hits)
        hit = shifted(hit, static_cast<int>(lead.size()) - cut, length);
    return result;
}

void HitText::paint(QPainter &painter, const QRect &where, const QFont &font, Qt::LayoutDirection direction,
                    const Tokens &tokens) const
{
    const HitText shown = fitted(font, where.width() - 4); // bold is a little wider
    QTextLayout layout(shown.text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const HitRange &hit : shown.hits) {
        QTextCharFormat format;
        format.setForeground(tokens.text);
        format.setBackground(blended(tokens.raised, tokens.accent, 0.25));
        formats.append({hit.start, hit.length, format});
    }
    layout.setFormats(formats);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(where.width());
    layout.endLayout();
    painter.setPen(tokens.muted);
    layout.draw(&painter, QPointF(where.x(), where.y() + (where.height() - line.height()) / 2));
}

}
