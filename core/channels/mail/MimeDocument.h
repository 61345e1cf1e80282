// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/mail/MailHeaders.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace firstmile
{

/// One node of a mail's MIME tree.
struct MimePart
{
    QString path;    ///< as IMAP numbers it: "1.2"; empty for the outermost multipart
    int parent = -1; ///< index into MimeDocument::parts(); -1 for the root
    std::vector<int> children;
    QString type;            ///< "text/plain", lower case
    QByteArray charset;      ///< as declared, may be empty
    QString disposition;     ///< "attachment", "inline" or empty
    QString fileName;        ///< decoded, without folders; empty if it has none
    QString contentId;       ///< without <>
    QString contentLocation; ///< decoded, may be empty
    QString start;           ///< multipart/related: Content-ID of its root
    bool flowed = false;     ///< RFC 3676
    bool delSp = false;

    bool isMultipart() const { return !children.empty(); }
};

/// A mail taken apart by GMime into plain values; no header of ours shows GMime.
class MimeDocument
{
public:
    /// Malformed only if there is no header at all.
    static Result<MimeDocument> parse(const QByteArray &bytes);

    MimeDocument(MimeDocument &&) noexcept;
    MimeDocument &operator=(MimeDocument &&) noexcept;
    ~MimeDocument();

    const MailHeaders &headers() const;
    QByteArray bytes() const;                   ///< the mail from its first header on
    const std::vector<MimePart> &parts() const; ///< depth first, root first; attached mails are leaves
    QByteArray content(int part) const;         ///< transfer encoding undone; an attached mail as it is
    QString text(int part) const;               ///< content in its charset, line ends LF, flowed lines joined
    const QStringList &problems() const;        ///< what was broken; English, technical

private:
    struct Tree;
    QByteArray textBytes(int part) const;
    explicit MimeDocument(std::unique_ptr<Tree> tree);
    std::unique_ptr<Tree> m_tree;
};

}
