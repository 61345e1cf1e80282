// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace firstmile
{

/// Plain words in the colour of what they mean; the words say it as well.
class MeaningLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Meaning { Plain, Muted, Waiting, Late, Answered, Failed };

    explicit MeaningLabel(QWidget *parent = nullptr);
    void say(const QString &text, Meaning meaning);
    Meaning meaning() const { return m_meaning; }
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the words out, and draws them with a painter; the height that they take. A word longer than the line is
    /// broken.
    int layOut(int width, QPainter *painter) const;

    Meaning m_meaning = Meaning::Plain;
};

}
