// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "ui/inbox/ListSelection.h"
#include "ui/inbox/RowGeometry.h"
#include "ui/widgets/Type.h"

#include <QElapsedTimer>
#include <QListView>

namespace firstmile
{

class ConversationDelegate;
class ConversationListModel;

/// The list of conversations. A QListView only in name, which is how screen readers know a list: its layout, which
/// measures every row, is never run. Measures and draws only what is seen, however long the list is; never jumps under
/// the pointer when rows come and go.
class ConversationListView : public QListView
{
    Q_OBJECT

public:
    explicit ConversationListView(ConversationListModel &model, QWidget *parent = nullptr);

    void setDensity(Density density);
    void step(int by);                        ///< to the next (1) or previous (-1) row
    void choose(ConversationId conversation); ///< if it is in the list
    ConversationId current() const;
    ListSelection &selection() { return m_selection; }
    void setGathering(bool on) { m_gathering = on; } ///< whether several can be selected
    void toggleCurrent();                            ///< into the selection or out of it, and on to the next row

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override {} // single letters are commands here

Q_SIGNALS:
    void currentConversation(firstmile::ConversationId conversation);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    QSize viewportSizeHint() const override { return QAbstractItemView::viewportSizeHint(); }
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override { QAbstractItemView::mouseReleaseEvent(event); }
    void leaveEvent(QEvent *event) override;

private:
    struct Anchor
    {
        ConversationId id;
        int top = 0;
    };
    void goTo(ListPlace place);
    void measure();
    void look();
    void keepAnchor();
    void restoreAnchor();
    bool isPointedAt() const;
    int lastSeen() const;
    bool extendSelection(const QKeyEvent &event);

    ConversationListModel &m_model;
    ListSelection m_selection;
    bool m_gathering = true;
    ConversationDelegate *m_delegate;
    RowGeometry m_rows;
    ListPlace m_place;
    bool m_atEnd = false;    ///< stays so when the rows there turn out to be higher
    QElapsedTimer m_pointed; ///< since the pointer last moved over the list
    bool m_moving = false;   ///< the scroll bar follows the place, not the other way round
    int m_shown = -1;        ///< the row that scrollTo made visible: stays so when rows grow, until one scrolls
    QList<Anchor> m_anchors; ///< what is to stay where it is while rows come and go, the most important first
    int m_currentBefore = -1;
};

}
