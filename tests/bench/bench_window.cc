// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window [--tick SECONDS]: the least that a Qt Widgets program can show, a window with an empty table. Says when
// it is painted and ends; with --tick it stays and tells how its event loop was kept waiting.
#include "tests/bench/Ticker.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

using namespace firstmile::bench;
using namespace Qt::StringLiterals;

namespace
{

class PaintWatch : public QObject
{
public:
    explicit PaintWatch(std::function<void()> painted) : m_painted(std::move(painted)) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted) {
            QTimer::singleShot(0, this, m_painted);
            m_painted = {};
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_painted;
};

}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QMainWindow window;
    QStandardItemModel model(0, 4);
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1280, 800);
    Ticker ticker;
    PaintWatch watch([&] {
        tellMoment("PAINTED");
        if (arguments.value(1) != u"--tick"_s)
            return QApplication::quit();
        ticker.start();
        QTimer::singleShot(arguments.value(2).toInt() * 1000, &window, [&ticker] {
            ticker.stop();
            ticker.tell();
            QApplication::quit();
        });
    });
    table.viewport()->installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}
