// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <functional>

namespace firstmile
{

/// Some conversations of a spool that stand one after the other: bytes [begin, end).
struct PageStretch
{
    qint64 begin = 0;
    qint64 end = 0;
    qint64 conversations = 0;
    qint64 messages = 0;
};

/// Where a page is written to, and what its placeholders become.
struct PageWay
{
    QIODevice &target;
    QByteArray fileFolder; ///< "../" where the page is in a folder of its own
    QByteArray pageFile;   ///< the page that conversations are on; empty: this one
    std::function<bool(double)> progress;
    qint64 done = 0;
    qint64 total = 0;

    Result<void> put(const QByteArray &bytes); ///< Storage
    Result<void> walk(qint64 bytes);           ///< Cancelled
};

/// Conversations as HTML in a file, each with its line for the list before it, until the page's head is known.
class PageSpool
{
public:
    explicit PageSpool(const QString &path) : m_path(path) {}

    Result<void> begin(const QByteArray &state); ///< what state() gave; the rest of the file is cut off
    Result<void> append(const QByteArray &row, const QByteArray &section, qint64 messages);
    Result<void> flush();
    QByteArray state() const;
    void discard();

    qint64 size() const { return m_whole.end; }
    qint64 conversations() const { return m_whole.conversations; }
    qint64 messages() const { return m_whole.messages; }
    const PageStretch &whole() const { return m_whole; }

    /// In stretches of at most `messages`, or of one conversation that has more.
    Result<QList<PageStretch>> parted(qint64 messages);
    Result<void> writeRows(const PageStretch &stretch, PageWay &way);
    Result<void> writeSections(const PageStretch &stretch, PageWay &way);

private:
    struct Head;
    Result<Head> headAt(qint64 at);
    Result<QByteArray> bytesAt(qint64 at, qint64 size);
    Error fault() const;

    QString m_path;
    std::unique_ptr<QFile> m_file;
    PageStretch m_whole;
};

}
