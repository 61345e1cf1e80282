// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FieldsSection.h"

#include "ui/settings/FieldDialog.h"
#include "ui/widgets/Type.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fieldRowsShown = 6;

}

FieldsSection::FieldsSection(QWidget *parent)
    : RulesSection(tr("Your own fields"), tr("What you want to know of your customers beside the usual."), parent)
    , m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Your own fields, in their order"));
    m_list->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    auto *add = makeButton(tr("Add a field …"), tr("Add a field"));
    connect(add, &QPushButton::clicked, this, &FieldsSection::add);
    m_edit = makeButton(tr("Edit …"), tr("Edit the chosen field"));
    connect(m_edit, &QPushButton::clicked, this, &FieldsSection::editCurrent);
    m_up = makeButton(tr("Up"), tr("Move the chosen field up"));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    m_down = makeButton(tr("Down"), tr("Move the chosen field down"));
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    m_remove = makeButton(tr("Remove"), tr("Remove the chosen field"));
    connect(m_remove, &QPushButton::clicked, this, &FieldsSection::removeCurrent);
    for (QPushButton *button : {add, m_edit, m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column().addWidget(m_list);
    column().addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &FieldsSection::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &FieldsSection::editCurrent);
    fill(-1);
}

QPushButton *FieldsSection::makeButton(const QString &text, const QString &accessible)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(accessible);
    return button;
}

void FieldsSection::take(const CustomerRules &rules)
{
    if (rules.fields == m_fields && m_list->count() == m_fields.size())
        return;
    m_fields = rules.fields;
    fill(m_list->currentRow());
}

void FieldsSection::put(CustomerRules &rules) const
{
    rules.fields = m_fields;
}

void FieldsSection::fill(int current)
{
    m_list->clear();
    for (const ProfileField &field : std::as_const(m_fields)) {
        QString text = field.label + u" · "_s + FieldDialog::typeName(field.type);
        if (!field.choices.isEmpty())
            text += u": "_s + field.choices.join(u", "_s);
        m_list->addItem(text);
    }
    const int rows = std::clamp(static_cast<int>(m_fields.size()), 1, fieldRowsShown);
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height() + space::half);
    m_list->setFixedHeight(rows * row + 2 * space::half);
    m_list->setVisible(!m_fields.isEmpty());
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    refresh();
}

void FieldsSection::refresh()
{
    const int row = m_list->currentRow();
    for (QPushButton *button : {m_edit, m_up, m_down, m_remove}) {
        button->setVisible(!m_fields.isEmpty());
        button->setEnabled(row >= 0);
    }
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

FieldDialog *FieldsSection::add()
{
    return ask(-1);
}

FieldDialog *FieldsSection::editCurrent()
{
    return m_list->currentRow() >= 0 ? ask(m_list->currentRow()) : nullptr;
}

// By its key, not its row: another console may have moved it meanwhile.
FieldDialog *FieldsSection::ask(int row)
{
    const ProfileField field = m_fields.value(row);
    QList<ProfileField> others = m_fields;
    if (row >= 0)
        others.removeAt(row);
    auto *dialog = new FieldDialog(field, others, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FieldDialog::chosen, this, [this](const ProfileField &chosen) {
        const auto same = [&chosen](const ProfileField &each) { return each.key == chosen.key; };
        const auto at = std::find_if(m_fields.begin(), m_fields.end(), same);
        const auto place = static_cast<int>(at - m_fields.begin());
        if (at == m_fields.end())
            m_fields.append(chosen);
        else
            *at = chosen;
        fill(place);
        Q_EMIT edited();
    });
    dialog->open();
    return dialog;
}

void FieldsSection::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_fields.size())
        return;
    m_fields.move(row, row + by);
    fill(row + by);
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void FieldsSection::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const ProfileField field = m_fields.takeAt(row);
    fill(row);
    Q_EMIT removed(field);
    Q_EMIT edited();
}

bool FieldsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return RulesSection::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    const bool moves = key->modifiers() & Qt::ControlModifier;
    if (moves && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return false;
}

}
