// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MeaningLabel.h"

#include "ui/widgets/Tokens.h"

#include <QPainter>
#include <QStyle>

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
    const auto where = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(contentsRect(), static_cast<int>(where) | (wordWrap() ? Qt::TextWordWrap : 0), text());
}

}
