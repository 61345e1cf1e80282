// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/FakeExportData.h"
#include "tests/ui/FakeReviewData.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/Timeline.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/Sidebar.h"
#include "ui/review/ReviewBanner.h"
#include "ui/review/ReviewMode.h"
#include "ui/review/ReviewPanel.h"

#include <QApplication>

namespace firstmile::tests
{

/// The console over the invented workspace as a bundle that is open for review; by default not for the first time.
struct ReviewFixture : ConsoleFixture
{
    explicit ReviewFixture(bool firstTime = false)
    {
        window.reset();
        context.review = &review;
        context.exports = &exports;
        if (!firstTime)
            settings.setValue(QStringLiteral("review/seen/") + review.bundle.id, true);
    }

    void open()
    {
        window = std::make_unique<MainWindow>(context);
        begin();
        QApplication::setActiveWindow(window.get());
        REQUIRE(waitFor([&] { return list().current() && page().thread(); }));
    }

    ReviewMode &mode() { return *window->review(); }
    ReviewPanel &panel() { return mode().panel(); }
    ReviewBanner &banner() { return mode().banner(); }
    ConversationPage &page() { return window->inbox().conversation(); }
    ConversationListView &list() { return window->inbox().list().list(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), Qt::Key(key),
                        modifiers);
    }
    ConversationId openCustomer(const QString &name)
    {
        const auto id = data.byCustomer(name)->conversation.id;
        window->inbox().openConversation(id);
        REQUIRE(waitFor([&] { return page().thread() && page().thread()->conversation.id == id; }));
        return id;
    }

    FakeReviewData review{clock};
    FakeExportData exports;
};

}
