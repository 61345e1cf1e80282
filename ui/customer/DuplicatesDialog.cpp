// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/DuplicatesDialog.h"

#include "ui/customer/ComparisonView.h"
#include "ui/customer/CustomerDeeds.h"
#include "ui/customer/PersonDelegate.h"
#include "ui/customer/SuggestionModel.h"
#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/QuietBar.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPairs = 500;

}

DuplicatesDialog::DuplicatesDialog(const ConsoleContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_deeds(new CustomerDeeds(context, m_notices, this))
    , m_model(new SuggestionModel(context, this))
    , m_count(new QLabel(this))
    , m_list(new QListView(this))
    , m_comparison(new ComparisonView(context, this))
    , m_empty(new EmptyState(this))
    , m_outcome(new QLabel(this))
    , m_foot(new DialogFoot(tr("Link them"), tr("Close"), this))
    , m_bar(new QuietBar(this))
{
    setWindowTitle(tr("Possible duplicates"));
    setMinimumSize(720, 440);
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(std::min(1120, room.width() - 2 * space::around), std::min(720, room.height() - 2 * space::around));
    m_refuse = m_foot->addButton(tr("Not the same person"));
    m_refuse->setToolTip(tr("Key: N"));
    m_foot->act().setToolTip(tr("Keys: L or Enter"));
    m_bar->setAnchor(m_comparison);
    arrange();
    connectAll();
    load();
}

void DuplicatesDialog::arrange()
{
    auto *left = new QWidget(this);
    left->setMinimumWidth(240);
    left->setMaximumWidth(360);
    setType(m_count, Type::Caption, true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Pairs who may be one person"));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    setType(m_outcome, Type::Body, true);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::between);
    right->addWidget(m_comparison, 1);
    right->addWidget(m_empty, 1);
    right->addWidget(m_outcome);
    right->addWidget(m_foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::around, space::around, space::around, space::around);
    row->setSpacing(space::around);
    row->addWidget(left, 2);
    row->addLayout(right, 5);
}

void DuplicatesDialog::connectAll()
{
    m_list->installEventFilter(this);
    connect(&m_notices, &Notices::said, m_bar, [this](const Notice &notice) { m_bar->show(notice); });
    connect(m_deeds, &CustomerDeeds::undone, this, &DuplicatesDialog::onUndone);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesDialog::onCurrent);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &DuplicatesDialog::seeRows);
    connect(m_comparison, &ComparisonView::arrived, this, &DuplicatesDialog::refresh);
    connect(m_comparison, &ComparisonView::failed, this,
            [this](const Error &error) { m_foot->complain(CustomerTroubles::link(error)); });
    connect(m_refuse, &QPushButton::clicked, this, &DuplicatesDialog::refuse);
    connect(&m_foot->act(), &QPushButton::clicked, this, &DuplicatesDialog::link);
}

void DuplicatesDialog::load()
{
    refresh();
    whenDone(m_context.customers.suggestions(mostPairs), this, [this](const Result<QList<Suggestion>> &pairs) {
        if (!pairs)
            return m_foot->complain(Words::problem(pairs.error()));
        m_loaded = true;
        m_model->setSuggestions(*pairs);
        const auto back = std::exchange(m_returned, std::nullopt);
        choose(back ? std::max(0, m_model->rowOf(back->one, back->other)) : 0);
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void DuplicatesDialog::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    onCurrent();
    seeRows();
}

void DuplicatesDialog::seeRows()
{
    const int first = std::max(0, m_list->indexAt({1, 1}).row());
    const int each = std::max(1, m_list->sizeHintForRow(0));
    for (int row = first; row <= first + m_list->viewport()->height() / each + 1; ++row)
        m_model->see(row);
}

void DuplicatesDialog::onCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_foot->complain({});
    if (index.isValid()) {
        const Suggestion &pair = m_model->at(index.row());
        m_comparison->compare(pair.customer, pair.other, pair.evidence);
    } else {
        m_comparison->clear();
    }
    refresh();
}

void DuplicatesDialog::refresh()
{
    const int count = m_model->rowCount();
    m_count->setText(!m_loaded            ? tr("Looking …")
                     : count == mostPairs ? tr("The likeliest %1 pairs").arg(QLocale().toString(count))
                                          : tr("%n pair(s) who may be one person", nullptr, count));
    m_empty->setVisible(count == 0);
    m_comparison->setVisible(count > 0);
    if (m_loaded)
        m_empty->say(u"check"_s, tr("No possible duplicates"),
                     tr("Whenever somebody writes whose address, profile, order or signature is another customer’s, "
                        "the two are shown here. A name alone is never enough."));
    const auto pair = m_comparison->pair();
    const bool can = count > 0 && pair && !m_comparison->areOne() && !m_deciding;
    m_foot->act().setEnabled(can);
    m_refuse->setEnabled(can);
    m_outcome->setText(can ? ComparisonView::outcome(*pair) : QString());
    if (pair)
        m_model->setName(pair->one.customer.id, pair->one.customer.name);
}

void DuplicatesDialog::link()
{
    const auto pair = m_comparison->pair();
    if (!pair || !m_foot->act().isEnabled())
        return;
    m_deciding = true;
    refresh();
    whenDone(m_deeds->link(pair->one.customer, pair->other.customer, pair->evidence), this,
             [this, decided = m_model->at(m_list->currentIndex().row())](const Result<CustomerDeedId> &done) {
                 onDecided(done, decided, true);
             });
}

void DuplicatesDialog::refuse()
{
    const auto pair = m_comparison->pair();
    if (!pair || !m_refuse->isEnabled())
        return;
    m_deciding = true;
    refresh();
    whenDone(m_deeds->refuse(pair->one.customer, pair->other.customer, pair->evidence), this,
             [this, decided = m_model->at(m_list->currentIndex().row())](const Result<CustomerDeedId> &done) {
                 onDecided(done, decided, false);
             });
}

void DuplicatesDialog::onDecided(const Result<CustomerDeedId> &done, const Suggestion &pair, bool linked)
{
    m_deciding = false;
    if (!done) {
        m_foot->complain(linked ? CustomerTroubles::link(done.error()) : CustomerTroubles::refuse(done.error()));
        m_comparison->reload();
        return refresh();
    }
    m_decisions.append({*done, pair.customer, pair.other});
    const int row = m_model->rowOf(pair.customer, pair.other);
    if (row >= 0)
        m_model->remove(row);
    if (linked)
        m_model->replace(pair.other, pair.customer);
    choose(std::max(0, row));
}

void DuplicatesDialog::takeBack()
{
    if (m_decisions.isEmpty())
        return m_notices.say(tr("There is nothing to undo here."));
    m_returned = m_decisions.takeLast(); // at once: a second z means the one before
    m_deeds->undo(m_returned->deed);
}

void DuplicatesDialog::onUndone(CustomerDeedId deed)
{
    for (qsizetype i = m_decisions.size() - 1; i >= 0; --i) {
        if (m_decisions[i].deed == deed)
            m_returned = m_decisions.takeAt(i);
    }
    load();
}

bool DuplicatesDialog::actOn(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_J:
        if (row + 1 < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(row + 1));
        return true;
    case Qt::Key_K:
        if (row > 0)
            m_list->setCurrentIndex(m_model->index(row - 1));
        return true;
    case Qt::Key_L:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        link();
        return true;
    case Qt::Key_N:
        refuse();
        return true;
    case Qt::Key_Z:
        takeBack();
        return true;
    default:
        return false;
    }
}

void DuplicatesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && actOn(event->key()))
        return;
    QDialog::keyPressEvent(event);
}

bool DuplicatesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && actOn(key->key()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

}
