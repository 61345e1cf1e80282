// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ViewCommands.h"

#include "ui/commands/ActionRegistry.h"
#include "ui/commands/Chooser.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/SearchBox.h"
#include "ui/inbox/Sidebar.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Notices.h"

#include <QMenu>

namespace firstmile
{

using namespace Qt::StringLiterals;

ViewCommands::ViewCommands(const ConsoleContext &context, InboxPage &inbox, Sidebar &sidebar, Chooser &chooser,
                           QObject *parent)
    : QObject(parent), m_context(context), m_inbox(inbox), m_sidebar(sidebar), m_chooser(chooser)
{
    connect(&inbox.list().search(), &SearchBox::saveAsked, this, &ViewCommands::askName);
    connect(&sidebar, &Sidebar::viewMenuAsked, this, [this](const SavedView &view, const QPoint &at) {
        auto *menu = new QMenu(&m_sidebar);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu, view);
        menu->popup(at);
    });
}

void ViewCommands::addTo(ActionRegistry &actions)
{
    actions.add({u"save-view"_s, ActionGroup::View, tr("Save what is searched as a view"), u"view"_s,
                 QKeySequence(u"Ctrl+S"_s)},
                [this] {
                    const SearchBox &search = m_inbox.list().search();
                    if (search.text().isEmpty() || search.isBad())
                        return m_context.notices.say(tr("Search for something first: that becomes the view."));
                    askName(search.text());
                });
}

void ViewCommands::askName(const QString &text)
{
    const ListQuery query{text, m_inbox.list().model().query().sort};
    QList<Choice> choices;
    for (const SavedView &view : m_sidebar.feed().views()) {
        if (u"saved/"_s + view.id.toString() == m_sidebar.chosen())
            choices.append(
                {tr("Change “%1” to this").arg(view.name), u"view"_s, {}, [this, view, query] {
                     save({view.id, view.name, query.text, query.sort}, tr("“%1” shows this now.").arg(view.name));
                 }});
    }
    m_chooser.ask(tr("What is the view to be called?"), choices);
    m_chooser.allowOther([this, query](const QString &name) {
        save({{}, name, query.text, query.sort}, tr("Saved: “%1” is on the left.").arg(name));
    });
}

void ViewCommands::save(const SavedView &view, const QString &sentence)
{
    whenDone(m_context.data.saveView(view), this, [this, view, sentence](const Result<SavedViewId> &kept) {
        if (kept)
            return m_context.notices.say(sentence);
        if (kept.error().kind == ErrorKind::Conflict)
            return m_context.notices.say(
                {Tone::Bad, tr("There is a view called “%1” already. Choose another name.").arg(view.name), {}, {}});
        m_context.notices.fail(kept.error());
    });
}

void ViewCommands::fill(QMenu &menu, const SavedView &view)
{
    menu.addAction(tr("Rename …"), this, [this, view] { rename(view); });
    menu.addAction(tr("Change what it shows"), this, [this, view] { edit(view); });
    menu.addSeparator();
    const QList<SavedView> &views = m_sidebar.feed().views();
    const bool first = !views.isEmpty() && views.first().id == view.id;
    const bool last = !views.isEmpty() && views.last().id == view.id;
    menu.addAction(tr("Move up"), this, [this, view] { move(view, -1); })->setEnabled(!first);
    menu.addAction(tr("Move down"), this, [this, view] { move(view, 1); })->setEnabled(!last);
    menu.addSeparator();
    menu.addAction(lineIcon(u"cross"_s), tr("Remove"), this, [this, view] { remove(view); });
}

void ViewCommands::rename(const SavedView &view)
{
    m_chooser.ask(tr("What is “%1” to be called?").arg(view.name), {});
    m_chooser.allowOther([this, view](const QString &name) {
        save({view.id, name, view.query, view.sort}, tr("It is called “%1” now.").arg(name));
    });
}

// Its query stands in the search field; saving it from there offers to change the view.
void ViewCommands::edit(const SavedView &view)
{
    m_sidebar.choose(u"saved/"_s + view.id.toString());
    m_inbox.list().search().setText(view.query);
    m_inbox.list().search().focusField();
}

void ViewCommands::remove(const SavedView &view)
{
    whenDone(m_context.data.removeView(view.id), this, [this, view](const Result<void> &removed) {
        if (!removed)
            return m_context.notices.fail(removed.error());
        m_context.notices.say({Tone::Quiet, tr("View “%1” removed.").arg(view.name), tr("Undo"), [this, view] {
                                   save({{}, view.name, view.query, view.sort}, tr("It is there again."));
                               }});
    });
}

void ViewCommands::move(const SavedView &view, int by)
{
    QList<SavedViewId> order;
    for (const SavedView &each : m_sidebar.feed().views())
        order.append(each.id);
    const qsizetype from = order.indexOf(view.id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    report(m_context.data.orderViews(order));
}

void ViewCommands::report(const Async<void> &deed)
{
    whenDone(deed, this, [this](const Result<void> &done) {
        if (!done)
            m_context.notices.fail(done.error());
    });
}

}
