// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

namespace firstmile
{

class CustomersPage;
class MainWindow;

/// The ways to customers: their page in the side bar, the keys that lead there, and what their panel and page ask for.
/// A child of the window that it is for.
class CustomerPages : public QObject
{
    Q_OBJECT

public:
    CustomerPages(MainWindow &window, const ConsoleContext &context);

    void show(CustomerId customer); ///< their page
    /// Whom a command is about: whose page is open or who is chosen in the list, else who wrote the open conversation.
    CustomerId current() const;
    CustomersPage *page() const { return m_page; } ///< null: never shown yet

Q_SIGNALS:
    void splitAsked(firstmile::CustomerId customer, firstmile::IdentityId identity);
    void compareAsked(const firstmile::Suggestion &suggestion);
    void refuseAsked(const firstmile::Suggestion &suggestion);
    void pageMade(firstmile::CustomersPage *page);

private:
    QWidget *make();
    void addActions();
    void addFollowUp();
    bool isShown() const;

    MainWindow &m_window;
    const ConsoleContext &m_context;
    CustomersPage *m_page = nullptr;
};

}
