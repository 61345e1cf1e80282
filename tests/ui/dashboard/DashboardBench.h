// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"
#include "tests/ui/FakeCustomerData.h"
#include "tests/ui/FakeMeasureData.h"
#include "tests/ui/FakeReplyData.h"
#include "tests/ui/dashboard/InventedPages.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/ExplainPanel.h"
#include "ui/dashboard/FilterBar.h"
#include "ui/dashboard/FilterPopup.h"
#include "ui/dashboard/PageView.h"
#include "ui/dashboard/ViewsButton.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

namespace firstmile::tests
{

/// A dashboard over invented pages, with a clock that stands still.
struct DashboardBench
{
    DashboardBench()
    {
        theme.apply();
        measures.pages = {{PageId::Start, inventedStart()}, {PageId::Response, inventedResponse()}};
        measures.known.firstDay = QDate(2026, 1, 2);
        measures.known.agents = {QStringLiteral("Ana"), QStringLiteral("Luc")};
        measures.known.tags = {QStringLiteral("billing")};
        QObject::connect(&notices, &Notices::said, [this](const Notice &notice) { said = notice; });
    }

    /// As it is seen in a window of 1280 by 800 with its side bar.
    DashboardPage &open(QSize size = {1055, 800})
    {
        page = std::make_unique<DashboardPage>(context, *SurveyBenchmarks::load());
        page->resize(size);
        page->show();
        settle();
        return *page;
    }
    void settle()
    {
        for (int i = 0; i < 8; ++i) // one layout, or one answer, asks for the next
            QApplication::processEvents();
    }
    bool isShown(PageId id) const { return page->shown() && page->shown()->query.page == id; }
    PageQuery lastAsked() const { return measures.asked.isEmpty() ? PageQuery() : measures.asked.last(); }
    void tick(FilterKind kind, int row)
    {
        FilterPopup *popup = page->filters().open(kind);
        popup->list().item(row)->setCheckState(Qt::Checked);
        popup->close();
        settle();
    }
    QString words() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(page.get()))
                texts.append(label->text());
        }
        return texts.join(QChar(u'\n'));
    }

    FakeClock clock{fromMsecs(1'777'900'200'000)}; // 2026-05-04T13:10:00Z
    QTemporaryDir directory;
    QSettings settings{directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeConsoleData data{clock, true};
    FakeCustomerData customers{data, clock, true};
    FakeReplyData replies{data, clock};
    FakeMeasureData measures{clock};
    Theme theme{*qApp, settings};
    Notices notices;
    ConsoleContext context{data, customers, replies, measures, clock, settings, theme, notices};
    std::unique_ptr<DashboardPage> page;
    Notice said;
};

}
