// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomersPage.h"

#include "ui/ConsoleData.h"
#include "ui/customer/CustomerListModel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/PersonDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto afterCustomerKey = 60ms;
constexpr auto afterCustomerChange = 500ms;

}

CustomersPage::CustomersPage(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CustomerListModel(context, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_foot(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_results(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_page(new CustomerPage(context, this))
{
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_delay.setSingleShot(true);
    m_delay.setInterval(afterCustomerKey);
    m_stale.setSingleShot(true);
    m_stale.setInterval(afterCustomerChange);
    connect(&m_delay, &QTimer::timeout, this, &CustomersPage::find);
    connect(&m_stale, &QTimer::timeout, m_model, &CustomerListModel::refresh);
    connect(m_search, &QLineEdit::textChanged, &m_delay, QOverload<>::of(&QTimer::start));
    connect(m_list, &QListView::doubleClicked, this, &CustomersPage::openRow);
    connect(m_model, &CustomerListModel::stateChanged, this, &CustomersPage::showState);
    connect(m_page, &CustomerPage::backAsked, this, &CustomersPage::showList);
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.everything || !changes.customers.isEmpty()))
            m_stale.start();
    });
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
}

QWidget *CustomersPage::makeList()
{
    auto *page = new QWidget(this);
    auto *middle = new QWidget(page);
    middle->setMaximumWidth(space::column);
    auto *heading = new QLabel(tr("Customers"), middle);
    setType(heading, Type::Title);
    m_search->setPlaceholderText(tr("Name, handle, address, phone or company"));
    m_search->setAccessibleName(tr("Find a customer"));
    m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Customers"));
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    setType(m_foot, Type::Caption, true);
    m_results->addWidget(m_list);
    m_results->addWidget(m_empty);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(heading);
    column->addWidget(m_search);
    column->addWidget(m_results, 1);
    column->addWidget(m_foot);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(2 * space::around, 2 * space::between, 2 * space::around, space::between);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    return page;
}

void CustomersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh();
    if (isListShown())
        m_search->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::find()
{
    m_model->find(m_search->text().trimmed());
}

void CustomersPage::open(CustomerId customer)
{
    m_stack->setCurrentWidget(m_page);
    m_page->open(customer);
}

void CustomersPage::showList()
{
    m_stack->setCurrentIndex(0);
    (m_list->currentIndex().isValid() ? static_cast<QWidget *>(m_list) : m_search)->setFocus(Qt::OtherFocusReason);
}

bool CustomersPage::isListShown() const
{
    return m_stack->currentIndex() == 0;
}

CustomerId CustomersPage::current() const
{
    if (!isListShown())
        return m_page->customer();
    return m_list->currentIndex().isValid() ? m_model->idAt(m_list->currentIndex().row()) : CustomerId();
}

void CustomersPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        open(m_model->idAt(index.row()));
}

void CustomersPage::showState()
{
    m_foot->setVisible(m_model->rowCount() > 0 && !m_model->isWhole());
    m_foot->setText(tr("There are more. Type a few letters of the one that you look for."));
    if (m_model->rowCount() > 0)
        return m_results->setCurrentWidget(m_list);
    switch (m_model->state()) {
    case CustomerListModel::State::Loading:
        if (m_model->text().isEmpty())
            m_empty->say({}, tr("Reading …"), {});
        break;
    case CustomerListModel::State::Failed:
        m_empty->say(u"warning"_s, tr("The customers could not be read"), Words::problem(m_model->error()));
        m_empty->offer(tr("Try again"), [this] { m_model->refresh(); });
        break;
    case CustomerListModel::State::Ready:
        if (m_model->text().isEmpty())
            m_empty->say(u"customer"_s, tr("Nobody is here yet"),
                         tr("Whoever writes to one of your accounts stands here from then on."));
        else
            m_empty->say(u"search"_s, tr("Nobody is found"),
                         tr("Nobody’s name, handle, address, phone or company begins with these words."));
    }
    m_results->setCurrentWidget(m_empty);
}

bool CustomersPage::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_delay.isActive() || m_model->state() != CustomerListModel::State::Ready)
            return true; // what is seen is not yet what was asked for
        if (m_model->rowCount() > 0)
            openRow(m_model->index(0));
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    default:
        return false;
    }
}

bool CustomersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search)
        return searchKey(key);
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        openRow(m_list->currentIndex());
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
