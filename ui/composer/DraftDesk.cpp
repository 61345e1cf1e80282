// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/DraftDesk.h"

#include "ui/ConsoleData.h"
#include "ui/composer/Composer.h"
#include "ui/widgets/Notices.h"

namespace firstmile
{

DraftDesk::DraftDesk(const ConsoleContext &context, Composer &composer, QObject *parent)
    : QObject(parent), m_context(context), m_composer(composer)
{
    composer.setAgent(context.data.agent());
    connect(&composer, &Composer::draftChanged, this, &DraftDesk::save);
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

}
