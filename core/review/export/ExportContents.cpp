// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportContents.h"

#include "core/channels/mail/MailParts.h"
#include "core/store/SourceCodec.h"
#include "core/text/HtmlSanitizer.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 exportedSourceLimit = 256LL << 20;
constexpr auto mailSourceKind = "mail"_L1;

}

/// Where its bytes belong, by places since redaction changes names.
struct ExportContents::FileBytes
{
    qsizetype message = 0;
    qsizetype attachment = 0;
    QByteArray bytes;
};

Result<void> ExportContents::fill(FeedBatch &batch)
{
    for (ExportedConversation &conversation : batch.part.conversations)
        FM_TRY(fill(batch, conversation));
    if (m_redactor) {
        for (ExportedCustomer &customer : batch.part.customers)
            customer = m_redactor->redacted(customer);
    }
    return {};
}

Result<void> ExportContents::fill(const FeedBatch &batch, ExportedConversation &conversation)
{
    QList<FileBytes> held; // until the redacted names are known
    for (qsizetype at = 0; at < conversation.messages.size(); ++at) {
        FM_ASSIGN(auto files, openMessage(batch, conversation, conversation.messages[at]));
        for (FileBytes &file : files)
            file.message = at;
        if (m_redactor)
            held += files;
        else
            FM_TRY(addFiles(conversation, std::move(files)));
    }
    if (m_redactor) {
        conversation = m_redactor->redacted(conversation);
        FM_TRY(addFiles(conversation, std::move(held)));
    }
    for (ExportedMessage &each : conversation.messages) {
        each.message.hasSource = false;
        for (Attachment &attachment : each.message.attachments)
            attachment.part.clear();
    }
    return {};
}

/// Nothing is to be taken out of it: it is no use to read its files one by one.
bool ExportContents::goesAsItCame(const ExportedMessage &message) const
{
    return m_sink.wantsSources() && !m_redactor && (m_withFiles || message.message.attachments.isEmpty());
}

/// Its formatted text, and the bytes of its files. A source that cannot be read any more costs these alone.
Result<QList<ExportContents::FileBytes>>
ExportContents::openMessage(const FeedBatch &batch, const ExportedConversation &of, ExportedMessage &message)
{
    QList<FileBytes> files;
    const MessageSource packed = batch.sources.value(message.message.id);
    QByteArray mail;
    if (packed.kind == mailSourceKind)
        mail = unpackSource(packed.bytes, exportedSourceLimit).value_or(QByteArray());
    if (!mail.isEmpty() && goesAsItCame(message)) {
        m_sources.insert(message.message.id, mail);
        return files;
    }
    const QString html = mail.isEmpty() ? batch.html.value(message.message.id) : mailHtml(mail);
    if (!html.isEmpty())
        message.html = sanitiseHtml(html).html;
    if (!m_withFiles)
        return files;
    for (qsizetype at = 0; at < message.message.attachments.size(); ++at) {
        const Attachment &attachment = message.message.attachments.at(at);
        std::optional<QByteArray> bytes;
        if (const auto held = batch.contents.constFind(attachment.id); held != batch.contents.cend())
            bytes = *held;
        else if (!mail.isEmpty())
            if (const auto part = attachmentContent(mail, attachment.part))
                bytes = *part;
        if (bytes && m_redactor)
            bytes = m_redactor->redactedFile(of, message, attachment, *bytes);
        if (bytes)
            files.append({0, at, *bytes});
    }
    return files;
}

Result<void> ExportContents::addFiles(ExportedConversation &conversation, QList<FileBytes> files)
{
    for (const FileBytes &file : files) {
        ExportedMessage &message = conversation.messages[file.message];
        if (file.attachment >= message.message.attachments.size())
            continue; // redaction took it out whole
        const Attachment &attachment = message.message.attachments.at(file.attachment);
        message.files.resize(message.message.attachments.size());
        FM_ASSIGN(message.files[file.attachment], m_sink.addFile(message.message, attachment, file.bytes));
        m_files += message.files.at(file.attachment).entry.isEmpty() ? 0 : 1;
    }
    return {};
}

}
