// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"
#include "ui/ReplyData.h"
#include "ui/composer/ComposerSubject.h"
#include "ui/composer/DraftKeeper.h"
#include "ui/composer/SendWay.h"

#include <QWidget>

#include <functional>

namespace firstmile
{

class ComposerEdit;
class ComposerFoot;
class ComposerHead;
class ComposerTools;
class DraftsMenu;
class FileStrip;
class MailFoot;
class SpellChecker;
class SpellingMarker;
class TextCompletion;
class ThreadPreview;
class VariantChips;
struct CompletionWords;

/// Where a reply or a note is written. Says in words who will see it, counts as the network counts, and gives away what
/// was typed within a second so that it is kept. It reads and writes nothing itself: DraftDesk connects its drafts to
/// the workspace, the conversation's page what leaves it.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    void setAgent(const QString &agent); ///< whose drafts are "mine"; before open()
    void setWords(const CompletionWords &words);
    void setSpellChecker(SpellChecker *checker); ///< outlives this, or says that it goes
    /// Gives the words that are selected among the messages, to be quoted; may be empty.
    void setSelection(std::function<QString()> selection) { m_selection = std::move(selection); }

    /// Another conversation: the agent's newest draft of it takes the place of what stands here.
    void open(const ThreadView &thread, const ReplyDesk &desk);
    /// The same conversation, changed: the text stays as it is.
    void refresh(const ThreadView &thread, const ReplyDesk &desk);
    void clear();
    void setMode(ComposerMode mode);
    ComposerMode mode() const { return m_mode; }
    void startWriting(); ///< puts the cursor into the text
    QString text() const;
    void setText(const QString &text);
    bool isBlocked() const;
    bool isPrivate() const; ///< the reply goes to the customer alone, although theirs was public
    QString audience() const;
    FileStrip &files() { return *m_files; }

    /// The version of the conversation that the writer has seen.
    qint64 sawVersion() const { return draft().seenVersion; }
    void acceptVersion();

    /// What stands here.
    const Draft &draft() const { return m_keeper.draft(); }
    Reply reply() const;      ///< as it would go out now; one part for each post of a thread
    void submit(SendWay way); ///< as soon as its draft is kept; nothing happens where it is blocked
    void flush();             ///< gives away a draft that is not yet given away
    /// The answer to draftChanged(): with its id and revision, or why it could not be kept.
    void kept(qint64 ticket, const Result<Draft> &draft) { m_keeper.kept(ticket, draft); }
    /// Another draft of this conversation, or this one as it is now, takes the place of what stands here.
    void showDraft(const Draft &draft);
    void adoptSharing(const Draft &draft); ///< it was shared, or is no more
    /// What stands here has left (sent, kept as a note, put aside): goes on with an empty draft.
    void leaveDraft();

    void insert(const QString &text); ///< at the cursor
    /// Words that were offered: in the place of an empty draft, else at the cursor. The draft remembers where its words
    /// came from, if it had none of its own.
    void take(const QString &text, const ReplyOrigin &origin);
    void quote(); ///< the selected words, or the customer's newest mail
    void trimQuote();
    void attach(); ///< asks for the files that go with the reply
    /// The keys of attaching and quoting, as they are written; empty: none.
    void showKeys(const QString &attach, const QString &quote);
    void writeFor(Channel channel); ///< its words of its own, a copy of the text at first

Q_SIGNALS:
    void draftChanged(const firstmile::Draft &draft, qint64 ticket); ///< at most 600 ms after typing
    void sendRequested(const firstmile::Reply &reply);     ///< after its draft was kept; call leaveDraft() when sent
    void scheduleRequested(const firstmile::Reply &reply); ///< the same, at a time to be asked for
    void acknowledgementRequested(const firstmile::Reply &reply); ///< the same, as a public acknowledgement
    void noteRequested(firstmile::ConversationId conversation, const QString &text, firstmile::DraftId draft);
    void leaveRequested();
    void browserRequested(firstmile::ConversationId conversation, const QString &text); ///< to answer in a browser
    void textEdited();
    void shareRequested(firstmile::DraftId draft, bool shared);
    void discardRequested(firstmile::DraftId draft);
    void versionsRequested(firstmile::DraftId draft);
    void savedReplyRequested(firstmile::SavedReplyId reply); ///< take() its words
    void completionBegun();                                  ///< its words may be read anew
    void troubleTold(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectEdit();
    void connectFoot();
    void connectTools();
    void take(const ThreadView &thread, const ReplyDesk &desk);
    Draft emptyDraft() const;
    Draft draftToOpen() const;
    void begin(const Draft &draft);
    void change(const std::function<void(Draft &)> &how);
    void showText();
    void onTextChanged();
    void showAll();
    void showCount();
    void showFoot(int posts);
    void showVariants();
    void showMail();
    void dropVariant(Channel channel);
    void leaveBy(SendWay way);
    Channel ownChannel() const { return m_subject.conversation.channel; }
    bool isOwnShown() const { return !m_written || *m_written == ownChannel(); }
    bool isReplying() const { return m_mode == ComposerMode::Reply && m_subject.conversation.id; }
    QString shownWords() const; ///< of the draft, as they stand in the field
    QString signature() const;  ///< that goes out; empty: none

    QString m_agent;
    ComposerSubject m_subject;
    ReplyDesk m_desk;
    ComposerMode m_mode = ComposerMode::Reply;
    DraftKeeper m_keeper;
    bool m_loading = false;
    bool m_hasVariants = false;        ///< the row of networks is shown
    std::optional<Channel> m_written;  ///< whose words stand in the field; none: the conversation's own
    std::optional<QString> m_language; ///< that spelling is checked in, where one was chosen
    std::optional<SendWay> m_leaving;  ///< as soon as its draft is kept
    std::function<QString()> m_selection;

    QWidget *m_box = nullptr;
    ComposerHead *m_head = nullptr;
    VariantChips *m_variants = nullptr;
    ComposerEdit *m_edit = nullptr;
    MailFoot *m_mail = nullptr;
    ThreadPreview *m_parts = nullptr;
    FileStrip *m_files = nullptr;
    ComposerFoot *m_foot = nullptr;
    ComposerTools *m_tools = nullptr;
    DraftsMenu *m_drafts = nullptr;
    TextCompletion *m_completion = nullptr;
    SpellingMarker *m_spelling = nullptr;
};

}
