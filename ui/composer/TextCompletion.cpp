// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/TextCompletion.h"

#include "core/text/EmojiNames.h"
#include "ui/composer/ComposerEdit.h"
#include "ui/inbox/CompletionPopup.h"

#include <QRegularExpression>
#include <QTextBlock>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostTextOffers = 8;
constexpr qsizetype fewestEmojiLetters = 2; ///< ":)" and ": " are no names

QString asHandle(const QString &handle)
{
    return handle.startsWith(u'@') ? handle : u'@' + handle;
}

// A mail address is not mentioned but written to.
bool isMentionable(const QString &address)
{
    return !address.isEmpty() && !address.contains(u' ') && (address.startsWith(u'@') || !address.contains(u'@'));
}

}

std::optional<BegunWord> begunWord(const QString &line)
{
    if (line.startsWith(u'/') && !line.contains(u' '))
        return BegunWord{u'/', line.mid(1)};
    qsizetype at = line.size();
    while (at > 0 && !line[at - 1].isSpace() && line[at - 1] != u'(')
        --at;
    const QString word = line.mid(at);
    if (word.isEmpty() || !u"@#:"_s.contains(word[0]) || word.mid(1).contains(u':'))
        return {};
    if (word[0] == u':' && (word.size() <= fewestEmojiLetters || !word[1].isLetter()))
        return {};
    return BegunWord{word[0], word.mid(1)};
}

TextCompletion::TextCompletion(ComposerEdit &edit) : QObject(&edit), m_edit(edit), m_popup(new CompletionPopup(&edit))
{
    m_popup->followText([this] { return m_edit.cursorRect().translated(m_edit.viewport()->pos()); });
    m_popup->hide();
    connect(m_popup, &CompletionPopup::chosen, this, &TextCompletion::take);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &TextCompletion::offer);
}

void TextCompletion::setThread(const ThreadView &thread)
{
    static const QRegularExpression hashtag(u"(?<![\\w#])#[\\w]*[^\\W\\d][\\w]*"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    m_people.clear();
    m_hashtags.clear();
    if (isMentionable(thread.conversation.customerHandle))
        m_people.append(asHandle(thread.conversation.customerHandle));
    for (const QString &tag : thread.conversation.tags)
        m_hashtags.append(u'#' + tag);
    for (auto message = thread.messages.rbegin(); message != thread.messages.rend(); ++message) {
        if (message->direction == Direction::Inbound && isMentionable(message->from.address))
            m_people.append(asHandle(message->from.address));
        for (auto each = hashtag.globalMatch(message->text.left(2000)); each.hasNext();)
            m_hashtags.append(each.next().captured());
    }
    m_people.removeDuplicates();
    m_hashtags.removeDuplicates();
}

void TextCompletion::setWords(const CompletionWords &words)
{
    m_words = words;
    if (m_popup->isVisible() || m_begun)
        offer();
}

void TextCompletion::offer()
{
    const QTextCursor cursor = m_edit.textCursor();
    const auto word = cursor.hasSelection() || !m_edit.hasFocus()
                          ? std::nullopt
                          : begunWord(cursor.block().text().left(cursor.positionInBlock()));
    const bool isNew = word && (!m_begun || m_begun->mark != word->mark);
    m_begun = word;
    m_popup->offer(word ? offersFor(*word) : QList<CompletionOffer>());
    if (isNew)
        Q_EMIT begun();
}

QList<CompletionOffer> TextCompletion::offersFor(const BegunWord &word) const
{
    if (word.mark == u'/')
        return repliesFor(word.beginning);
    if (word.mark == u'#')
        return among(m_hashtags + m_words.tags, word);
    if (word.mark == u'@' && m_mode == ComposerMode::Note)
        return among(m_words.agents, word);
    if (word.mark == u'@') {
        QStringList names = m_people;
        for (const QString &account : m_words.accounts) {
            if (isMentionable(account))
                names.append(asHandle(account));
        }
        return among(names, word);
    }
    QList<CompletionOffer> offers;
    for (const NamedEmoji &each : emojiNamed(QString(word.beginning).replace(u'_', u' '), mostTextOffers))
        offers.append({each.emoji, each.name});
    return offers;
}

QList<CompletionOffer> TextCompletion::among(const QStringList &names, const BegunWord &word) const
{
    QList<CompletionOffer> offers;
    for (const QString &name : names) {
        const QString marked = name.startsWith(word.mark) ? name : word.mark + name;
        const QString bare = marked.mid(1);
        const CompletionOffer offer{marked, {}};
        if (bare.startsWith(word.beginning, Qt::CaseInsensitive) && bare != word.beginning && !bare.contains(u' ') &&
            !offers.contains(offer) && offers.size() < mostTextOffers)
            offers.append(offer);
    }
    return offers;
}

// By name first; somebody who does not know the name finds it by its title.
QList<CompletionOffer> TextCompletion::repliesFor(const QString &beginning) const
{
    QList<CompletionOffer> named;
    QList<CompletionOffer> titled;
    for (const SavedReplyLine &each : m_words.savedReplies) {
        const CompletionOffer offer{u'/' + each.reply.name, each.reply.title};
        if (each.reply.name.startsWith(beginning, Qt::CaseInsensitive))
            named.append(offer);
        else if (each.reply.title.contains(beginning, Qt::CaseInsensitive))
            titled.append(offer);
    }
    return (named + titled).mid(0, mostTextOffers);
}

void TextCompletion::take(const QString &text)
{
    if (!m_begun)
        return;
    const BegunWord word = *std::exchange(m_begun, std::nullopt);
    QTextCursor cursor = m_edit.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(word.beginning.size()) + 1);
    if (word.mark != u'/') {
        cursor.insertText(text + u' ');
        return;
    }
    cursor.removeSelectedText();
    for (const SavedReplyLine &each : std::as_const(m_words.savedReplies)) {
        if (u'/' + each.reply.name == text)
            return Q_EMIT savedReplyChosen(each.reply.id);
    }
}

}
