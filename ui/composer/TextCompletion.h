// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ReplyData.h"
#include "ui/composer/ComposerSubject.h"
#include "ui/inbox/CompletionOffers.h"

#include <QObject>

namespace firstmile
{

class ComposerEdit;
class CompletionPopup;

/// What the completion of a text chooses from, besides the conversation itself.
struct CompletionWords
{
    QStringList accounts; ///< our handles
    QStringList agents;
    QStringList tags;
    QList<SavedReplyLine> savedReplies;
};

/// What is being written before the cursor and can be completed.
struct BegunWord
{
    QChar mark;        ///< '@', '#', ':' or '/'
    QString beginning; ///< without the mark
    bool operator==(const BegunWord &) const = default;
};

/// "@" and "#" at the beginning of a word, ":" with two letters at least, "/" at the beginning of the line. `line`: up
/// to the cursor. Pure.
std::optional<BegunWord> begunWord(const QString &line);

/// Offers ways to go on with "@" (people of this conversation, our accounts; in a note: our agents), "#", ":" (emoji by
/// name) and "/" (saved replies by name) while one types.
class TextCompletion : public QObject
{
    Q_OBJECT

public:
    explicit TextCompletion(ComposerEdit &edit);

    void setThread(const ThreadView &thread); ///< its people and hashtags
    void setWords(const CompletionWords &words);
    void setMode(ComposerMode mode) { m_mode = mode; }
    CompletionPopup &popup() { return *m_popup; }
    void offer(); ///< for what stands before the cursor

Q_SIGNALS:
    void begun(); ///< somebody looks for something: its words may be read anew
    void savedReplyChosen(firstmile::SavedReplyId reply);

private:
    QList<CompletionOffer> offersFor(const BegunWord &word) const;
    QList<CompletionOffer> among(const QStringList &names, const BegunWord &word) const;
    QList<CompletionOffer> repliesFor(const QString &beginning) const;
    void take(const QString &text);

    ComposerEdit &m_edit;
    CompletionPopup *m_popup;
    ComposerMode m_mode = ComposerMode::Reply;
    CompletionWords m_words;
    QStringList m_people;
    QStringList m_hashtags;
    std::optional<BegunWord> m_begun;
};

}
