// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ProgressLine.h"

#include "core/inbox/BackfillProgress.h"
#include "core/inbox/ImportOptions.h"

#include <QLocale>

#include <cstdio>

#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 betweenLines = 200; // ms

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString spanText(Milliseconds span)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(span).count();
    if (seconds < 120)
        return u"%1 s"_s.arg(seconds);
    const auto minutes = (seconds + 59) / 60;
    return minutes < 120 ? u"%1 min"_s.arg(minutes) : u"%1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60);
}

QString speedText(double perSecond, const std::optional<Milliseconds> &left)
{
    QString text;
    if (perSecond > 0)
        text += u", %1 a second"_s.arg(grouped(qRound64(perSecond)));
    if (left)
        text += u", %1 left"_s.arg(spanText(*left));
    return text;
}

}

QString progressText(const ImportProgress &progress)
{
    QString text = grouped(progress.messages);
    if (progress.messagesInAll >= 0)
        text += u" of "_s + grouped(progress.messagesInAll);
    text += u" messages"_s;
    if (progress.messagesInAll < 0 && progress.bytesInAll > 0)
        text += u", %1 %"_s.arg(progress.bytes * 100 / progress.bytesInAll);
    return text + speedText(progress.perSecond, progress.left);
}

QString progressText(const BackfillProgress &progress)
{
    QString text = grouped(progress.done);
    if (progress.remaining >= 0)
        text += u" of "_s + grouped(progress.done + progress.remaining);
    return text + u" messages"_s + speedText(progress.perSecond, progress.left);
}

ProgressLine::ProgressLine(bool forced) : m_isTerminal(::isatty(STDERR_FILENO) == 1), m_isShown(forced || m_isTerminal)
{}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const QString &text)
{
    if (!m_isShown || (m_sinceLast.isValid() && m_sinceLast.elapsed() < betweenLines))
        return;
    m_sinceLast.start();
    m_hasText = true;
    const QByteArray bytes = text.toUtf8();
    std::fprintf(stderr, m_isTerminal ? "\r\033[K%s" : "%s\n", bytes.constData());
    std::fflush(stderr);
}

void ProgressLine::clear()
{
    if (std::exchange(m_hasText, false) && m_isTerminal) {
        std::fputs("\r\033[K", stderr);
        std::fflush(stderr);
    }
}

}
