// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationListView.h"

#include "ui/inbox/ConversationDelegate.h"
#include "ui/inbox/ConversationListModel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleHints>

namespace firstmile
{

namespace
{

constexpr int lineStep = 24; ///< pixels of one line of the wheel, or one press on the bar's arrow

}

ConversationListView::ConversationListView(ConversationListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_selection(model)
    , m_delegate(new ConversationDelegate(model, m_selection, this))
    , m_rows([this](int row) { return m_delegate->height(m_model.at(row), font()); })
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setAccessibleName(tr("Conversations"));
    connect(&model, &ConversationListModel::aboutToMerge, this, &ConversationListView::keepAnchor);
    connect(&model, &ConversationListModel::merged, this, &ConversationListView::restoreAnchor);
    connect(&m_selection, &ListSelection::changed, viewport(), QOverload<>::of(&QWidget::update));
}

void ConversationListView::setDensity(Density density)
{
    m_delegate->setDensity(density);
    doItemsLayout();
}

void ConversationListView::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int row = currentIndex().isValid() ? std::clamp(currentIndex().row() + by, 0, rows - 1) : 0;
    setCurrentIndex(m_model.index(row));
}

void ConversationListView::choose(ConversationId conversation)
{
    if (const int row = m_model.rowOf(conversation); row >= 0)
        setCurrentIndex(m_model.index(row));
    else
        clearSelection();
}

ConversationId ConversationListView::current() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : ConversationId();
}

void ConversationListView::toggleCurrent()
{
    if (!currentIndex().isValid())
        return;
    m_selection.toggle(current());
    step(1);
}

void ConversationListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentConversation(this->current());
}

QRect ConversationListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.rows())
        return {};
    return {0, m_rows.topOf(m_place, index.row()), viewport()->width(), m_rows.height(index.row())};
}

QModelIndex ConversationListView::indexAt(const QPoint &point) const
{
    const int row = viewport()->rect().contains(point) ? m_rows.rowAt(m_place, point.y()) : -1;
    return row < 0 ? QModelIndex() : m_model.index(row);
}

int ConversationListView::lastSeen() const
{
    const int row = m_rows.rowAt(m_place, viewport()->height() - 1);
    return row < 0 ? m_rows.rows() - 1 : row;
}

void ConversationListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const int room = viewport()->height() - m_rows.height(row);
    m_shown = row;
    switch (hint) {
    case EnsureVisible:
        return goTo(m_rows.showing(m_place, row));
    case PositionAtTop:
        return goTo(m_rows.withRowAt(row, 0));
    case PositionAtBottom:
        return goTo(m_rows.withRowAt(row, room));
    case PositionAtCenter:
        return goTo(m_rows.withRowAt(row, room / 2));
    }
}

void ConversationListView::goTo(ListPlace place)
{
    m_place = place;
    m_atEnd = place != ListPlace() && place == m_rows.end();
    {
        const QScopedValueRollback moving(m_moving, true);
        verticalScrollBar()->setValue(m_rows.toUnits(m_place));
    }
    viewport()->update();
    look();
}

// Someone pulls at the bar: its end is the list's end, whatever was rounded.
void ConversationListView::scrollContentsBy(int, int)
{
    if (m_moving)
        return;
    m_shown = -1;
    const QScrollBar *bar = verticalScrollBar();
    m_place = bar->value() == bar->maximum() ? m_rows.end() : m_rows.fromUnits(bar->value());
    m_atEnd = bar->maximum() > 0 && bar->value() == bar->maximum();
    viewport()->update();
    look();
}

int ConversationListView::verticalOffset() const
{
    return m_rows.toUnits(m_place);
}

void ConversationListView::wheelEvent(QWheelEvent *event)
{
    const int lines = event->angleDelta().y() * QGuiApplication::styleHints()->wheelScrollLines();
    const int pixels = event->pixelDelta().isNull() ? lines * lineStep / 120 : event->pixelDelta().y();
    m_shown = -1;
    goTo(m_rows.moved(m_place, -pixels));
    event->accept();
}

void ConversationListView::measure()
{
    m_rows.setRoom(m_model.rowCount(), viewport()->height());
    const ListPlace end = m_rows.end();
    const int typical = m_delegate->height(nullptr, font());
    QScrollBar *bar = verticalScrollBar();
    const QScopedValueRollback moving(m_moving, true);
    bar->setRange(0, m_rows.toUnits(end));
    bar->setPageStep(std::max(1, viewport()->height() * RowGeometry::unitsOfRow / typical));
    bar->setSingleStep(lineStep * RowGeometry::unitsOfRow / typical);
    m_place = m_atEnd ? end : m_rows.moved(m_place, 0);
    bar->setValue(m_rows.toUnits(m_place));
}

void ConversationListView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    measure();
}

void ConversationListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    measure();
    look();
}

void ConversationListView::reset()
{
    m_place = {};
    m_atEnd = false;
    m_shown = -1;
    QAbstractItemView::reset();
    measure();
    look();
}

void ConversationListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    measure();
    look();
}

void ConversationListView::look()
{
    if (m_rows.rows() > 0 && viewport()->height() > 0)
        m_model.look(m_place.row, lastSeen());
}

void ConversationListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                       const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    measure(); // a row that has come may be higher than its place was
    if (m_shown >= 0 && m_shown < m_rows.rows())
        goTo(m_rows.showing(m_place, m_shown));
    viewport()->update();
}

