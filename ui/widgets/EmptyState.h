// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace firstmile
{

/// Says, where nothing is to be shown, what this is, why it is empty and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void say(const QString &icon, const QString &title, const QString &sentence);
    void offer(const QString &actionText, std::function<void()> act);

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_action;
    std::function<void()> m_act;
};

}
