// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "ui/ReviewData.h"
#include "ui/commands/Chooser.h"
#include "ui/commands/KeySheet.h"
#include "ui/conversation/ConversationHeader.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/LabelDesk.h"
#include "ui/conversation/MailDesk.h"
#include "ui/conversation/ReplyCommands.h"
#include "ui/customer/CustomerCommands.h"
#include "ui/export/ExportCommands.h"
#include "ui/export/ExportScopes.h"
#include "ui/inbox/AccountMenu.h"
#include "ui/inbox/BuiltInViews.h"
#include "ui/inbox/ConversationCommands.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/SelectionHead.h"
#include "ui/inbox/Sidebar.h"
#include "ui/inbox/ViewCommands.h"
#include "ui/review/ReviewMode.h"
#include "ui/settings/ImportCommands.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/QuietBar.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WorkBar.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const auto geometryKey = "window/geometry"_L1;
const auto panesKey = "window/panes"_L1;
const auto sidebarKey = "window/sidebar"_L1;
const auto customerKey = "window/customer"_L1;

}

MainWindow::MainWindow(const ConsoleContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_actions(*this, context.settings)
    , m_sidebar(new Sidebar(context, this))
    , m_inbox(new InboxPage(context, this))
    , m_stack(new QStackedWidget(this))
    , m_menu(new QMenu(this))
{
    if (context.isReadOnly())
        m_actions.keepOnly(ReviewMode::actions());
    arrange();
    m_commands = new ConversationCommands(context, *m_inbox, *m_chooser, this);
    m_commands->addTo(m_actions, *m_bar);
    (new ReplyCommands(m_context, m_inbox->conversation(), *m_chooser, this))->addTo(m_actions);
    m_inbox->conversation().labels().addTo(m_actions);
    m_inbox->conversation().mails().addTo(m_actions);
    m_viewCommands = new ViewCommands(context, *m_inbox, *m_sidebar, *m_chooser, this);
    m_viewCommands->addTo(m_actions);
    addCustomerCommands();
    (new ImportCommands(context, *m_chooser, *m_workBar, this))->addTo(m_actions);
    if (context.exports) {
        const auto scopes = [this] { return exportScopes(*m_inbox); };
        (new ExportCommands(context, *m_exportBar, scopes, this))->addTo(m_actions);
    }
    addGoActions();
    addViewActions();
    m_inbox->conversation().header().setActions(m_commands->headerActions(m_actions));
    m_inbox->list().selectionHead().setActions(m_commands->selectionActions(m_actions));
    m_sidebar->setMenu(m_menu);
    connect(&context.notices, &Notices::said, m_bar, [this](const Notice &notice) { m_bar->show(notice); });
    connect(m_sidebar, &Sidebar::viewChosen, this, [this](const ListQuery &query, const QString &title) {
        m_stack->setCurrentWidget(m_inbox);
        m_inbox->showView(query, title);
    });
    connect(m_sidebar, &Sidebar::accountMenuAsked, this, [this](const AccountStatus &status, const QPoint &at) {
        if (!m_context.isReadOnly())
            (new AccountMenu(m_context, status, m_sidebar))->popup(at);
    });
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::openPage);
    if (context.isReadOnly())
        m_review = new ReviewMode(context, *this);
}

MainWindow::~MainWindow() = default;

void MainWindow::addCustomerCommands()
{
    m_customerCommands = new CustomerCommands(m_context, this);
    m_customerCommands->addTo(m_actions);
    m_customerCommands->addSubject([this]() -> CustomerId {
        const auto thread = m_stack->currentWidget() == m_inbox ? m_inbox->current() : std::nullopt;
        return thread ? thread->conversation.customer : CustomerId();
    });
}

void MainWindow::arrange()
{
    setWindowTitle(m_context.isReadOnly()
                       ? tr("%1 – Review – First Mile", "bundle").arg(m_context.review->manifest().title)
                       : tr("%1 – First Mile", "workspace").arg(m_context.data.workspaceName()));
    setMinimumSize(900, 540);
    resize(1280, 800);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"sidebarSplitter"_s);
    m_sidebar->setMinimumWidth(180);
    m_sidebar->setMaximumWidth(320);
    splitter->addWidget(m_sidebar);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({224, 1056});
    m_stack->addWidget(m_inbox);
    auto *floor = new QWidget(this); // what floats is not the splitter's child: it would make a pane of it
    auto *whole = new QVBoxLayout(floor);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_above = whole;
    whole->addWidget(splitter, 1);
    m_workBar = new WorkBar(tr("Stop: what has been taken in stays"), WorkBar::Pausing::Can, floor);
    m_exportBar = new WorkBar(tr("Stop: the same export goes on there later"), WorkBar::Pausing::Cannot, floor);
    whole->addWidget(m_workBar);
    whole->addWidget(m_exportBar);
    setCentralWidget(floor);
    m_bar = new QuietBar(floor);
    m_bar->setAnchor(&m_inbox->list());
    m_chooser = new Chooser(floor);
    m_keySheet = new KeySheet(m_actions, floor);
}

void MainWindow::addPage(const QString &id, const QString &title, const QString &icon, QChar go,
                         std::function<QWidget *()> make)
{
    if (!m_actions.takes(u"go-"_s + id))
        return;
    SideEntry entry;
    entry.key = u"page/"_s + id;
    entry.text = title;
    entry.icon = icon;
    m_pages.append(entry);
    m_pageWidgets.insert(entry.key, {std::move(make), nullptr});
    m_sidebar->setPages(m_pages);
    m_actions.add({u"go-"_s + id, ActionGroup::Go, tr("Go to %1").arg(title), icon, QKeySequence(u"G, "_s + go)},
                  [this, id] { showPage(id); });
}

