// SPDX-License-Identifier: GPL-3.0-or-later
// What replying looks like: the composer and what stands over it, the outbox, the library, a notice, the settings.
// Nothing is sent, and nothing is typed that would be kept.
#include "ui/MainWindow.h"
#include "ui/Shots.h"
#include "ui/conversation/AnswerStrip.h"
#include "ui/conversation/CheckStrip.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/ReplyAids.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/Sidebar.h"
#include "ui/library/LibraryPage.h"
#include "ui/library/MacroDialog.h"
#include "ui/library/SavedReplyDialog.h"
#include "ui/notices/NoticeEditor.h"
#include "ui/notices/NoticesPage.h"
#include "ui/outbox/DraftsPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/settings/ReplySettings.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/LineCard.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

namespace firstmile
{

using namespace Qt::StringLiterals;

// The first draft there is, what checks may say of it, and answers of before where a case has some.
bool Shots::takeComposer(const QString &name, const QString &suffix)
{
    m_window.showPage(u"drafts"_s);
    settle();
    auto *drafts = m_window.findChild<DraftsPage *>();
    const auto *card = drafts ? drafts->findChild<LineCard *>() : nullptr;
    if (card)
        card->findChild<QPushButton *>()->click(); // opens it
    bool good = take(name + u"draft"_s + suffix);
    ReplyAids &aids = m_window.inbox().conversation().aids();
    aids.checks().show({{CheckKind::Placeholder, true, {}, u"{order}"_s, {}},
                        {CheckKind::PersonalData, false, {}, u"+351 912 345 678"_s, u"phone"_s},
                        {CheckKind::Promise, false, {}, {}, {}}});
    good &= take(name + u"checks"_s + suffix);
    aids.checks().clear();
    m_window.sidebar().choose(u"view/waiting"_s);
    settle();
    const ConversationListModel &model = m_window.inbox().list().model();
    const int tries = std::min(model.rowCount(), 5);
    for (int row = 0; row < tries && (row == 0 || aids.answers().suggestions().isEmpty()); ++row) {
        if (model.at(row))
            m_window.showConversation(model.at(row)->conversation.id);
        settle();
    }
    return take(name + u"suggestions"_s + suffix) && good;
}

// Every part that has something in it, the first reply with its history.
bool Shots::takeOutbox(const QString &name, const QString &suffix)
{
    auto *outbox = m_window.findChild<OutboxPage *>();
    if (!outbox)
        return false;
    bool good = true;
    for (const auto &[shown, part] :
         {std::pair(OutboxShown::Sent, u"sent"_s), {OutboxShown::NeedsPerson, u"history"_s}}) {
        outbox->show(shown);
        settle();
        auto *card = outbox->findChild<OutboxCard *>();
        if (card)
            Q_EMIT card->historyAsked();
        good &= take(name + part + suffix);
        if (card)
            Q_EMIT card->historyAsked(); // and folds it again
    }
    return good;
}

bool Shots::takeLibrary(const QString &name, const QString &suffix)
{
    auto *library = m_window.findChild<LibraryPage *>();
    if (!library)
        return false;
    SavedReply reply;
    reply.name = u"refund-late"_s;
    reply.title = u"Refund"_s;
    reply.texts = {{{}, {}, u"Hello {customer.first-name|there}, it takes {days} days."_s},
                   {u"pt"_s, {}, u"Olá {customer.first-name|}, demora {days} dias."_s}};
    const bool good = takeDialog(library->edit(reply), name + u"reply"_s + suffix);
    Macro macro;
    macro.name = u"Refund"_s;
    macro.steps = {{MacroStep::Kind::Reply, u"refund-late"_s},
                   {MacroStep::Kind::Tag, u"refund"_s},
                   {MacroStep::Kind::Snooze, u"24"_s}};
    return takeDialog(library->edit(macro), name + u"macro"_s + suffix) && good;
}

bool Shots::takeNotice(const QString &name, const QString &suffix)
{
    auto *notices = m_window.findChild<NoticesPage *>();
    if (!notices)
        return false;
    QList<ConversationId> whom;
    const ConversationListModel &model = m_window.inbox().list().model();
    for (int row = 0; row < std::min(model.rowCount(), 3); ++row) {
        if (model.at(row))
            whom.append(model.at(row)->conversation.id);
    }
    NoticeEditor *editor = notices->write(whom);
    editor->title().setText(u"Porto"_s);
    if (auto *text = editor->findChild<QPlainTextEdit *>())
        text->setPlainText(u"Hello {customer.first-name|there}, we are back."_s);
    return takeDialog(editor, name + u"editor"_s + suffix);
}

bool Shots::takeReplySettings(const QString &name, const QString &suffix)
{
    auto *page = m_window.findChild<SettingsPage *>();
    auto *replying = page ? page->findChild<ReplySettings *>() : nullptr;
    if (!replying)
        return false;
    settle();
    QScrollBar *bar = page->verticalScrollBar();
    bar->setValue(replying->mapTo(page->widget(), QPoint()).y());
    const bool good = take(name + u"replying"_s + suffix);
    bar->setValue(0);
    return good;
}

}
