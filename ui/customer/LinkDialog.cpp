// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/LinkDialog.h"

#include "ui/ConsoleData.h"
#include "ui/customer/ComparisonView.h"
#include "ui/customer/CustomerDeeds.h"
#include "ui/customer/LinkCandidates.h"
#include "ui/customer/PersonDelegate.h"
#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

LinkDialog::LinkDialog(const ConsoleContext &context, CustomerDeeds &deeds, CustomerId customer, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_deeds(deeds)
    , m_customer(customer)
    , m_candidates(new LinkCandidates(context, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nobody(new QLabel(this))
    , m_comparison(new ComparisonView(context, this))
    , m_empty(new EmptyState(this))
    , m_outcome(new QLabel(this))
    , m_foot(new DialogFoot(tr("Link them"), tr("Close"), this))
{
    setWindowTitle(tr("Merge or link"));
    setMinimumSize(720, 440);
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(std::min(1040, room.width() - 2 * space::around), std::min(680, room.height() - 2 * space::around));
    m_refuse = m_foot->addButton(tr("Not the same person"));
    m_refuse->setToolTip(tr("Key: N"));
    m_foot->act().setToolTip(tr("Key: Enter"));
    arrange();
    connectAll();
    m_candidates->setCustomer(customer);
    m_search->setFocus(Qt::OtherFocusReason);
    refresh();
}

void LinkDialog::arrange()
{
    m_empty->say(u"link"_s, tr("Who else is this customer?"),
                 tr("Type a name, an address, a handle or a phone number. You see the two side by side before anything "
                    "is linked, and can undo it afterwards."));
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
    row->addWidget(makeList(), 2);
    row->addLayout(right, 5);
}

QWidget *LinkDialog::makeList()
{
    auto *left = new QWidget(this);
    left->setMinimumWidth(220);
    left->setMaximumWidth(320);
    m_search->setPlaceholderText(tr("Name, address, handle or phone"));
    m_search->setAccessibleName(tr("Look for the other person"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_candidates);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Who it could be"));
    m_nobody->setWordWrap(true);
    m_nobody->setTextFormat(Qt::PlainText);
    setType(m_nobody, Type::Caption, true);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_search);
    column->addWidget(m_nobody);
    column->addWidget(m_list, 1);
    return left;
}

void LinkDialog::connectAll()
{
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_candidates, &LinkCandidates::find);
    connect(m_candidates, &LinkCandidates::arrived, this, &LinkDialog::onCandidates);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LinkDialog::onCurrent);
    connect(m_comparison, &ComparisonView::arrived, this, &LinkDialog::refresh);
    connect(m_refuse, &QPushButton::clicked, this, &LinkDialog::refuse);
    connect(&m_foot->act(), &QPushButton::clicked, this, &LinkDialog::link);
    const auto fail = [this](const Error &error) {
        m_foot->complain(CustomerTroubles::link(error));
        refresh();
    };
    connect(m_candidates, &LinkCandidates::failed, this, fail);
    connect(m_comparison, &ComparisonView::failed, this, fail);
    connect(&m_context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        const bool ours = changes.customers.contains(m_customer) || changes.customers.contains(m_other);
        if (!m_deciding && (changes.everything || ours))
            m_comparison->reload();
    });
}

void LinkDialog::suggest(CustomerId other, const QList<Evidence> &evidence)
{
    m_other = other;
    m_comparison->compare(m_customer, other, evidence);
    m_list->setFocus(Qt::OtherFocusReason);
    refresh();
}

// The first one is compared at once; whoever was being looked at stays, if they are still among them.
void LinkDialog::onCandidates()
{
    const int kept = m_candidates->rowOf(m_other);
    if (m_other && kept < 0 && m_search->text().trimmed().isEmpty() && m_comparison->pair())
        return refresh(); // asked for by suggest(), who need not be among the suggestions
    const int row = kept >= 0 ? kept : 0;
    m_list->setCurrentIndex(m_candidates->index(row));
    if (m_candidates->rowCount() == 0) {
        m_other = {};
        m_comparison->clear();
    } else if (m_search->text().isEmpty() && focusWidget() == m_search) {
        m_list->setFocus(Qt::OtherFocusReason); // a suggestion is there to be decided about
    }
    refresh();
}

void LinkDialog::onCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const LinkCandidates::Candidate &candidate = m_candidates->at(index.row());
    if (candidate.customer == m_other && m_comparison->pair())
        return;
    m_other = candidate.customer;
    m_foot->complain({});
    m_comparison->compare(m_customer, m_other, candidate.evidence);
    refresh();
}

void LinkDialog::refresh()
{
    const auto pair = m_comparison->pair();
    const bool one = m_comparison->areOne();
    const bool can = pair && !one && !m_deciding;
    m_comparison->setVisible(m_other.value != 0);
    m_empty->setVisible(!m_other);
    m_foot->act().setEnabled(can);
    m_refuse->setEnabled(can);
    m_outcome->setText(one    ? tr("These two are one customer by now. There is nothing left to do.")
                       : pair ? ComparisonView::outcome(*pair)
                              : QString());
    const bool nobody = m_candidates->rowCount() == 0 && !m_candidates->isSearching();
    m_nobody->setVisible(nobody);
    m_nobody->setText(m_search->text().trimmed().isEmpty()
                          ? tr("Nothing that we have speaks for anybody. Look for the person here.")
                          : tr("Nobody is found. Try fewer letters, or a part of the address."));
}

void LinkDialog::link()
{
    if (const auto pair = m_comparison->pair(); pair && m_foot->act().isEnabled())
        decided(m_deeds.link(pair->one.customer, pair->other.customer, pair->evidence), &CustomerTroubles::link);
}

void LinkDialog::refuse()
{
    if (const auto pair = m_comparison->pair(); pair && m_refuse->isEnabled())
        decided(m_deeds.refuse(pair->one.customer, pair->other.customer, pair->evidence), &CustomerTroubles::refuse);
}

void LinkDialog::decided(const Async<CustomerDeedId> &deed, QString (*words)(const Error &))
{
    m_deciding = true;
    m_foot->complain({});
    refresh();
    whenDone(deed, this, [this, words](const Result<CustomerDeedId> &done) {
        if (done)
            return accept();
        m_deciding = false;
        m_foot->complain(words(done.error()));
        m_candidates->setCustomer(m_customer);
        m_comparison->reload();
        refresh();
    });
}

bool LinkDialog::actOn(int key)
{
    switch (key) {
    case Qt::Key_N:
        refuse();
        return true;
    case Qt::Key_J:
    case Qt::Key_K: {
        const int row = m_list->currentIndex().row() + (key == Qt::Key_J ? 1 : -1);
        if (row >= 0 && row < m_candidates->rowCount())
            m_list->setCurrentIndex(m_candidates->index(row));
        return true;
    }
    case Qt::Key_Slash:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        link();
        return true;
    default:
        return false;
    }
}

void LinkDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && actOn(event->key()))
        return;
    QDialog::keyPressEvent(event);
}

// While a name is typed, Enter chooses who is compared: it takes a second one, with both in view, to link them.
bool LinkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list && key->modifiers() == Qt::NoModifier && actOn(key->key()))
        return true;
    if (watched != m_search)
        return QDialog::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().isValid())
            m_list->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

}
