// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonObject>

class QTreeWidget;
class QTreeWidgetItem;

namespace firstmile
{

/// The measures as they were written into a bundle: page by page, question by question. What the dashboard computes
/// anew from the log can be compared with them.
class ExportedFigures : public QDialog
{
    Q_OBJECT

public:
    ExportedFigures(const QJsonObject &measures, const QString &asOf, QWidget *parent);

    QTreeWidget &tree() { return *m_tree; }

private:
    void addCard(QTreeWidgetItem &page, const QJsonObject &card) const;

    QTreeWidget *m_tree;
};

}
