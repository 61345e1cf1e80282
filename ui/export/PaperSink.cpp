// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/PaperSink.h"

#include "ui/conversation/TextBlock.h"
#include "ui/export/ExportWords.h"
#include "ui/widgets/Sheets.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Words.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScreen>
#include <QTimeZone>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestFormatted = 200'000; ///< characters; beyond, its plain text costs less to lay out

QColor paperTint(const Message &message)
{
    const Tokens &tokens = Tokens::light();
    if (message.visibility == Visibility::Internal)
        return tokens.note;
    return message.direction == Direction::Inbound ? QColor() : tokens.ours;
}

QString paperBody(const ExportedMessage &each)
{
    if (!each.html.isEmpty() && each.html.size() <= longestFormatted)
        return each.html;
    return linkedHtml(each.message.text, Tokens::light().accent);
}

}

PaperSink::PaperSink(const ExportRequest &request, std::unique_ptr<QSaveFile> file,
                     std::shared_ptr<QPagedPaintDevice> paper)
    : m_request(request), m_file(std::move(file)), m_paper(std::move(paper))
{}

PaperSink::~PaperSink() = default;

Result<std::unique_ptr<ExportSink>> PaperSink::toFile(const ExportRequest &request)
{
    auto file = std::make_unique<QSaveFile>(request.path);
    if (!file->open(QIODevice::WriteOnly) || !file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorKind::Storage, u"%1: %2"_s.arg(request.path, file->errorString()), {}};
    const auto writer = std::make_shared<QPdfWriter>(file.get());
    writer->setResolution(qRound(QGuiApplication::primaryScreen()->logicalDotsPerInch()));
    writer->setPageSize(QPageSize(QPageSize::A4));
    writer->setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer->setTitle(request.title);
    writer->setCreator(u"First Mile"_s);
    return std::unique_ptr<ExportSink>(new PaperSink(request, std::move(file), writer));
}

std::unique_ptr<ExportSink> PaperSink::toPaper(const ExportRequest &request, std::shared_ptr<QPagedPaintDevice> paper)
{
    return std::unique_ptr<ExportSink>(new PaperSink(request, {}, std::move(paper)));
}

QString PaperSink::time(Instant at) const
{
    const QTimeZone zone(m_request.zone.toLatin1());
    const QDateTime local = zone.isValid() ? toDateTime(at).toTimeZone(zone) : toDateTime(at).toLocalTime();
    return QLocale().toString(local, QLocale::ShortFormat) + u' ' + local.timeZoneAbbreviation();
}

Result<qint64> PaperSink::begin(const BundleManifest &head)
{
    const bool internal = m_request.choice.notes || m_request.choice.internals;
    m_sheets = std::make_unique<Sheets>(*m_paper, internal ? tr("Internal: not to be handed to customers") : QString());
    m_sheets->paragraph(head.title, u"h1"_s);
    m_sheets->paragraph(tr("Exported by %1, as of %2.").arg(head.agent, time(head.asOf)));
    if (head.redaction) {
        QStringList classes;
        for (const RedactionClass kind : head.redaction->classes)
            classes += ExportWords::redaction(kind);
        m_sheets->paragraph(tr("Taken out: %1.").arg(QLocale().createSeparatedList(classes)));
    }
    if (!m_request.choice.notes)
        m_sheets->paragraph(tr("Internal notes were left out."));
    return 0;
}

Result<ExportedFile> PaperSink::addFile(const Message & /*message*/, const Attachment & /*attachment*/,
                                        const QByteArray & /*bytes*/)
{
    return ExportedFile();
}

Result<void> PaperSink::add(const ExportedPart &part, const QHash<MessageId, QByteArray> & /*sources*/,
                            const QByteArray & /*state*/)
{
    for (const ExportedConversation &each : part.conversations)
        addConversation(each);
    return {};
}

