// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ConsolePages.h"

#include "ui/MainWindow.h"
#include "ui/ReviewData.h"
#include "ui/customer/CustomerCommands.h"
#include "ui/customer/CustomerPages.h"
#include "ui/dashboard/DashboardCommands.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/ExportButton.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/Sidebar.h"
#include "ui/library/LibraryPage.h"
#include "ui/notices/NoticeCommands.h"
#include "ui/notices/NoticesPage.h"
#include "ui/outbox/DraftsPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/review/ExportedFigures.h"
#include "ui/review/ReviewMode.h"
#include "ui/review/ReviewWords.h"
#include "ui/settings/AccountsPage.h"
#include "ui/settings/SettingsPage.h"

#include <QCoreApplication>
#include <QPushButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What the page says of a bundle: as of when, and the figures that were written into it.
void showExported(DashboardPage &page, const ReviewData &review)
{
    const QString asOf = ReviewWords::asOf(review.manifest().asOf);
    page.setNote(
        QCoreApplication::translate("ConsolePages", "As of the export on %1: nothing has changed since.").arg(asOf));
    if (review.exportedMeasures().isEmpty())
        return;
    auto *button = new QPushButton(QCoreApplication::translate("ConsolePages", "Figures as exported …"), &page);
    button->setFlat(true);
    button->setAccessibleName(button->text());
    QObject::connect(button, &QPushButton::clicked, &page, [&page, &review, asOf] {
        auto *dialog = new ExportedFigures(review.exportedMeasures(), asOf, &page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    page.addTool(button);
}

void addDashboard(MainWindow &window, const ConsoleContext &context)
{
    MainWindow *parent = &window;
    window.addPage(
        u"dashboard"_s, QCoreApplication::translate("ConsolePages", "Dashboard"), u"dashboard"_s, u'D', [=, &context] {
            auto *page = new DashboardPage(context, SurveyBenchmarks::load().value_or(SurveyBenchmarks()), parent);
            QObject::connect(
                page, &DashboardPage::conversationChosen, parent,
                [parent](ConversationId chosen, MessageId message) { parent->showConversation(chosen, message); });
            page->addTool(new ExportButton(context, *page));
            if (context.review)
                showExported(*page, *context.review);
            QObject::connect(page, &DashboardPage::accountsAsked, parent,
                             [parent] { parent->showPage(u"accounts"_s); });
            return page;
        });
    const auto seen = [parent]() -> DashboardPage * {
        auto *page = parent->findChild<DashboardPage *>();
        return page && page->isVisible() ? page : nullptr;
    };
    const auto open = [parent] {
        parent->showPage(u"dashboard"_s);
        return parent->findChild<DashboardPage *>();
    };
    (new DashboardCommands(seen, open, parent))->addTo(window.actions());
}

void addNotices(MainWindow &window, const ConsoleContext &context)
{
    MainWindow *parent = &window;
    window.addPage(u"notices"_s, QCoreApplication::translate("ConsolePages", "Public notices"), u"public"_s, u'N',
                   [=, &context] {
                       auto *notices = new NoticesPage(context, parent);
                       QObject::connect(notices, &NoticesPage::conversationChosen, parent,
                                        [parent](ConversationId chosen) { parent->showConversation(chosen); });
                       return notices;
                   });
    auto *commands = new NoticeCommands(context, window.inbox(), parent);
    commands->addTo(window.actions());
    QObject::connect(commands, &NoticeCommands::noticeAsked, parent, [parent](const QList<ConversationId> &whom) {
        parent->showPage(u"notices"_s);
        parent->findChild<NoticesPage *>()->write(whom);
    });
}

}

void addConsolePages(MainWindow &window, const ConsoleContext &context)
{
    MainWindow *parent = &window;
    addDashboard(window, context);
    window.customerCommands().serve(*new CustomerPages(window, context)); // the window's child
    if (window.review())
        window.review()->addPages();
    window.addPage(u"outbox"_s, QCoreApplication::translate("ConsolePages", "Outbox"), u"outbox"_s, u'O',
                   [=, &context] {
                       auto *outbox = new OutboxPage(context, parent);
                       QObject::connect(outbox, &OutboxPage::conversationChosen, parent,
                                        [parent](ConversationId chosen) { parent->showConversation(chosen); });
                       return outbox;
                   });
    window.addPage(u"drafts"_s, QCoreApplication::translate("ConsolePages", "Drafts"), u"drafts"_s, u'E',
                   [=, &context] {
                       auto *drafts = new DraftsPage(context, parent);
                       QObject::connect(drafts, &DraftsPage::draftChosen, parent,
                                        [parent](const Draft &draft) { parent->showDraft(draft); });
                       return drafts;
                   });
    window.addPage(u"library"_s, QCoreApplication::translate("ConsolePages", "Saved replies"), u"reply"_s, u'R',
                   [=, &context] { return new LibraryPage(context, parent); });
    addNotices(window, context);
    window.addPage(u"accounts"_s, QCoreApplication::translate("ConsolePages", "Accounts"), u"accounts"_s, u'A',
                   [=, &context] {
                       auto *accounts = new AccountsPage(context, parent);
                       QObject::connect(accounts, &AccountsPage::inboxAsked, parent, [parent](AccountId account) {
                           parent->sidebar().choose(u"account/"_s + account.toString());
                       });
                       return accounts;
                   });
    window.addPage(u"settings"_s, QCoreApplication::translate("ConsolePages", "Settings"), u"settings"_s, u'S',
                   [=, &context] { return new SettingsPage(context, parent->actions(), parent); });
}

}
