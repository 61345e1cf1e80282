// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace firstmile
{

/// A sentence of the start page: what changed, or, marked, what needs a person. Pressing it shows the figures behind.
class RemarkLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RemarkLine(QWidget *parent = nullptr);

    void say(const QString &sentence, bool needsPerson);
    bool needsPerson() const { return m_needsPerson; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect wordsWithin(const QRect &whole) const;

    bool m_needsPerson = false;
};

}
