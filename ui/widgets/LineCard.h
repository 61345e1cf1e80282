// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace firstmile
{

/// One line of a page's list: icon, two lines of words, things to do at the end; a rounded card.
class LineCard : public QWidget
{
    Q_OBJECT

public:
    LineCard(const QString &icon, const QString &title, const QString &detail, bool bad, QWidget *parent = nullptr);
    void addButton(const QString &text, const QString &accessibleName, std::function<void()> act);
    QLabel *addLine(const QString &text, bool bad); ///< null: there was nothing to say

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_words;
    QHBoxLayout *m_buttons;
    QString m_icon;
    bool m_bad;
};

}
