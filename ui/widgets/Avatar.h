// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"

#include <QRectF>
#include <QString>
#include <QWidget>

#include <optional>

class QPainter;

namespace firstmile
{

struct Tokens;

/// The one or two letters that stand for a name: first of the first and of the last word; "?" for none.
QString initialsOf(const QString &name);

/// A disc with a name's initials and, at its lower right, the mark of the network that the person writes on.
/// `ground` is the colour it is drawn on: the mark is cut out of it.
void paintAvatar(QPainter &painter, const QRectF &where, const QString &name, std::optional<Channel> mark,
                 const QColor &ground, const Tokens &tokens);

/// The same as a widget, for headers.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget *parent = nullptr);
    void show(const QString &name, std::optional<Channel> mark);
    using QWidget::show;
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    QString m_name;
    std::optional<Channel> m_mark;
};

}
