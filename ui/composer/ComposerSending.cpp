// SPDX-License-Identifier: GPL-3.0-or-later
// What the composer's text is on its way out: its words for each network, its quotes, its posts, and how it leaves.
#include "core/reply/Signature.h"
#include "core/text/QuotedReply.h"
#include "ui/composer/Composer.h"
#include "ui/composer/ComposerEdit.h"
#include "ui/composer/ComposerFoot.h"
#include "ui/composer/ComposerHead.h"
#include "ui/composer/ComposerTools.h"
#include "ui/composer/FileStrip.h"
#include "ui/composer/MailFoot.h"
#include "ui/composer/SpellingMarker.h"
#include "ui/composer/ThreadPreview.h"
#include "ui/composer/VariantChips.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

void Composer::take(const QString &text, const ReplyOrigin &origin)
{
    const bool wasEmpty = draft().text.trimmed().isEmpty();
    if (wasEmpty || draft().origin.kind == OriginKind::Own)
        change([&origin](Draft &changed) { changed.origin = origin; });
    if (wasEmpty)
        setText(text);
    else
        insert(text);
    showAll();
}

void Composer::quote()
{
    if (!isReplying() || !m_subject.isMail() || !m_subject.newest)
        return Q_EMIT troubleTold(tr("Only a reply by mail quotes what it answers."));
    const Message &message = *m_subject.newest;
    const QString language = m_desk.customerLanguage.isEmpty() ? message.language : m_desk.customerLanguage;
    const QString name = message.from.name.isEmpty() ? m_subject.conversation.customerName : message.from.name;
    const QString heading = attribution(language, name, toDateTime(message.at).toLocalTime());
    const QString selected = m_selection ? m_selection() : QString();
    const QString quoted =
        selected.trimmed().isEmpty() ? quotedMail(message.text, heading) : quotedFor(selected, heading);
    if (quoted.isEmpty())
        return Q_EMIT troubleTold(tr("There is nothing to quote."));
    QTextCursor cursor = m_edit->textCursor();
    cursor.insertText((cursor.atBlockStart() ? u""_s : u"\n"_s) + quoted);
    m_edit->setTextCursor(cursor);
    startWriting();
}

void Composer::attach()
{
    if (!isReplying())
        return Q_EMIT troubleTold(tr("There is no reply here that files could go with."));
    m_files->choose();
}

void Composer::trimQuote()
{
    if (!isReplying())
        return;
    const QString trimmed = trimQuotes(text());
    if (trimmed == text())
        return;
    QTextCursor cursor(m_edit->document()); // one step, that Ctrl+Z takes back
    cursor.select(QTextCursor::Document);
    cursor.insertText(trimmed);
}

void Composer::writeFor(Channel channel)
{
    if (channel != ownChannel() && !draft().variants.contains(channel))
        change([this, channel](Draft &changed) { changed.variants[channel] = changed.textFor(ownChannel()); });
    m_written = channel;
    m_loading = true;
    m_edit->setWhole(shownWords());
    m_loading = false;
    showCount();
    startWriting();
}

void Composer::dropVariant(Channel channel)
{
    change([channel](Draft &changed) { changed.variants.remove(channel); });
    writeFor(ownChannel());
}

QString Composer::signature() const
{
    return isReplying() && m_subject.isMail() && draft().withSignature ? m_desk.signature.trimmed() : QString();
}

bool Composer::isBlocked() const
{
    if (!m_subject.conversation.id)
        return true;
    if (m_mode == ComposerMode::Note)
        return text().trimmed().isEmpty();
    return draft().textFor(ownChannel()).trimmed().isEmpty() || !m_subject.canBeSent(isPrivate()) || !m_files->isFine();
}

