// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace firstmile
{

class FlowLayout;

/// Tags of a review: those that are there, each to be pressed away, and a field that completes from tags used before.
class TagField : public QWidget
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    void show(const QStringList &tags);
    using QWidget::show;
    void offer(const QStringList &used); ///< what is completed
    const QStringList &tags() const { return m_tags; }
    QLineEdit &field() { return *m_edit; }

Q_SIGNALS:
    void changed(const QStringList &tags);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove(const QString &tag);
    void build();

    QStringList m_tags;
    QWidget *m_chips;
    QLineEdit *m_edit;
    QStringListModel *m_used;
};

}