QString PaperSink::titleOf(const Conversation &conversation) const
{
    const QString name = conversation.customerName.isEmpty() ? conversation.customerHandle : conversation.customerName;
    const QString title = conversation.subject.isEmpty() ? name : name + u" \u00b7 "_s + conversation.subject;
    QStringList facts{Words::channel(conversation.channel), Words::status(conversation)};
    if (!conversation.customerHandle.isEmpty() && conversation.customerHandle != name)
        facts.insert(1, conversation.customerHandle);
    if (!conversation.assignee.isEmpty())
        facts += conversation.assignee;
    for (const QString &tag : conversation.tags)
        facts += u'#' + tag;
    facts += tr("conversation %1").arg(conversation.id.toString());
    return u"<h2>%1</h2><p style=\"color:#5b6470\">%2</p>"_s.arg(title.toHtmlEscaped(),
                                                                 facts.join(u" \u00b7 "_s).toHtmlEscaped());
}

// A title does not stand alone at the foot of a sheet.
void PaperSink::addConversation(const ExportedConversation &each)
{
    const QString title = titleOf(each.conversation);
    double first = 0;
    if (!each.messages.isEmpty())
        first = m_sheets->heightOf(bodyOf(each.messages.first()), paperTint(each.messages.first().message));
    if (!m_sheets->isFresh() && !m_sheets->hasRoom(m_sheets->heightOf(title) + first))
        m_sheets->breakSheet();
    m_sheets->line();
    m_sheets->text(title);
    for (const ExportedMessage &message : each.messages)
        m_sheets->text(bodyOf(message), paperTint(message.message));
}

QString PaperSink::headOf(const ExportedMessage &each) const
{
    const Message &message = each.message;
    const QString author = message.direction == Direction::Inbound || message.agent.isEmpty()
                               ? (message.from.name.isEmpty() ? message.from.address : message.from.name)
                               : message.agent;
    QStringList facts{time(message.at), Words::visibility(message.visibility)};
    if (message.automatic != Automatic::None)
        facts += Words::automatic(message.automatic);
    if (message.deleted)
        facts += tr("taken back by its author");
    if (message.editedAt)
        facts += tr("edited");
    if (message.bounced)
        facts += tr("never arrived");
    return u"<p><b>%1</b> <span style=\"color:#5b6470\">%2</span></p>"_s.arg(author.toHtmlEscaped(),
                                                                             facts.join(u" \u00b7 "_s).toHtmlEscaped());
}

QString PaperSink::bodyOf(const ExportedMessage &each) const
{
    QString html = headOf(each) + paperBody(each);
    QStringList files;
    for (const Attachment &file : each.message.attachments) {
        const QString name = file.name.isEmpty() ? file.type : file.name;
        files += file.description.isEmpty() ? name : tr("%1 (%2)", "a file, what it shows").arg(name, file.description);
    }
    if (!files.isEmpty())
        html += u"<p style=\"color:#5b6470\">%1</p>"_s.arg(tr("Attached: %1").arg(files.join(u", "_s)).toHtmlEscaped());
    for (const MessageVersion &version : each.versions)
        html += u"<p style=\"color:#5b6470\">%1</p>%2"_s.arg(
            tr("Until %1 it said:").arg(time(version.replacedAt)).toHtmlEscaped(),
            linkedHtml(version.text, Tokens::light().accent));
    return html;
}

Result<void> PaperSink::finish(const BundleManifest &manifest, const QJsonObject & /*measures*/,
                               const std::function<bool(double)> &progress)
{
    if (progress && !progress(1))
        return Error{ErrorKind::Cancelled, {}, {}};
    m_sheets->line();
    m_sheets->paragraph(tr("End of the export: %1, %2.")
                            .arg(tr("%Ln conversation(s)", nullptr, static_cast<int>(manifest.conversations)),
                                 tr("%Ln message(s)", nullptr, static_cast<int>(manifest.messages))));
    m_sheets->foot();
    m_sheets.reset();
    m_paper.reset(); // writes the document's end
    if (m_file && !m_file->commit())
        return Error{ErrorKind::Storage, u"%1: %2"_s.arg(m_request.path, m_file->errorString()), {}};
    return {};
}

void PaperSink::discard()
{
    m_sheets.reset();
    m_paper.reset();
    if (m_file)
        m_file->cancelWriting();
}

}
