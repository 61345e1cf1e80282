// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace firstmile
{

/// Says that a text goes out as several posts; folds out to show them.
class ThreadPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ThreadPreview(QWidget *parent = nullptr);

    void show(const QStringList &parts); ///< one or none: hides
    using QWidget::show;
    QString words() const;
    void foldOut(bool out);
    QStringList shownParts() const; ///< empty while it is folded

private:
    void fill();

    QStringList m_parts;
    QToolButton *m_toggle;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QList<QLabel *> m_labels;
};

}
