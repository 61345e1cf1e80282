// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ScoreCardDialog.h"

#include "ui/ReviewData.h"
#include "ui/review/QuestionRow.h"
#include "ui/review/ReviewIndex.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/FitArea.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString freshCardId(const QString &kind)
{
    return kind + QUuid::createUuid().toString(QUuid::Id128).left(12);
}

}

ScoreCardDialog::ScoreCardDialog(const ConsoleContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_choice(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a question"), this))
    , m_sum(new QLabel(this))
    , m_version(new QLabel(this))
    , m_foot(new DialogFoot(tr("Keep the card"), tr("Leave it as it was"), this))
{
    setWindowTitle(tr("Score cards"));
    resize(620, 640);
    for (const ScoreCard &card : context.review->book().cards())
        m_choice->addItem(card.name, card.id);
    m_choice->addItem(tr("A new card"), QString());
    m_choice->setAccessibleName(tr("Which card"));
    m_name->setAccessibleName(tr("Name of the card"));
    m_add->setAccessibleName(m_add->text());
    m_add->setAutoDefault(false);
    m_version->setWordWrap(true);
    setType(m_version, Type::Caption, true);
    arrange();
    connect(m_choice, &QComboBox::activated, this, [this] { choose(m_choice->currentData().toString()); });
    connect(m_name, &QLineEdit::textChanged, this, &ScoreCardDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow({})->text().setFocus(Qt::OtherFocusReason); });
    connect(&m_foot->act(), &QPushButton::clicked, this, &ScoreCardDialog::keep);
    choose(m_choice->itemData(0).toString());
}

void ScoreCardDialog::arrange()
{
    auto *form = new QFormLayout;
    form->addRow(tr("Card"), m_choice);
    form->addRow(tr("Name"), m_name);
    auto *questions = new QWidget(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::inside);
    auto *content = new QVBoxLayout(questions);
    content->setContentsMargins(0, 0, space::half, 0);
    content->addLayout(m_column);
    content->addStretch(1);
    auto *area = new FitArea(questions, this);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_sum);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::around, space::around, space::around, space::around);
    whole->setSpacing(space::between);
    whole->addLayout(form);
    whole->addWidget(area, 1);
    whole->addLayout(foot);
    whole->addWidget(m_version);
    whole->addWidget(m_foot);
}

void ScoreCardDialog::choose(const QString &card)
{
    m_choice->setCurrentIndex(m_choice->findData(card));
    for (const ScoreCard &each : m_context.review->book().cards()) {
        if (each.id == card)
            return show(each);
    }
    show({});
}

void ScoreCardDialog::show(const ScoreCard &card)
{
    m_before = card;
    for (QuestionRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    m_name->setText(card.name);
    for (const ScoreQuestion &question : card.questions)
        addRow(question);
    if (card.questions.isEmpty())
        addRow({});
    refresh();
}

QuestionRow *ScoreCardDialog::addRow(const ScoreQuestion &question)
{
    auto *row = new QuestionRow(question, this);
    connect(row, &QuestionRow::changed, this, &ScoreCardDialog::refresh);
    connect(row, &QuestionRow::removeAsked, this, [this, row] { removeRow(row); });
    m_column->addWidget(row);
    m_rows.append(row);
    row->show();
    refresh();
    return row;
}

void ScoreCardDialog::removeRow(QuestionRow *row)
{
    m_add->setFocus(Qt::OtherFocusReason); // the row's own button has it
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater(); // its own button brought us here
    refresh();
}

bool ScoreCardDialog::wasUsed() const
{
    const QList<ReviewLine> lines = allReviews(m_context.review->book());
    return m_before.id == standardScoreCard().id ||
           std::any_of(lines.cbegin(), lines.cend(), [this](const ReviewLine &line) {
               return line.review.card == m_before.id && line.review.cardVersion == m_before.version;
           });
}

/// A question that is answered otherwise than before is another question, and has another id.
ScoreCard ScoreCardDialog::card() const
{
    ScoreCard card;
    card.id = m_before.id;
    card.name = m_name->text().simplified();
    card.version = m_before.version;
    for (const QuestionRow *row : m_rows) {
        ScoreQuestion question = row->question();
        if (question.text.isEmpty())
            continue;
        for (const ScoreQuestion &before : m_before.questions) {
            if (before.id == question.id && before.kind == ScoreQuestion::Kind::Scale &&
                question.kind == ScoreQuestion::Kind::Scale)
                question.choices = before.choices;
            if (before.id == question.id && (before.kind != question.kind || before.choices != question.choices))
                question.id.clear();
        }
        card.questions.append(question);
    }
    if (!card.id.isEmpty() && card != m_before && wasUsed())
        ++card.version;
    return card;
}

QString ScoreCardDialog::trouble(const ScoreCard &card) const
{
    if (card.name.isEmpty())
        return tr("The card needs a name.");
    if (card.questions.isEmpty())
        return tr("The card needs a question.");
    for (const ScoreQuestion &question : card.questions) {
        if (question.kind == ScoreQuestion::Kind::Choice && question.choices.size() < 2)
            return tr("“%1” needs two choices or more.").arg(question.text);
    }
    const bool counts = std::any_of(card.questions.cbegin(), card.questions.cend(),
                                    [](const ScoreQuestion &question) { return question.weight > 0; });
    return counts ? QString() : tr("One question at least needs a weight above 0.");
}

QString ScoreCardDialog::sum() const
{
    return m_sum->text();
}

void ScoreCardDialog::refresh()
{
    double sum = 0;
    for (QuestionRow *row : std::as_const(m_rows))
        sum += row->weight().value();
    for (QuestionRow *row : std::as_const(m_rows))
        row->showShare(sum);
    m_sum->setText(tr("Weights come to %1", "a number").arg(QLocale().toString(sum)));
    const ScoreCard now = card();
    m_version->setText(now.version > m_before.version && !m_before.id.isEmpty()
                           ? tr("Version %1 will be kept beside the one that was used: what was judged by that stays.")
                                 .arg(now.version)
                           : QString());
    m_foot->complain({});
}

void ScoreCardDialog::keep()
{
    ScoreCard kept = card();
    if (const QString why = trouble(kept); !why.isEmpty())
        return m_foot->complain(why);
    if (kept == m_before)
        return accept();
    if (kept.id.isEmpty())
        kept.id = freshCardId(u"card-"_s);
    for (ScoreQuestion &question : kept.questions) {
        if (question.id.isEmpty())
            question.id = freshCardId(u"q-"_s);
    }
    whenDone(m_context.review->save(kept), this,
             [this](const Result<void> &done) { done ? accept() : m_foot->complain(Words::problem(done.error())); });
}

}