void MainWindow::openPage(const QString &key)
{
    const auto page = m_pageWidgets.find(key);
    if (page == m_pageWidgets.end())
        return;
    if (!page->widget) {
        page->widget = page->make();
        m_stack->addWidget(page->widget);
    }
    m_stack->setCurrentWidget(page->widget);
}

void MainWindow::showPage(const QString &id)
{
    m_sidebar->choose(u"page/"_s + id);
}

void MainWindow::putAbove(QWidget *strip)
{
    m_above->insertWidget(0, strip);
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const SideEntry &page : m_pages)
        ids << page.key.section(u'/', 1);
    return ids;
}

void MainWindow::showConversation(ConversationId conversation, MessageId message)
{
    m_sidebar->choose(BuiltInView::widest(m_context));
    m_inbox->openConversation(conversation, message);
}

void MainWindow::showDraft(const Draft &draft)
{
    m_sidebar->choose(u"view/open"_s);
    m_inbox->openDraft(draft);
}

void MainWindow::begin()
{
    addProgramActions();
    m_actions.fill(*m_menu);
    restoreGeometry(m_context.settings.value(geometryKey).toByteArray());
    m_inbox->restoreState(m_context.settings.value(panesKey).toByteArray());
    m_inbox->setCustomerShown(m_context.settings.value(customerKey, true).toBool());
    if (const QByteArray state = m_context.settings.value(sidebarKey).toByteArray(); !state.isEmpty())
        findChild<QSplitter *>(u"sidebarSplitter"_s)->restoreState(state);
    m_sidebar->choose(BuiltInView::in(m_context).first().key());
    m_inbox->list().focusList();
    m_sidebar->start(); // after the list has asked for its first page
    if (m_review)
        m_review->begin();
}

void MainWindow::addGoActions()
{
    for (const BuiltInView &view : BuiltInView::in(m_context)) {
        m_actions.add({u"go-"_s + view.key().section(u'/', 1), ActionGroup::Go, tr("Go to %1").arg(view.title()),
                       QLatin1String(view.icon), QKeySequence(QLatin1String(view.keys))},
                      [this, key = view.key()] { m_sidebar->choose(key); });
    }
    m_actions.add({u"search"_s, ActionGroup::Go, tr("Search"), u"search"_s, QKeySequence(u"/"_s)}, [this] {
        if (m_stack->currentWidget() != m_inbox)
            m_sidebar->choose(BuiltInView::widest(m_context));
        m_inbox->list().focusSearch();
    });
}

void MainWindow::addViewActions()
{
    Theme &theme = m_context.theme;
    const auto look = [this, &theme](const QString &id, const QString &text, Theme::Choice choice) {
        m_actions.add({id, ActionGroup::View, text, {}, {}}, [&theme, choice] { theme.choose(choice); });
    };
    look(u"theme-system"_s, tr("Follow the system’s light or dark"), Theme::Choice::System);
    look(u"theme-light"_s, tr("Use the light look"), Theme::Choice::Light);
    look(u"theme-dark"_s, tr("Use the dark look"), Theme::Choice::Dark);
    m_actions.add(
        {u"density"_s, ActionGroup::View, tr("Switch between comfortable and compact rows"), {}, {}},
        [&theme] { theme.choose(theme.density() == Density::Compact ? Density::Comfortable : Density::Compact); });
    m_actions.add(
        {u"customer-panel"_s, ActionGroup::View, tr("Show or hide the customer"), u"customer"_s, QKeySequence(u"C"_s)},
        [this] {
            const bool shown = m_inbox->isSideShown() || !m_inbox->isCustomerShown();
            m_inbox->setSideShown(false); // one stands in the other's place
            m_inbox->setCustomerShown(shown);
        });
    m_actions.add({u"full-screen"_s, ActionGroup::View, tr("Full screen"), {}, QKeySequence(Qt::Key_F11)},
                  [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::addProgramActions()
{
    m_actions.add({u"palette"_s, ActionGroup::Program, tr("Do anything …"), u"search"_s, QKeySequence(u"Ctrl+K"_s)},
                  [this] { openPalette(); });
    m_actions.add({u"keys"_s, ActionGroup::Program, tr("Show the keys"), u"keyboard"_s, QKeySequence(u"?"_s)},
                  [this] { m_keySheet->open(); });
    m_actions.add({u"quit"_s, ActionGroup::Program, tr("Quit"), {}, QKeySequence(u"Ctrl+Q"_s)}, [this] { close(); });
}

void MainWindow::openPalette()
{
    QList<Choice> choices;
    for (QAction *action : m_actions.all()) {
        if (ActionRegistry::idOf(action) == "palette"_L1 || !action->isEnabled())
            continue;
        const QString key = m_actions.key(ActionRegistry::idOf(action)).toString(QKeySequence::NativeText);
        choices.append({action->text(), m_actions.iconName(action), key, [action] { action->trigger(); }});
    }
    for (const SavedView &view : m_sidebar->feed().views())
        choices.append({tr("Go to %1").arg(view.name), u"view"_s, {}, [this, id = view.id] {
                            m_sidebar->choose(u"saved/"_s + id.toString());
                        }});
    m_chooser->ask(tr("What do you want to do?"), choices);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_context.notices.say(tr("First Mile is already open on this workspace: here it is."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberPlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::rememberPlace()
{
    QSettings &settings = m_context.settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(panesKey, m_inbox->saveState());
    settings.setValue(customerKey, m_inbox->isCustomerShown());
    settings.setValue(sidebarKey, findChild<QSplitter *>(u"sidebarSplitter"_s)->saveState());
}

}
