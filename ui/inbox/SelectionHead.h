// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace firstmile
{

class ListSelection;

/// Stands above the list in the place of title and search field while conversations are selected: how many, what can
/// be done with them, and a way to all that match.
class SelectionHead : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionHead(ListSelection &selection, QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions);
    void refresh(int matching, bool whole); ///< conversations that match, and whether that is all of them
    QString sentence() const;

private:
    ListSelection &m_selection;
    QLabel *m_sentence;
    QPushButton *m_all;
    QHBoxLayout *m_buttons;
};

}
