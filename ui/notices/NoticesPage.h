// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"
#include "ui/notices/NoticeWords.h"
#include "ui/widgets/ColumnPage.h"

#include <QTimer>

#include <functional>

class QPushButton;

namespace firstmile
{

class NoticeEditor;
class NoticeResults;

/// One incident, many conversations: the public notices of the team, with where each stands.
class NoticesPage : public ColumnPage
{
    Q_OBJECT

public:
    explicit NoticesPage(const ConsoleContext &context, QWidget *parent = nullptr);

    NoticeEditor *write(const QList<ConversationId> &recipients); ///< a new one; nobody yet: the search asks for them
    QStringList shown() const { return m_shown; }                 ///< the titles on the page

Q_SIGNALS:
    void conversationChosen(firstmile::ConversationId conversation);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void count(int next, int turn);
    void build();
    void addCard(const PublicNotice &notice);
    void sayEmpty();
    NoticeEditor *edit(const PublicNotice &notice, const QList<ConversationId> &recipients);
    void open(const PublicNotice &notice);
    void showResults(NoticeId notice);
    void told(NoticeId notice, const NoticeSent &sent);
    void goOn(NoticeId notice);
    void undo(NoticeId notice);
    void remove(const PublicNotice &notice);
    void sayRemoved(const PublicNotice &notice, const QList<ConversationId> &whom);
    void withRecipients(NoticeId notice, std::function<void(const QList<ConversationId> &)> use);

    const ConsoleContext &m_context;
    QPushButton *m_new;
    QList<PublicNotice> m_notices;
    QMap<NoticeId, NoticeCounts> m_counts;
    QStringList m_shown;
    QTimer m_soon;
    int m_turn = 0;
    int m_top = 0; ///< how much of the column stays
};

}
