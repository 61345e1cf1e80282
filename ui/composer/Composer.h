// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace firstmile
{

class ElidedLabel;

enum class ComposerMode { Reply, Note };

/// Where a reply or a note is written. Says in words who will see it, counts as the network counts, and gives away what
/// was typed within a second so that it is kept.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    /// Another conversation: its drafts take the place of what stands here.
    void open(const ThreadView &thread, const ReplyDesk &desk);
    /// The same conversation, changed: the text stays as it is.
    void refresh(const ThreadView &thread);
    void clear();
    void setMode(ComposerMode mode);
    ComposerMode mode() const { return m_mode; }
    void startWriting(); ///< puts the cursor into the text
    QString text() const;
    void setText(const QString &text);
    void flush(); ///< gives away a draft that is not yet given away
    void kept(const Draft &draft); ///< as it is in the workspace, with its id
    void letGo();                  ///< what stands here was sent: the next one is another draft
    Draft draft() const { return m_mode == ComposerMode::Note ? m_note : m_reply; }
    bool isBlocked() const;
    bool isPrivate() const; ///< the reply goes to the customer alone, although theirs was public
    QString audience() const;

    /// The version of the conversation that the writer has seen.
    qint64 sawVersion() const { return m_sawVersion; }
    void acceptVersion() { m_sawVersion = m_currentVersion; }

Q_SIGNALS:
    void sendRequested(firstmile::ConversationId conversation, const QString &text, bool thenClose);
    void noteRequested(firstmile::ConversationId conversation, const QString &text);
    void draftChanged(const firstmile::Draft &draft);
    void leaveRequested();
    void browserRequested(firstmile::ConversationId conversation, const QString &text); ///< to answer in a browser

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QToolButton *makeModeButton(const QString &text, const QString &icon, ComposerMode mode);
    QToolButton *makePrivateToggle();
    void fitFoot();
    void onTextChanged();
    void updateWords();
    void updateCount();
    void updateRoute();
    QString routeWords() const;
    Visibility visibility() const;
    bool isLetter() const;       ///< its network has no public
    bool isMessageToOne() const; ///< on a network that has one
    bool canBeSent() const;
    void fitHeight();
    void submit(bool thenClose);
    Draft freshDraft(DraftMode mode) const;
    Draft &stored() { return m_mode == ComposerMode::Note ? m_note : m_reply; }

    ConversationId m_conversation;
    Conversation m_shown;
    Account m_account;
    ChannelLimits m_limits;
    ReplyRoute m_route;
    bool m_canBePrivate = false;
    Visibility m_threadVisibility = Visibility::Public;
    Instant m_asOf;
    Draft m_reply;
    Draft m_note;
    ComposerMode m_mode = ComposerMode::Reply;
    qint64 m_sawVersion = 0;
    qint64 m_currentVersion = 0;
    bool m_loading = false;
    bool m_unsaved = false;
    QTimer m_saveDelay;

    QToolButton *m_replyMode = nullptr;
    QToolButton *m_noteMode = nullptr;
    QToolButton *m_private = nullptr;
    QWidget *m_box = nullptr;
    QLabel *m_audienceIcon = nullptr;
    ElidedLabel *m_audience = nullptr;
    QLabel *m_routeLine = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    ElidedLabel *m_state = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_browser = nullptr;
    QPushButton *m_sendClose = nullptr;
    QPushButton *m_send = nullptr;
};

}
