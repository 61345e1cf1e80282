// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ReviewShots.h"

#include "ui/MainWindow.h"

#include <QCoreApplication>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int conversationsShown = 3;
constexpr QSize screen(1440, 900);

}

ReviewShots::ReviewShots(MainWindow &window, Theme &theme, ConsoleData &data, const QDir &directory)
    : m_window(window), m_data(data), m_shots(window, theme, directory)
{}

bool ReviewShots::takeAll(const QString &name)
{
    m_window.resize(screen);
    const QString prefix = name + u"-review-"_s;
    bool good = m_shots.take(prefix + u"list"_s);
    good &= takeConversations(prefix);
    for (const QString &page : m_window.pageIds()) {
        m_window.showPage(page);
        good &= m_shots.take(prefix + page);
    }
    return good;
}

bool ReviewShots::takeConversations(const QString &name)
{
    const auto order = m_data.order(ListQuery{}, conversationsShown);
    while (!order.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    if (order.resultCount() == 0 || !order.result())
        return false;
    bool good = true;
    int number = 0;
    const auto keys = *order.result();
    for (const ConversationKey &key : keys) {
        m_window.showConversation(key.id);
        good &= m_shots.take(name + u"conversation-%1"_s.arg(++number));
    }
    return good;
}

}
