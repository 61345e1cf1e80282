// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactImport.h"
#include "core/model/Profile.h"

#include <QFile>

#include <memory>

namespace firstmile
{

/// What a file says of one person.
struct ContactEntry
{
    qint64 line = 0; ///< on which it begins, counted from 1
    QList<ProfileProperty> properties;
};

/// The people of a file, one after the other, whatever kind of file it is; never more than one of them in memory.
class ContactFeed
{
public:
    /// NotFound, Storage: the file; Malformed: it holds neither a table nor vCards.
    static Result<std::unique_ptr<ContactFeed>> open(const QString &path, const ContactTable &table);

    explicit ContactFeed(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
    virtual ~ContactFeed() = default;
    ContactFeed(const ContactFeed &) = delete;
    ContactFeed &operator=(const ContactFeed &) = delete;

    virtual std::optional<ContactEntry> next() = 0; ///< empty at the end, or when the file cannot be read any further
    virtual qint64 bytesRead() const = 0;
    qint64 size() const { return m_file->size(); }

    QList<ContactProblem> takeProblems() { return std::exchange(m_problems, {}); } ///< since they were taken last

    /// After the end: Storage if the file went away meanwhile.
    Result<void> state() const;

protected:
    QFile &file() { return *m_file; }
    void complain(qint64 line, const QString &words) { m_problems.append({line, words}); }

private:
    std::unique_ptr<QFile> m_file;
    QList<ContactProblem> m_problems;
};

/// Opens a file for reading, and looks at how it begins. The errors of ContactFeed::open.
struct ContactFile
{
    std::unique_ptr<QFile> file;
    bool isVCard = false;
};
Result<ContactFile> openContactFile(const QString &path);

}
