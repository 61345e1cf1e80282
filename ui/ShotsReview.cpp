// SPDX-License-Identifier: GPL-3.0-or-later
// What an offline review looks like: the first screen of whoever opens a file, the panel with and without a judgement,
// a comment that is being written, the reviews of all and how far they agree.
#include "ui/MainWindow.h"
#include "ui/Shots.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/inbox/BuiltInViews.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/Sidebar.h"
#include "ui/review/CommentList.h"
#include "ui/review/ReviewMode.h"
#include "ui/review/ReviewPage.h"
#include "ui/review/ReviewPanel.h"
#include "ui/review/ScoreCardDialog.h"
#include "ui/review/ScoreForm.h"
#include "ui/widgets/Theme.h"

#include <QAction>

namespace firstmile
{

using namespace Qt::StringLiterals;

// Nothing is said in it: what a reviewer keeps is theirs.
bool Shots::takeJudging(const QString &name, const QString &suffix)
{
    m_window.showConversation(m_window.inbox().list().model().idAt(0));
    settle();
    ReviewPanel &panel = m_window.review()->panel();
    m_window.actions().find(u"review-questions"_s)->trigger();
    bool good = take(name + u"questions"_s + suffix);
    const auto thread = m_window.inbox().current();
    if (thread && !thread->messages.isEmpty())
        panel.comments().begin(thread->messages.first().id, {});
    good &= take(name + u"comment"_s + suffix);
    panel.comments().flush();
    panel.toggleOthers();
    good &= take(name + u"others"_s + suffix);
    panel.toggleOthers();
    m_window.inbox().setSideShown(false);
    good &= take(name + u"customer"_s + suffix);
    m_window.inbox().setSideShown(true);
    return good;
}

bool Shots::takeReview(const QString &name)
{
    bool good = true;
    for (const QSize size : {QSize(1280, 800), QSize(2560, 1440), QSize(900, 540)}) {
        m_window.resize(size);
        for (const auto look : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_theme.choose(look);
            const QString suffix =
                u"-%1-%2"_s.arg(look == Theme::Choice::Dark ? u"dark"_s : u"light"_s).arg(size.width());
            for (const QString &page : m_window.pageIds()) {
                m_window.showPage(page);
                good &= take(name + u"-review-"_s + page + suffix);
            }
            m_window.sidebar().choose(BuiltInView::ofReview().first().key());
            good &= take(name + u"-review-inbox"_s + suffix);
            if (m_window.inbox().list().model().rowCount() > 0)
                good &= takeJudging(name + u"-review-"_s, suffix);
            m_window.actions().find(u"score-cards"_s)->trigger();
            good &= takeDialog(m_window.findChild<ScoreCardDialog *>(), name + u"-review-card"_s + suffix);
        }
    }
    return good;
}

}
