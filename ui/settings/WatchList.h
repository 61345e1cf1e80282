// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace firstmile
{

/// Words to watch for: typed below the list, Enter adds, Delete removes.
class WatchList : public QWidget
{
    Q_OBJECT

public:
    explicit WatchList(QWidget *parent = nullptr);

    void setWatches(const QStringList &watches);
    QStringList watches() const; ///< with what is typed and not yet added

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void removeCurrent();
    void refresh();

    QListWidget *m_list;
    QLineEdit *m_word;
    QPushButton *m_add;
    QPushButton *m_remove;
};

}
