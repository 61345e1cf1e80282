// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/inbox/SideModel.h"

#include <QMainWindow>

#include <functional>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace firstmile
{

class Chooser;
class ConversationCommands;
class CustomerCommands;
class InboxPage;
class KeySheet;
class QuietBar;
class ReviewMode;
class Sidebar;
class ViewCommands;
class WorkBar;

/// The console's window: arranges side bar and pages, and gives every action its place and its key.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ConsoleContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a page to the side bar's foot; `id` names it ("dashboard"), `go` is the letter that follows g.
    /// It is made when it is first shown.
    void addPage(const QString &id, const QString &title, const QString &icon, QChar go,
                 std::function<QWidget *()> make);

    /// To be called once, after the last page: opens the first view and puts the window where it was.
    void begin();

    void showPage(const QString &id);
    void putAbove(QWidget *strip); ///< over everything, all the way across
    QStringList pageIds() const;
    void showDraft(const Draft &draft);
    void showConversation(ConversationId conversation, MessageId message = {}); ///< at the message, if one is given
    ActionRegistry &actions() { return m_actions; }
    CustomerCommands &customerCommands() { return *m_customerCommands; }
    InboxPage &inbox() { return *m_inbox; }
    Chooser &chooser() { return *m_chooser; }
    QuietBar &quietBar() { return *m_bar; }
    Sidebar &sidebar() { return *m_sidebar; }
    WorkBar &workBar() { return *m_workBar; }
    ReviewMode *review() { return m_review; }

    /// Another start of the program on the same workspace: comes to the front.
    void comeForward();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void addCustomerCommands();
    void addGoActions();
    void addViewActions();
    void addProgramActions();
    void openPalette();
    void openPage(const QString &key);
    void rememberPlace();

    const ConsoleContext &m_context;
    ActionRegistry m_actions;
    QList<SideEntry> m_pages;
    struct Page
    {
        std::function<QWidget *()> make;
        QWidget *widget = nullptr;
    };
    QHash<QString, Page> m_pageWidgets;
    Sidebar *m_sidebar;
    InboxPage *m_inbox;
    QStackedWidget *m_stack;
    QuietBar *m_bar = nullptr;
    Chooser *m_chooser = nullptr;
    KeySheet *m_keySheet = nullptr;
    WorkBar *m_workBar = nullptr;
    WorkBar *m_exportBar = nullptr;
    QMenu *m_menu;
    ConversationCommands *m_commands = nullptr;
    ViewCommands *m_viewCommands = nullptr;
    CustomerCommands *m_customerCommands = nullptr;
    ReviewMode *m_review = nullptr; ///< none: a workspace is open
    QVBoxLayout *m_above = nullptr;
};

}
