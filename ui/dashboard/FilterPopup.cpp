// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FilterPopup.h"

#include "ui/widgets/Type.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr int popupWidth = 260;
constexpr int popupMostRows = 10;
constexpr int popupFieldFrom = 8; // fewer values need no search

}

FilterPopup::FilterPopup(FilterKind kind, const QList<FilterOption> &options, const QStringList &chosen,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_kind(kind)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_chosen(chosen)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(FilterKinds::title(kind));
    m_field->setPlaceholderText(tr("Search"));
    m_field->setAccessibleName(tr("Search in %1").arg(FilterKinds::title(kind)));
    m_field->setVisible(options.size() >= popupFieldFrom);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(FilterKinds::title(kind));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(m_field);
    column->addWidget(m_list);
    fill(options, chosen);
    connect(m_field, &QLineEdit::textEdited, this, &FilterPopup::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString id = item->data(Qt::UserRole).toString();
        m_chosen.removeAll(id);
        if (item->checkState() == Qt::Checked && FilterKinds::isOneOnly(m_kind))
            m_chosen.clear();
        if (item->checkState() == Qt::Checked)
            m_chosen.append(id);
        tell();
    });
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void FilterPopup::fill(const QList<FilterOption> &options, const QStringList &chosen)
{
    if (options.isEmpty()) {
        auto *nothing = new QLabel(tr("There is none yet."), this);
        setType(nothing, Type::Body, true);
        layout()->addWidget(nothing);
        m_list->hide();
    }
    for (const FilterOption &option : options) {
        auto *item = new QListWidgetItem(option.text, m_list);
        item->setData(Qt::UserRole, option.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(option.id) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, space::hit});
    }
    const int rows = std::clamp(m_list->count(), 1, popupMostRows);
    m_list->setFixedHeight(rows * space::hit + 2);
    m_list->setFixedWidth(popupWidth);
    m_list->setCurrentRow(0);
}

void FilterPopup::narrow(const QString &typed)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_list->item(row)->text().contains(typed, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

// Of those that exclude each other the boxes follow what was ticked last.
void FilterPopup::tell()
{
    if (FilterKinds::isOneOnly(m_kind)) {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            const bool ticked = m_chosen.contains(item->data(Qt::UserRole).toString());
            item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        }
        m_list->viewport()->update();
    }
    Q_EMIT changed(m_chosen);
}

// The field keeps the typing, the list has the arrows and the return key.
bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_list, key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (QListWidgetItem *item = m_list->currentItem(); item && !item->isHidden())
            Q_EMIT m_list->itemActivated(item);
        return true;
    default:
        return false;
    }
}

void FilterPopup::openBelow(const QWidget &button)
{
    adjustSize();
    QPoint at = button.mapToGlobal(QPoint(0, button.height() + 2));
    if (button.layoutDirection() == Qt::RightToLeft)
        at.rx() += button.width() - width();
    const QRect room = button.screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    (m_field->isVisible() ? static_cast<QWidget *>(m_field) : m_list)->setFocus(Qt::PopupFocusReason);
}

}
