// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/QuestionRow.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

QuestionRow::QuestionRow(const ScoreQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_id(question.id)
    , m_text(new QLineEdit(question.text, this))
    , m_kind(new QComboBox(this))
    , m_choices(new QLineEdit(question.choices.join(u"; "_s), this))
    , m_weight(new QDoubleSpinBox(this))
    , m_share(new QLabel(this))
    , m_critical(new QCheckBox(tr("Critical"), this))
    , m_remove(new QToolButton(this))
{
    m_text->setPlaceholderText(tr("What is asked?"));
    m_text->setAccessibleName(tr("Question"));
    m_kind->setAccessibleName(tr("Kind of answer"));
    m_kind->addItem(tr("Yes or no"), static_cast<int>(ScoreQuestion::Kind::YesNo));
    m_kind->addItem(tr("1 to 5"), static_cast<int>(ScoreQuestion::Kind::Scale));
    m_kind->addItem(tr("Choices"), static_cast<int>(ScoreQuestion::Kind::Choice));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(question.kind)));
    m_choices->setPlaceholderText(tr("From the worst to the best, a semicolon between them"));
    m_choices->setAccessibleName(tr("Choices, from the worst to the best"));
    m_weight->setRange(0, 100);
    m_weight->setDecimals(1);
    m_weight->setValue(question.weight);
    m_weight->setAccessibleName(tr("Weight"));
    m_weight->setToolTip(tr("0: asked, and not counted"));
    m_critical->setChecked(question.critical);
    m_critical->setToolTip(tr("The worst answer makes the whole score 0."));
    m_remove->setIcon(lineIcon(u"cross"_s));
    m_remove->setAutoRaise(true);
    m_remove->setMinimumSize(space::hit, space::hit);
    m_remove->setToolTip(tr("Remove this question"));
    m_remove->setAccessibleName(tr("Remove the question %1").arg(question.text));
    setType(m_share, Type::Caption, true);
    m_share->setMinimumWidth(m_share->fontMetrics().horizontalAdvance(u"100 %"_s));
    arrange();
    connect(m_text, &QLineEdit::textChanged, this, &QuestionRow::changed);
    connect(m_choices, &QLineEdit::textChanged, this, &QuestionRow::changed);
    connect(m_weight, &QDoubleSpinBox::valueChanged, this, &QuestionRow::changed);
    connect(m_critical, &QCheckBox::toggled, this, &QuestionRow::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionRow::showKind);
    connect(m_remove, &QToolButton::clicked, this, &QuestionRow::removeAsked);
    showKind();
}

void QuestionRow::arrange()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(space::half);
    first->addWidget(m_text, 1);
    first->addWidget(m_remove);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::inside);
    second->addWidget(m_kind);
    second->addWidget(m_weight);
    second->addWidget(m_share);
    second->addWidget(m_critical);
    second->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::half, 0, space::half);
    column->setSpacing(space::half);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_choices);
}

void QuestionRow::showKind()
{
    m_choices->setVisible(m_kind->currentData().toInt() == static_cast<int>(ScoreQuestion::Kind::Choice));
    Q_EMIT changed();
}

ScoreQuestion QuestionRow::question() const
{
    ScoreQuestion question;
    question.id = m_id;
    question.text = m_text->text().simplified();
    question.kind = static_cast<ScoreQuestion::Kind>(m_kind->currentData().toInt());
    if (question.kind == ScoreQuestion::Kind::Choice) {
        for (const QString &choice : m_choices->text().split(u';', Qt::SkipEmptyParts)) {
            if (!choice.simplified().isEmpty() && !question.choices.contains(choice.simplified()))
                question.choices << choice.simplified();
        }
    }
    question.weight = m_weight->value();
    question.critical = m_critical->isChecked();
    return question;
}

void QuestionRow::showShare(double sum)
{
    const double share = sum > 0 ? 100 * m_weight->value() / sum : 0;
    m_share->setText(tr("%1 %", "a percentage").arg(QLocale().toString(std::lround(share))));
    m_share->setToolTip(tr("How much of the score this question makes up"));
}

}
