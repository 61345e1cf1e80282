// SPDX-License-Identifier: GPL-3.0-or-later
// bench_console DEED WORKSPACE [NUMBER]: the desktop program itself, which says on standard output what it did and
// when.
//   paint          ends as soon as the inbox is painted with its rows
//   page ROWS      pages down through so many rows of all conversations, then ends
//   stall MESSAGES takes so many messages in and tells how its event loop was kept waiting meanwhile
//   watch PREFIX   polls, and tells each customer whose name begins so when their row is on the screen, until it is
//   killed
#include "app/desktop/Desktop.h"
#include "app/desktop/Languages.h"
#include "core/base/Resources.h"
#include "core/inbox/ImportRun.h"
#include "tests/bench/GeneratedFeed.h"
#include "tests/bench/Ticker.h"
#include "ui/MainWindow.h"
#include "ui/inbox/InboxPage.h"
#include "ui/widgets/LineIcon.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <cstdio>

using namespace firstmile;
using namespace firstmile::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr std::uint64_t seedOfArrivals = 77; // another one than that of the workspace

ListQuery everything()
{
    return {u"is:any"_s, SortOrder::Newest};
}

/// Looks on while the program does its work, and plays the person in front of it.
class Onlooker : public QObject
{
public:
    Onlooker(Desktop &desktop, Database &database, const QStringList &deed)
        : m_desktop(desktop), m_database(database), m_deed(deed.value(0)), m_argument(deed.value(1))
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_waiting && isList(watched->parent())) {
            m_waiting = true; // what is drawn now is on the screen when the event loop turns
            QTimer::singleShot(0, this, [this] {
                m_waiting = false;
                painted();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool isList(QObject *object)
    {
        if (!object || !object->inherits("firstmile::ConversationListView"))
            return false;
        m_list = qobject_cast<QAbstractItemView *>(object);
        return true;
    }

    bool isRead(int row) const
    {
        const QString name = m_list->model()->index(row, 0).data().toString();
        return !name.isEmpty() && !name.startsWith(u"Loading"_s);
    }

    bool rowsAreThere() const { return m_list->model()->rowCount() > 0 && isRead(0); }

    void painted()
    {
        if (!m_began) {
            if (m_deed != u"watch"_s && !rowsAreThere())
                return;
            m_began = true;
            tellMoment("PAINTED");
            begin();
        } else if (m_deed == u"watch"_s) {
            tellArrivals();
        }
    }

    void begin()
    {
        if (m_deed == u"paint"_s)
            return QApplication::quit();
        if (m_deed == u"stall"_s)
            return takeIn();
        m_desktop.window()->inbox().showView(everything(), u"All"_s);
        if (m_deed == u"page"_s)
            QTimer::singleShot(1s, this, [this] { pageDown(); });
    }

    void takeIn()
    {
        m_ticker.start();
        const auto feed = std::make_shared<GeneratedFeed>(m_argument.toULongLong(), seedOfArrivals);
        ImportOptions options;
        options.now = Instant(Milliseconds(planEnds));
        whenDone(ImportRun::start(m_database, feed, options), this, [this](const Result<ImportSummary> &summary) {
            m_ticker.stop();
            m_ticker.tell();
            std::fprintf(stderr, "%lld taken in\n", summary ? static_cast<long long>(summary->added) : -1LL);
            QApplication::exit(summary ? 0 : 1);
        });
    }

    /// A screen further as soon as this one has its rows.
    void pageDown()
    {
        const int row = m_list->currentIndex().row();
        if (row >= 0 && !isRead(row)) {
            QTimer::singleShot(2ms, this, [this] { pageDown(); });
            return;
        }
        const bool atEnd = row >= 0 && row == m_list->model()->rowCount() - 1;
        m_looksAtEnd = atEnd ? m_looksAtEnd + 1 : 0; // more rows may be on their way
        if (m_looksAtEnd > 100 || row >= m_argument.toInt()) {
            tellMoment("PAGED");
            std::printf("ROWS %d\n", row + 1);
            return QApplication::quit();
        }
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, row < 0 ? Qt::Key_Home : Qt::Key_PageDown, Qt::NoModifier);
            QApplication::sendEvent(m_list, &key);
        }
        QTimer::singleShot(10ms, this, [this] { pageDown(); });
    }

    void tellArrivals()
    {
        const QRect screen = m_list->viewport()->rect();
        for (int row = 0; row < std::min(200, m_list->model()->rowCount()); ++row) {
            const QModelIndex index = m_list->model()->index(row, 0);
            const QString name = index.data().toString();
            if (!name.startsWith(m_argument) || m_told.contains(name) || !m_list->visualRect(index).intersects(screen))
                continue;
            m_told.insert(name);
            tellMoment(("ROW " + name.toUtf8().replace(' ', '_')).constData());
        }
    }

    Desktop &m_desktop;
    Database &m_database;
    QString m_deed;
    QString m_argument;
    QAbstractItemView *m_list = nullptr;
    Ticker m_ticker;
    QSet<QString> m_told;
    int m_looksAtEnd = 0;
    bool m_waiting = false;
    bool m_began = false;
};

}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    initUiResources();
    initResources();
    speak(u"en"_s);
    const QStringList arguments = QApplication::arguments();
    const auto url = WorkspaceUrl::parse(arguments.value(2));
    if (arguments.size() < 3 || !url) {
        std::fputs("usage: bench_console paint|page|stall|watch WORKSPACE [NUMBER|PREFIX]\n", stderr);
        return 2;
    }
    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Theme theme(application, settings);
    theme.apply();
    Desktop::Options options;
    options.url = *url;
    options.network = arguments.at(1) == u"watch"_s;
    Desktop desktop(options, settings, theme);
    Onlooker onlooker(desktop, desktop.workspace().database(), {arguments.at(1), arguments.value(3)});
    desktop.start();
    return QApplication::exec();
}
