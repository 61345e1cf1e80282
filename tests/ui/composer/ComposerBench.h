// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"
#include "tests/ui/FakeCustomerData.h"
#include "tests/ui/FakeMeasureData.h"
#include "tests/ui/FakeReplyData.h"
#include "ui/ConsoleContext.h"
#include "ui/composer/Composer.h"
#include "ui/composer/DraftDesk.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace firstmile::tests
{

/// What a composer stands in, without a window around it.
struct ComposerSurroundings
{
    ComposerSurroundings() { theme.apply(); }

    FakeClock clock{fromMsecs(1'777'900'200'000)}; // 2026-05-04T13:10:00Z
    QTemporaryDir directory;
    QSettings settings{directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeConsoleData data{clock, false};
    FakeCustomerData customers{data, clock, false};
    FakeReplyData replies{data, clock};
    FakeMeasureData measures{clock};
    Theme theme{*qApp, settings};
    Notices notices;
    ConsoleContext context{data, customers, replies, measures, clock, settings, theme, notices};
};

/// A composer with its drafts in the invented workspace, open at one of its conversations.
struct ComposerBench
{
    explicit ComposerBench(const QString &customer) : entry(*console.data.byCustomer(customer))
    {
        QObject::connect(&console.notices, &Notices::said, [this](const Notice &notice) {
            sentence = notice.sentence;
            act = notice.act;
        });
        composer.resize(900, 300);
        composer.show();
        reopen();
    }
    void reopen()
    {
        composer.open(*await(console.data.thread(entry.conversation.id)),
                      *await(console.replies.desk(entry.conversation.id)));
    }
    void refresh()
    {
        composer.refresh(*await(console.data.thread(entry.conversation.id)),
                         *await(console.replies.desk(entry.conversation.id)));
    }
    QPlainTextEdit &field() { return *composer.findChild<QPlainTextEdit *>(); }
    QList<Draft> drafts() { return await(console.replies.desk(entry.conversation.id))->drafts; }
    bool keep()
    {
        composer.flush();
        return waitFor([this] { return bool(composer.draft().id); });
    }
    QToolButton *button(const QString &name)
    {
        for (auto *each : composer.findChildren<QToolButton *>()) {
            if (each->accessibleName().startsWith(name))
                return each;
        }
        return nullptr;
    }
    /// The entry of a button's menu that begins so, as it is seen when it is opened.
    QAction *entryOf(const QString &button_, const QString &text)
    {
        QToolButton *found = button(button_);
        if (!found || !found->menu())
            return nullptr;
        Q_EMIT found->menu()->aboutToShow();
        for (QAction *each : found->menu()->actions()) {
            if (each->text().startsWith(text))
                return each;
        }
        return nullptr;
    }

    ComposerSurroundings console;
    FakeConsoleData::Entry &entry;
    Composer composer;
    DraftDesk desk{console.context, composer};
    QString sentence; ///< the last one told
    std::function<void()> act;
};

}
