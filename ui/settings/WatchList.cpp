// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/WatchList.h"

#include "ui/widgets/Type.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

WatchList::WatchList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_word(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setAccessibleName(tr("Words watched for"));
    m_list->setFixedHeight(4 * (fontMetrics().height() + space::inside));
    m_word->setPlaceholderText(tr("A word, a “phrase in quotes” or a #tag"));
    m_word->setAccessibleName(tr("Word to watch for"));
    m_add->setAccessibleName(tr("Watch for this word"));
    m_remove->setAccessibleName(tr("Do not watch for the chosen word any more"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_word, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_list);
    column->addLayout(row);
    m_word->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &WatchList::add);
    connect(m_remove, &QPushButton::clicked, this, &WatchList::removeCurrent);
    connect(m_word, &QLineEdit::textChanged, this, &WatchList::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &WatchList::refresh);
    refresh();
}

void WatchList::setWatches(const QStringList &watches)
{
    m_list->clear();
    m_list->addItems(watches);
    refresh();
}

QStringList WatchList::watches() const
{
    QStringList words;
    for (int row = 0; row < m_list->count(); ++row)
        words << m_list->item(row)->text();
    const QString typed = m_word->text().simplified();
    if (!typed.isEmpty() && !words.contains(typed, Qt::CaseInsensitive))
        words << typed;
    return words;
}

void WatchList::add()
{
    setWatches(watches());
    m_word->clear();
    m_word->setFocus();
}

void WatchList::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
    refresh();
}

void WatchList::refresh()
{
    m_add->setEnabled(!m_word->text().trimmed().isEmpty());
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

// Enter adds a word here and does not close the dialog.
bool WatchList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_word && (key == Qt::Key_Return || key == Qt::Key_Enter) && m_add->isEnabled()) {
        add();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
