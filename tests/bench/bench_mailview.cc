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
using namespace Qt::StringLiterals;

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

/// As large as the view takes them.
QStringList largestMails()
{
    return {u"<table>"_s + u"<tr><td>One <b>shoe</b><td><a href=https://x.example/1>9.90</a>"_s.repeated(180) +
                u"</table>"_s,
            u"<table><tr><td>a<td>"_s + u"<table><tr><td>b<td>c<tr><td>d<td>e</table>"_s.repeated(90) + u"</table>"_s,
            u"<p>A word <b>bold</b>, <i>another</i> and some more of them.</p>"_s.repeated(300),
            u"<ul>"_s + u"<li>word <a href=https://x.example>more</a>"_s.repeated(420),
            u"<img src=https://x.example/1 width=600 height=800 alt=x>"_s.repeated(59),
            u"<b>"_s + u"x"_s.repeated(14'900)};
}

}

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    MailView view;
    view.resize(700, 900);
    std::array<Longest, 4> steps{{{"sanitise (pool)"}, {"markup"}, {"layout"}, {"paint"}}};
    int tooLarge = 0;
    int highest = 0;
    const QStringList payloads = htmlPayloads() + largestMails();
    for (const QString &payload : payloads) {
        FormattedMail mail;
        steps[0].measure(payload, [&] { mail = formattedMail(payload, {}); });
        tooLarge += mail.isTooLarge;
        steps[1].measure(payload, [&] { view.setMail(mail, MailView::Part::Mail); });
        steps[2].measure(payload, [&] { highest = std::max(highest, view.heightForWidth(700)); });
        steps[3].measure(payload, [&] { view.grab(); });
    }
    QTextStream out(stdout);
    out << payloads.size() << " payloads, " << tooLarge << " too large for the view; the highest " << highest
        << " pixels\n";
    for (const Longest &each : steps)
        out << each.step << ": " << each.worked << " ms of work (" << each.waited << " ms by the clock), "
            << each.payload << '\n';
    return 0;
}
