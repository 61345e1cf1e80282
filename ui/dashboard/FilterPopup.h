// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/FilterKinds.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace firstmile
{

/// Floats below its button: the values of one kind, each with a box to tick, and a field that narrows them where they
/// are many. What is ticked counts at once; Escape leaves.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(FilterKind kind, const QList<FilterOption> &options, const QStringList &chosen,
                QWidget *parent = nullptr);

    void openBelow(const QWidget &button);
    QListWidget &list() { return *m_list; }
    QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void changed(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<FilterOption> &options, const QStringList &chosen);
    void narrow(const QString &typed);
    void tell();

    FilterKind m_kind;
    QLineEdit *m_field;
    QListWidget *m_list;
    QStringList m_chosen;
};

}
