// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleManifest.h"
#include "core/store/Session.h"

#include <functional>

namespace firstmile
{

enum class ExportForm {
    Bundle,           ///< .fmreview
    Html,             ///< one page, everything in it
    Pdf,              ///< drawn by the desktop program
    Json,             ///< one document
    CsvConversations, ///< a row a conversation
    CsvMessages,      ///< a row a message
    Mbox,             ///< mails as they came; what is no mail is written as one
    Eml               ///< the same, a folder with a file a message
};

QString toString(ExportForm form); ///< "bundle", "html", "pdf", "json", "csv", "csv-messages", "mbox", "eml"
std::optional<ExportForm> exportFormFromString(const QString &name);
/// "fmreview", "html", "pdf", "json", "csv", "csv", "mbox", "" (a folder)
QString suffixOf(ExportForm form);

/// What is to be written where.
struct ExportRequest
{
    QString path;
    ExportForm form = ExportForm::Bundle;
    QList<ConversationId> conversations; ///< in the order of the export
    QString title;                       ///< in the agent's words
    QString agent;
    ExportChoice choice;
    std::optional<RedactionRules> redaction;
    QString passphrase;         ///< of a bundle; empty: not encrypted
    bool sign = false;          ///< a bundle, with the key in the keyring, which is made if there is none
    QString language;           ///< of the pages' own words: "fr"; empty: English
    QString zone;               ///< IANA, of the times on pages; empty: this machine's
    QByteArray signingKey = {}; ///< ExportJob fills it in where `sign` is set
};

/// SHA-256 of everything in a request that shapes what is written, path and form included; not of the secrets. What was
/// begun under the same key can be gone on with.
QByteArray resumeKeyOf(const ExportRequest &request);

struct ExportProgress
{
    enum class Stage { Reading, Packing };
    Stage stage = Stage::Reading;
    qint64 done = 0; ///< conversations; of Packing: thousandths
    qint64 total = 0;
    bool operator==(const ExportProgress &) const = default;
};

struct ExportSummary
{
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 customers = 0;
    qint64 files = 0;
    qint64 bytes = 0;        ///< of what was written
    qint64 resumedAfter = 0; ///< conversations that an interrupted run had written
    qint64 missing = 0;      ///< conversations that are no longer there: moved into another, or deleted
    qint64 removed = 0;      ///< places where something was taken out
    QList<FileToJudge> toJudge;
    QByteArray publicKey; ///< it was signed with; empty: not signed
};

/// What the measures say of some conversations as of a moment: {"rules":{…},"pages":[…]}. Handed in by the composition
/// root, since this folder and core/metrics do not know each other.
using ExportMeasures =
    std::function<Result<QJsonObject>(Session &session, const QList<ConversationId> &conversations, Instant asOf)>;

}
