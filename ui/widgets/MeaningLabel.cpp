// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MeaningLabel.h"

#include "ui/widgets/Tokens.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace firstmile
{

namespace
{

QColor inkOf(MeaningLabel::Meaning meaning, const Tokens &tokens)
{
    switch (meaning) {
    case MeaningLabel::Meaning::Plain:
        return tokens.text;
    case MeaningLabel::Meaning::Muted:
        return tokens.muted;
    case MeaningLabel::Meaning::Waiting:
        return tokens.waiting;
    case MeaningLabel::Meaning::Late:
        return tokens.late;
    case MeaningLabel::Meaning::Answered:
        return tokens.answered;
    case MeaningLabel::Meaning::Failed:
        return tokens.failed;
    }
    return tokens.text;
}

}

MeaningLabel::MeaningLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void MeaningLabel::say(const QString &text, Meaning meaning)
{
    m_meaning = meaning;
    setText(text);
    setVisible(!text.isEmpty());
    update();
}

void MeaningLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(inkOf(m_meaning, Tokens::of(this)));
    layOut(width(), &painter);
}

QSize MeaningLabel::minimumSizeHint() const
{
    return {40, fontMetrics().height()};
}

int MeaningLabel::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

int MeaningLabel::layOut(int width, QPainter *painter) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    QString words = text();
    QTextLayout layout(words.replace(u'\n', QChar::LineSeparator), font());
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, {0, std::max(0.0, (height() - y) / 2)});
    return qCeil(y);
}

}
