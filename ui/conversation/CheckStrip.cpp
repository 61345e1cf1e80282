// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/CheckStrip.h"

#include "ui/conversation/CheckWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

CheckStrip::CheckStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_column(new QVBoxLayout)
    , m_anyway(new QPushButton(tr("Send anyway"), this))
    , m_back(new QPushButton(tr("Go on writing"), this))
{
    setType(m_title, Type::Caption, true);
    m_title->setTextFormat(Qt::PlainText);
    m_anyway->setAccessibleName(m_anyway->text());
    m_back->setAccessibleName(m_back->text());
    m_back->setFlat(true);
    m_column->setSpacing(space::half);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::inside);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_anyway);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::between, space::inside, space::between, space::inside);
    whole->setSpacing(space::half);
    whole->addWidget(m_title);
    whole->addLayout(m_column);
    whole->addLayout(foot);
    connect(m_anyway, &QPushButton::clicked, this, &CheckStrip::sendAnywayAsked);
    connect(m_back, &QPushButton::clicked, this, &CheckStrip::clear);
    hide();
}

bool CheckStrip::blocks() const
{
    return std::any_of(m_findings.cbegin(), m_findings.cend(), [](const CheckFinding &each) { return each.blocks; });
}

void CheckStrip::show(const QList<CheckFinding> &findings)
{
    if (m_rows && findings == m_findings)
        return;
    m_findings = findings;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::half);
    m_column->addWidget(m_rows);
    for (const CheckFinding &finding : findings)
        addRow(finding);
    const QString title =
        blocks() ? tr("Not sent. This has to be settled first:") : tr("Not sent yet. Is this as you want it?");
    m_title->setText(title);
    m_anyway->setVisible(!blocks());
    setVisible(!findings.isEmpty());
    if (findings.isEmpty())
        return;
    QAccessibleEvent alert(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CheckStrip::addRow(const CheckFinding &finding)
{
    auto *sentence = new MeaningLabel(m_rows);
    sentence->say(CheckWords::finding(finding),
                  finding.blocks ? MeaningLabel::Meaning::Failed : MeaningLabel::Meaning::Plain);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::half);
    row->addWidget(sentence, 1);
    const auto button = [&](const QString &text, const QString &spoken) {
        auto *made = new QPushButton(text, m_rows);
        made->setFlat(true);
        made->setAccessibleName(tr("%1: %2", "a deed, what was found").arg(spoken, sentence->text()));
        row->addWidget(made);
        return made;
    };
    if (finding.place.length > 0)
        connect(button(tr("Show"), tr("Show it in the text")), &QPushButton::clicked, this,
                [this, finding] { Q_EMIT placeChosen(finding); });
    connect(button(tr("Do not check this"), tr("Do not check this again")), &QPushButton::clicked, this,
            [this, kind = finding.kind] { Q_EMIT switchOffAsked(kind); });
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

void CheckStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(blocks() ? tokens.failed : tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

}
