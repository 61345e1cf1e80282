// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/ComposerSubject.h"
#include "ui/composer/SendWay.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace firstmile
{

class ElidedLabel;

/// Below the text: reply or note, what can be done with it, how it stands, and the buttons that send it.
class ComposerFoot : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        ComposerMode mode = ComposerMode::Reply;
        bool isOpen = false;       ///< a conversation stands here
        bool canBePrivate = false; ///< else it is as public as the conversation
        bool canBeSent = true;
        bool hasBrowser = false; ///< it can be answered there instead
        bool isBlocked = false;
        int posts = 1; ///< that it goes out as
    };

    explicit ComposerFoot(QWidget *parent = nullptr);

    void show(const Shown &shown);
    using QWidget::show;
    void say(const QString &state);
    bool isPrivate() const;
    void setPrivate(bool privately);
    void fit(int width); ///< leaves words and buttons that the menus have too out where there is no room

    QToolButton &drafts() { return *m_drafts; }
    QToolButton &attach() { return *m_attach; }
    void showAttachKey(const QString &key); ///< empty: it has none
    QToolButton &tools() { return *m_tools; }

Q_SIGNALS:
    void modeChosen(firstmile::ComposerMode mode);
    void privateToggled();
    void sendChosen(firstmile::SendWay way);
    void browserChosen();

private:
    QToolButton *makeTool(const QString &text, const QString &icon);
    QToolButton *makeIcon(const QString &name, const QString &icon);
    void makeModes();
    void makeSending();
    void fillWays();
    void layOut();

    ElidedLabel *m_state;
    QToolButton *m_reply;
    QToolButton *m_note;
    QToolButton *m_private;
    QToolButton *m_drafts;
    QToolButton *m_attach;
    QToolButton *m_tools;
    QPushButton *m_browser;
    QPushButton *m_sendClose;
    QPushButton *m_send;
    QToolButton *m_ways;
    bool m_canClose = false; ///< sending and closing is what can be done at all
};

}