Reply Composer::reply() const
{
    Reply reply;
    reply.conversation = m_subject.conversation.id;
    reply.parts = m_subject.parts(draft().textFor(ownChannel()), isPrivate());
    if (const QString below = signature(); !below.isEmpty())
        reply.parts.last() = signedMail(reply.parts.last(), below);
    reply.sawVersion = draft().seenVersion;
    reply.privately = isPrivate();
    reply.formatted = draft().formatted && m_subject.isMail();
    reply.files = draft().files;
    reply.draft = draft().id;
    reply.origin = draft().origin;
    return reply;
}

void Composer::showCount()
{
    const Channel channel = m_written.value_or(ownChannel());
    const LengthCount count =
        isOwnShown() ? m_subject.count(text(), isPrivate()) : countLength(channel, text().trimmed(), ChannelLimits());
    const QStringList parts =
        isReplying() ? m_subject.parts(draft().textFor(ownChannel()), isPrivate()) : QStringList();
    m_head->showCount(isReplying() ? std::optional(count) : std::nullopt,
                      count.isTooLong() && (!isOwnShown() || parts.size() < 2));
    m_parts->show(parts);
    showVariants();
    showMail();
    showFoot(static_cast<int>(parts.size()));
}

void Composer::showVariants()
{
    const bool shown = isReplying() && (m_hasVariants || !draft().variants.isEmpty());
    m_variants->setVisible(shown);
    if (!shown)
        return;
    QList<VariantChips::Chip> chips{{ownChannel(), m_subject.count(draft().textFor(ownChannel()), isPrivate())}};
    for (auto each = draft().variants.cbegin(); each != draft().variants.cend(); ++each) {
        if (each.key() != ownChannel())
            chips.append({each.key(), countLength(each.key(), each.value().trimmed(), ChannelLimits())});
    }
    m_variants->show(chips, m_written.value_or(ownChannel()));
}

void Composer::showMail()
{
    const bool mail = isReplying() && m_subject.isMail();
    m_mail->showSignature(signature());
    m_mail->showFormatted(mail && draft().formatted ? std::optional(text()) : std::nullopt);
    ComposerTools::Shown shown;
    shown.isReply = m_mode == ComposerMode::Reply;
    shown.isMail = m_subject.isMail();
    shown.hasVariants = m_hasVariants || !draft().variants.isEmpty();
    shown.formatted = draft().formatted;
    shown.hasSignature = !m_desk.signature.trimmed().isEmpty();
    shown.isSigned = draft().withSignature;
    shown.language = m_spelling->language();
    shown.customerLanguage = m_desk.customerLanguage;
    m_tools->show(shown);
}

void Composer::showFoot(int posts)
{
    ComposerFoot::Shown shown;
    shown.mode = m_mode;
    shown.isOpen = bool(m_subject.conversation.id);
    shown.canBePrivate = m_subject.canBePrivate;
    shown.canBeSent = m_subject.canBeSent(isPrivate());
    shown.hasBrowser = m_subject.route.kind == ReplyRoute::Kind::Browser;
    shown.isBlocked = isBlocked();
    shown.posts = posts;
    m_foot->show(shown);
    m_foot->fit(m_foot->width());
}

// The workspace has to know the draft before it can know that it was sent.
void Composer::submit(SendWay way)
{
    if (isBlocked() || m_leaving)
        return;
    flush();
    if (m_keeper.isSettled())
        leaveBy(way);
    else
        m_leaving = way;
}

void Composer::leaveBy(SendWay way)
{
    if (m_mode == ComposerMode::Note)
        return Q_EMIT noteRequested(m_subject.conversation.id, text().trimmed(), draft().id);
    Reply reply = this->reply();
    reply.thenClose = way == SendWay::ThenClose;
    reply.unlessWritten = way == SendWay::UnlessWritten;
    if (way == SendWay::Later)
        Q_EMIT scheduleRequested(reply);
    else if (way == SendWay::Acknowledgement)
        Q_EMIT acknowledgementRequested(reply);
    else
        Q_EMIT sendRequested(reply);
}

}
