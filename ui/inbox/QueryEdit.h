// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/QueryText.h"

#include <QLineEdit>

namespace firstmile
{

/// A field to write a query in; what is wrong with it is underlined.
class QueryEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void mark(const QList<QueryProblem> &problems);

Q_SIGNALS:
    void escaped();
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QueryProblem> m_problems;
};

}
