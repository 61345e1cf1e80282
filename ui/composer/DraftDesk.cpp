// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/DraftDesk.h"

#include "ui/ConsoleData.h"
#include "ui/composer/Composer.h"
#include "ui/composer/TextCompletion.h"
#include "ui/composer/VersionsDialog.h"
#include "ui/widgets/Notices.h"

namespace firstmile
{

DraftDesk::DraftDesk(const ConsoleContext &context, Composer &composer, QObject *parent)
    : QObject(parent), m_context(context), m_composer(composer), m_speller(context.settings)
{
    composer.setAgent(context.data.agent());
    composer.setSpellChecker(&m_speller);
    connect(&composer, &Composer::draftChanged, this, &DraftDesk::save);
    connect(&composer, &Composer::shareRequested, this, &DraftDesk::share);
    connect(&composer, &Composer::discardRequested, this, &DraftDesk::discard);
    connect(&composer, &Composer::versionsRequested, this, &DraftDesk::showVersions);
    connect(&composer, &Composer::savedReplyRequested, this, &DraftDesk::fill);
    connect(&composer, &Composer::completionBegun, this, &DraftDesk::readWords);
    connect(&composer, &Composer::troubleTold, this, [this](const QString &sentence) {
        m_context.notices.say({Tone::Bad, sentence, {}, {}});
    });
}

void DraftDesk::save(const Draft &draft, qint64 ticket)
{
    whenDone(m_context.replies.saveDraft(draft), this, [this, draft, ticket](const Result<Draft> &kept) {
        m_composer.kept(ticket, kept);
        if (kept)
            return;
        if (kept.error().kind == ErrorKind::Conflict)
            return showTheirs(draft);
        m_context.notices.fail(kept.error());
    });
}

void DraftDesk::showTheirs(const Draft &draft)
{
    m_context.notices.say({Tone::Bad,
                           tr("Somebody else changed this draft meanwhile. It stands here as they left it; your words "
                              "are among its versions."),
                           {},
                           {},
                           std::chrono::seconds(0)});
    whenDone(m_context.replies.desk(draft.conversation), this, [this, draft](const Result<ReplyDesk> &desk) {
        if (!desk || m_composer.draft().id != draft.id)
            return;
        for (const Draft &each : desk->drafts) {
            if (each.id == draft.id)
                m_composer.showDraft(each);
        }
    });
}

void DraftDesk::share(DraftId draft, bool shared)
{
    whenDone(m_context.replies.shareDraft(draft, shared), this, [this, draft](const Result<Draft> &done) {
        if (!done)
            return m_context.notices.fail(done.error());
        if (m_composer.draft().id == draft)
            m_composer.adoptSharing(*done);
        m_context.notices.say(done->shared ? tr("Your team can see this draft and go on with it.")
                                           : tr("Only you can see this draft."));
    });
}

void DraftDesk::discard(DraftId draft)
{
    const ConversationId conversation = m_composer.draft().conversation;
    whenDone(m_context.replies.discardDraft(draft), this, [this, draft, conversation](const Result<void> &done) {
        if (!done)
            return m_context.notices.fail(done.error());
        if (m_composer.draft().id == draft)
            m_composer.leaveDraft();
        m_context.notices.say({Tone::Quiet, tr("The draft was put aside."), tr("Undo"),
                               [this, draft, conversation] { reopen(draft, conversation); }});
    });
}

void DraftDesk::reopen(DraftId draft, ConversationId conversation)
{
    whenDone(m_context.replies.reopenDraft(draft), this, [this, conversation](const Result<Draft> &reopened) {
        if (!reopened)
            return m_context.notices.fail(reopened.error());
        if (m_composer.draft().conversation == conversation)
            m_composer.showDraft(*reopened);
        else
            m_context.notices.say(tr("The draft is in its conversation again."));
    });
}

void DraftDesk::showVersions(DraftId draft)
{
    auto *dialog = new VersionsDialog(m_context, draft, &m_composer);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::restored, this, [this](const Draft &restored) {
        if (m_composer.draft().id == restored.id)
            m_composer.showDraft(restored);
    });
    dialog->open();
}

void DraftDesk::fill(SavedReplyId reply)
{
    const ConversationId conversation = m_composer.draft().conversation;
    whenDone(m_context.replies.fill(conversation, reply, {}), this,
             [this, conversation, reply](const Result<FilledReply> &filled) {
                 if (!filled)
                     return m_context.notices.fail(filled.error());
                 if (m_composer.draft().conversation == conversation)
                     m_composer.take(filled->filled.text, {OriginKind::SavedReply, reply.value, filled->filled.text});
             });
}

void DraftDesk::readWords()
{
    whenDone(m_context.data.vocabulary(), this, [this](const Result<Vocabulary> &vocabulary) {
        if (!vocabulary)
            return m_context.notices.fail(vocabulary.error());
        whenDone(m_context.replies.savedReplies(), this,
                 [this, words = *vocabulary](const Result<QList<SavedReplyLine>> &replies) {
                     if (!replies)
                         return m_context.notices.fail(replies.error());
                     m_composer.setWords({words.accounts, words.agents, words.tags, *replies});
                 });
    });
}

}
