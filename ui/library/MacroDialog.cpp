// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/MacroDialog.h"

#include "ui/library/LibraryWords.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

MacroDialog::MacroDialog(const ConsoleContext &context, const Macro &macro, const QStringList &replies, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_macro(macro)
    , m_replies(replies)
    , m_name(new QLineEdit(macro.name, this))
    , m_steps(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_value(new QComboBox(this))
    , m_add(new QPushButton(tr("Add the step"), this))
    , m_up(new QPushButton(tr("Up"), this))
    , m_down(new QPushButton(tr("Down"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_foot(new DialogFoot(macro.id ? tr("Keep") : tr("Add"), tr("Cancel"), this))
{
    setWindowTitle(macro.id ? tr("Edit a macro") : tr("New macro"));
    setMinimumWidth(560);
    arrange();
    connect(m_name, &QLineEdit::textChanged, this, &MacroDialog::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MacroDialog::refresh);
    connect(m_value, &QComboBox::editTextChanged, m_add, [this] { m_add->setEnabled(whyNoStep(typed()).isEmpty()); });
    connect(m_steps, &QListWidget::currentRowChanged, this, &MacroDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, &MacroDialog::addStep);
    connect(m_remove, &QPushButton::clicked, this, &MacroDialog::removeStep);
    connect(m_up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveStep(1); });
    connect(&m_foot->act(), &QPushButton::clicked, this, &MacroDialog::keep);
    fill(-1);
    m_name->setFocus(Qt::OtherFocusReason);
}

void MacroDialog::arrange()
{
    m_name->setAccessibleName(tr("Name"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->addRow(tr("Name"), m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(form);
    column->addWidget(makeSteps(), 1);
    column->addWidget(m_foot);
}

QWidget *MacroDialog::makeSteps()
{
    using enum MacroStep::Kind;
    for (const MacroStep::Kind kind : {Reply, Draft, Note, Tag, Untag, Assign, HandOver, Snooze, Close})
        m_kind->addItem(LibraryWords::stepKind(kind), static_cast<int>(kind));
    m_steps->setAccessibleName(tr("Steps, in their order"));
    m_kind->setAccessibleName(tr("What the step does"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_kind);
    adding->addWidget(m_value, 1);
    adding->addWidget(m_add);
    auto *changing = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_up, m_down, m_remove}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    for (QPushButton *button : {m_up, m_down, m_remove})
        changing->addWidget(button);
    changing->addStretch(1);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_steps, 1);
    column->addLayout(changing);
    column->addLayout(adding);
    return part;
}

MacroStep MacroDialog::typed() const
{
    const auto kind = static_cast<MacroStep::Kind>(m_kind->currentData().toInt());
    return {kind, kind == MacroStep::Kind::Close ? QString() : m_value->currentText().trimmed()};
}

void MacroDialog::fill(int current)
{
    m_steps->clear();
    for (const MacroStep &step : std::as_const(m_macro.steps))
        m_steps->addItem(LibraryWords::step(step));
    m_steps->setCurrentRow(std::min(current, m_steps->count() - 1));
    refresh();
}

void MacroDialog::refresh()
{
    const int row = m_steps->currentRow();
    const auto kind = static_cast<MacroStep::Kind>(m_kind->currentData().toInt());
    const bool takesReply = kind == MacroStep::Kind::Reply || kind == MacroStep::Kind::Draft;
    if (takesReply != (m_value->count() > 0)) {
        const QString before = m_value->currentText();
        m_value->clear();
        if (takesReply)
            m_value->addItems(m_replies);
        m_value->setEditText(takesReply ? QString() : before);
    }
    const QString hint = LibraryWords::stepHint(kind);
    m_value->setEnabled(!hint.isEmpty());
    m_value->setAccessibleName(hint);
    m_value->lineEdit()->setPlaceholderText(hint);
    m_add->setEnabled(whyNoStep(typed()).isEmpty());
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_steps->count());
    m_foot->act().setEnabled(!m_name->text().trimmed().isEmpty() && !m_macro.steps.isEmpty());
}

void MacroDialog::addStep()
{
    if (!whyNoStep(typed()).isEmpty())
        return;
    m_macro.steps.append(typed());
    m_value->setEditText({});
    fill(static_cast<int>(m_macro.steps.size()) - 1);
}

void MacroDialog::removeStep()
{
    const int row = m_steps->currentRow();
    if (row < 0)
        return;
    m_macro.steps.removeAt(row);
    fill(row);
}

void MacroDialog::moveStep(int by)
{
    const int row = m_steps->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_macro.steps.size())
        return;
    m_macro.steps.move(row, row + by);
    fill(row + by);
}

void MacroDialog::keep()
{
    m_macro.name = m_name->text().simplified();
    m_foot->act().setEnabled(false);
    whenDone(m_context.replies.saveMacro(m_macro), this, [this](const Result<MacroId> &id) {
        m_foot->act().setEnabled(true);
        if (!id)
            return m_foot->complain(LibraryWords::trouble(id.error()));
        Q_EMIT kept();
        accept();
    });
}

}
