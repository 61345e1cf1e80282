// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window stands still for a hostile mail: of every payload the steps that only the windows' thread can do,
// each by itself. FM_PAYLOADS=FOLDER adds those of a folder. Prints the longest of each step and of all together.
#include "tests/support/HtmlPayloads.h"
#include "ui/conversation/MailView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <functional>

using namespace firstmile;

namespace
{

/// What the thread itself worked: a machine that is busy with something else does not count.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Longest
{
    const char *step;
    double worked = 0;
    double waited = 0;
    QString payload = {};

    void measure(const QString &of, const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMilliseconds();
        act();
        const double took = threadMilliseconds() - before;
        waited = std::max(waited, double(timer.nsecsElapsed()) / 1e6);
        if (took > worked) {
            worked = took;
            payload = of.left(60).simplified();
        }
    }
};

}

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    MailView view;
    view.resize(700, 900);
    std::array<Longest, 4> steps{{{"sanitise (pool)"}, {"markup"}, {"layout"}, {"paint"}}};
    int tooLarge = 0;
    const QStringList payloads = htmlPayloads();
    for (const QString &payload : payloads) {
        FormattedMail mail;
        steps[0].measure(payload, [&] { mail = formattedMail(payload, {}); });
        tooLarge += mail.isTooLarge;
        steps[1].measure(payload, [&] { view.setMail(mail, MailView::Part::Mail); });
        steps[2].measure(payload, [&] { view.heightForWidth(700); });
        steps[3].measure(payload, [&] { view.grab(); });
    }
    QTextStream out(stdout);
    out << payloads.size() << " payloads, " << tooLarge << " too large for the view\n";
    for (const Longest &each : steps)
        out << each.step << ": " << each.worked << " ms of work (" << each.waited << " ms by the clock), "
            << each.payload << '\n';
    return 0;
}
