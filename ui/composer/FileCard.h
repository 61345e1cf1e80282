// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/OutboxItem.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace firstmile
{

class ElidedLabel;

/// A file that goes along: its name and size, for a picture what it shows, and what is wrong with it.
class FileCard : public QWidget
{
    Q_OBJECT

public:
    explicit FileCard(const OutgoingFile &file, QWidget *parent = nullptr);

    void show(const OutgoingFile &file);
    using QWidget::show;
    void complain(const QString &trouble, bool canBeSmaller);
    void setBusy(bool busy);

Q_SIGNALS:
    void removeChosen();
    void shrinkChosen();
    void described(const QString &description);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMark();

    bool m_isPicture;
    ElidedLabel *m_name;
    QLabel *m_size;
    QLineEdit *m_description;
    QLabel *m_mark;
    QLabel *m_trouble;
    QPushButton *m_shrink;
    QToolButton *m_remove;
};

}