// A pointer that has lain there for long is forgotten; one that moves is about to press.
bool ConversationListView::isPointedAt() const
{
    constexpr qint64 aboutToPress = 2000; // ms
    return viewport()->underMouse() && m_pointed.isValid() && m_pointed.elapsed() < aboutToPress;
}

// The row under the pointer stays, else the open one if it is seen, else the topmost of those that are left. A list
// that stands at its top and is not pointed at shows what is new there.
void ConversationListView::keepAnchor()
{
    m_anchors.clear();
    m_currentBefore = currentIndex().isValid() ? currentIndex().row() : -1;
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool pointed = isPointedAt();
    if (m_rows.rows() == 0 || (m_place == ListPlace() && !pointed))
        return;
    const auto keep = [this](int row) {
        if (row >= m_place.row && row <= lastSeen())
            m_anchors.append({m_model.idAt(row), m_rows.topOf(m_place, row)});
    };
    if (pointed)
        keep(m_rows.rowAt(m_place, pointer.y()));
    keep(m_currentBefore);
    for (int row = m_place.row + (m_place.hidden > 0 ? 1 : 0); row <= lastSeen(); ++row)
        keep(row);
}

void ConversationListView::restoreAnchor()
{
    m_shown = -1;
    m_atEnd = false;
    measure();
    for (const Anchor &anchor : std::as_const(m_anchors)) {
        if (const int row = m_model.rowOf(anchor.id); row >= 0) {
            m_place = m_rows.withRowAt(row, anchor.top);
            break;
        }
    }
    if (!currentIndex().isValid() && m_currentBefore >= 0 && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::min(m_currentBefore, m_model.rowCount() - 1)));
    measure();
    goTo(m_place);
}

void ConversationListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
}

void ConversationListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void ConversationListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state & ~QStyle::State_HasFocus;
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    int top = -m_place.hidden;
    for (int row = m_place.row; row < m_rows.rows() && top < event->rect().bottom(); ++row) {
        const QModelIndex index = m_model.index(row);
        option.rect = QRect(0, top, viewport()->width(), m_rows.height(row));
        top += option.rect.height();
        option.state = state;
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        if (hasFocus() && currentIndex() == index)
            option.state |= QStyle::State_HasFocus;
        if (viewport()->underMouse() && option.rect.contains(pointer))
            option.state |= QStyle::State_MouseOver;
        if (option.rect.intersects(event->rect()))
            m_delegate->paint(&painter, option, index);
    }
}

QModelIndex ConversationListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return {};
    const int page = std::max(1, lastSeen() - m_place.row - 1);
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return m_model.index(std::max(0, row - 1));
    case MoveDown:
    case MoveNext:
        return m_model.index(std::min(rows - 1, row + 1));
    case MovePageUp:
        return m_model.index(std::max(0, row - page));
    case MovePageDown:
        return m_model.index(std::min(rows - 1, row + page));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(rows - 1);
    case MoveLeft:
    case MoveRight:
        break;
    }
    return currentIndex();
}

void ConversationListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(indexAt(rect.center()), command);
}

QRegion ConversationListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(range.top(), m_place.row); row <= std::min(range.bottom(), lastSeen()); ++row)
            region += visualRect(m_model.index(row));
    }
    return region;
}

void ConversationListView::keyPressEvent(QKeyEvent *event)
{
    if (!m_gathering)
        return QAbstractItemView::keyPressEvent(event);
    if (extendSelection(*event))
        return;
    if (event->key() == Qt::Key_Escape && !m_selection.isEmpty())
        return m_selection.clear();
    if (event->matches(QKeySequence::SelectAll))
        return m_selection.selectAll();
    QAbstractItemView::keyPressEvent(event);
}

bool ConversationListView::extendSelection(const QKeyEvent &event)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (event.modifiers() != Qt::ShiftModifier || row < 0)
        return false;
    const auto action = [&]() -> std::optional<CursorAction> {
        switch (event.key()) {
        case Qt::Key_Up:
            return MoveUp;
        case Qt::Key_Down:
            return MoveDown;
        case Qt::Key_PageUp:
            return MovePageUp;
        case Qt::Key_PageDown:
            return MovePageDown;
        case Qt::Key_Home:
            return MoveHome;
        case Qt::Key_End:
            return MoveEnd;
        default:
            return {};
        }
    }();
    if (!action)
        return false;
    const QModelIndex to = moveCursor(*action, {});
    m_selection.addRows(row, to.row());
    setCurrentIndex(to);
    return true;
}

// A plain press chooses one to read, as ever; with Ctrl and Shift, and on the disc at its side, it gathers several.
void ConversationListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || !m_gathering)
        return QAbstractItemView::mousePressEvent(event);
    const ConversationId id = m_model.idAt(index.row());
    const bool onDisc = m_delegate->discOf(visualRect(index), layoutDirection(), font()).contains(event->pos());
    if (event->modifiers() & Qt::ShiftModifier) {
        m_selection.addRows(currentIndex().isValid() ? currentIndex().row() : index.row(), index.row());
    } else if (event->modifiers() & Qt::ControlModifier) {
        if (m_selection.isEmpty() && current() && current() != id)
            m_selection.toggle(current());
        m_selection.toggle(id);
    } else if (onDisc) {
        m_selection.toggle(id);
    } else {
        m_selection.clear();
        QAbstractItemView::mousePressEvent(event);
    }
}

void ConversationListView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointed.start();
    viewport()->update(); // the row under the pointer is tinted
    if (event->buttons() == Qt::NoButton)
        QAbstractItemView::mouseMoveEvent(event);
}

void ConversationListView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    viewport()->update();
}

}
