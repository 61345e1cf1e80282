// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/ReplyAids.h"

#include "core/base/Clock.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/AnswerStrip.h"
#include "ui/conversation/CheckStrip.h"
#include "ui/conversation/ModelDialog.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const auto answersFoldedKey = "reply/suggestions-folded"_L1;

}

ReplyAids::ReplyAids(const ConsoleContext &context, Composer &composer, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_composer(composer)
    , m_others(new QLabel(this))
    , m_answers(new AnswerStrip(this))
    , m_checks(new CheckStrip(this))
{
    m_others->setTextFormat(Qt::PlainText);
    m_others->setWordWrap(true);
    setType(m_others, Type::Caption, true);
    auto *box = new QWidget(this);
    box->setMaximumWidth(space::column);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_others);
    column->addWidget(m_answers);
    column->addWidget(m_checks);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(space::around, space::half, space::around, 0);
    whole->addStretch(1);
    whole->addWidget(box, 1000);
    whole->addStretch(1);
    m_answers->setFolded(context.settings.value(answersFoldedKey, false).toBool());
    connectAnswers();
    clear();
}

void ReplyAids::connectAnswers()
{
    connect(m_answers, &AnswerStrip::foldedChanged, this,
            [this](bool folded) { m_context.settings.setValue(answersFoldedKey, folded); });
    connect(m_answers, &AnswerStrip::useAsked, this, &ReplyAids::use);
    connect(m_answers, &AnswerStrip::refuseAsked, this, &ReplyAids::refuse);
    connect(m_answers, &AnswerStrip::modelAsked, this, &ReplyAids::askModel);
    connect(m_answers, &AnswerStrip::sourceAsked, this, [this](const AnswerSuggestion &suggestion) {
        Q_EMIT sourceAsked(suggestion.source, MessageId(suggestion.origin.source));
    });
}

void ReplyAids::clear()
{
    m_conversation = {};
    m_version = -1;
    m_answers->setModelOffered(false);
    m_answers->show({});
    m_checks->clear();
    sayOthers({});
}

// What is written down besides the messages, as a tag, changes nothing about what was answered before.
void ReplyAids::show(const ThreadView &thread, const ReplyDesk &desk, bool fresh)
{
    if (fresh)
        m_checks->clear();
    sayOthers(desk.others);
    const Conversation &conversation = thread.conversation;
    const bool waits = conversation.waitingSince.has_value() && conversation.status != ConversationStatus::Closed;
    m_answers->setModelOffered(waits && m_context.replies.modelSetup().isUsable());
    if (!fresh && conversation.id == m_conversation && conversation.version == m_version && waits)
        return;
    if (conversation.id != m_conversation || !waits)
        m_answers->show({});
    m_conversation = conversation.id;
    m_version = conversation.version;
    if (waits)
        readAnswers();
}

void ReplyAids::readAnswers()
{
    whenDone(m_context.replies.suggest(m_conversation), this,
             [this, asked = m_conversation](const Result<QList<AnswerSuggestion>> &suggestions) {
                 if (asked != m_conversation)
                     return;
                 if (!suggestions)
                     return m_context.notices.fail(suggestions.error());
                 m_answers->show(*suggestions);
             });
}

void ReplyAids::use(const AnswerSuggestion &suggestion)
{
    ReplyOrigin origin = suggestion.origin;
    if (origin.offered.isEmpty())
        origin.offered = suggestion.text;
    m_composer.setMode(ComposerMode::Reply);
    m_composer.take(suggestion.text, origin);
    m_composer.startWriting();
}

void ReplyAids::refuse(const AnswerSuggestion &suggestion)
{
    whenDone(m_context.replies.refuse(m_conversation, suggestion), this, [this, suggestion](const Result<void> &noted) {
        if (!noted)
            return m_context.notices.fail(noted.error());
        QList<AnswerSuggestion> left = m_answers->suggestions();
        left.removeAll(suggestion);
        m_answers->show(left);
    });
}

void ReplyAids::askModel()
{
    if (!m_conversation || !m_context.replies.modelSetup().isUsable())
        return m_context.notices.say(tr("No language model is set up. Settings has a place for one, if you want it."));
    auto *dialog = new ModelDialog(m_context.replies, m_conversation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, asked = m_conversation] {
        if (asked != m_conversation)
            return;
        m_composer.setMode(ComposerMode::Reply);
        m_composer.take(dialog->words(), {OriginKind::Model, 0, dialog->words()});
        m_composer.startWriting();
    });
    dialog->open();
}

void ReplyAids::toggleAnswers()
{
    m_answers->setFolded(!m_answers->isFolded());
    m_context.settings.setValue(answersFoldedKey, m_answers->isFolded());
}

void ReplyAids::sayOthers(const QList<OtherAgent> &others)
{
    QStringList said;
    for (const OtherAgent &other : others) {
        const QString name = Words::isolated(other.agent);
        const QString when = Words::briefDayTime(other.at, m_context.clock.now());
        said << (other.hasQueued ? tr("A reply of %1’s is on its way.").arg(name)
                                 : tr("%1 is writing to them too, last at %2.", "who, when").arg(name, when));
    }
    m_others->setText(said.join(u' '));
    m_others->setVisible(!said.isEmpty());
}

QString ReplyAids::othersSaid() const
{
    return m_others->text();
}

}
