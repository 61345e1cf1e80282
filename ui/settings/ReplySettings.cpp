// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReplySettings.h"

#include "ui/ConsoleData.h"
#include "ui/conversation/CheckWords.h"
#include "ui/settings/ModelSettings.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QStringList replyNames(const QString &text)
{
    QStringList names;
    for (const QString &each : text.split(u',')) {
        if (!each.trimmed().isEmpty() && !names.contains(each.trimmed()))
            names << each.trimmed();
    }
    return names;
}

}

ReplySettings::ReplySettings(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_undo(new QSpinBox(this))
    , m_agents(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
    , m_notices(new QCheckBox(tr("Public notices to many at once"), this))
    , m_teamSignature(new QPlainTextEdit(this))
    , m_ownSignature(new QPlainTextEdit(this))
    , m_complaint(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::inside);
    setType(addHeading(tr("Replying, for the whole team")), Type::Title);
    addUndo();
    addApproval();
    addChecks();
    addSignatures();
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setForegroundRole(QPalette::BrightText);
    m_complaint->hide();
    m_column->addWidget(m_complaint);
    m_column->addWidget(new ModelSettings(context, this));
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.everything || changes.settings))
            load();
    });
}

// A field that goes away with the focus still says that editing finished: there is nobody left to hear it.
ReplySettings::~ReplySettings()
{
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

QLabel *ReplySettings::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    setType(label, Type::Caption, true);
    label->setContentsMargins(0, space::around, 0, 0);
    m_column->addWidget(label);
    return label;
}

QLabel *ReplySettings::addCaption(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(label, Type::Caption, true);
    m_column->addWidget(label);
    return label;
}

void ReplySettings::addUndo()
{
    m_undo->setRange(0, 120);
    m_undo->setSuffix(tr(" s", "seconds, behind a number"));
    m_undo->setAccessibleName(tr("Seconds in which a reply can be taken back"));
    m_undo->setFixedWidth(120);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(new QLabel(tr("A reply can be taken back for"), this));
    row->addWidget(m_undo);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(m_undo, &QSpinBox::editingFinished, this, &ReplySettings::keep);
}

void ReplySettings::addApproval()
{
    addHeading(tr("A second person releases"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::inside);
    const auto field = [&](QLineEdit *edit, const QString &title, const QString &example) {
        edit->setAccessibleName(title);
        edit->setPlaceholderText(example);
        form->addRow(title, edit);
        connect(edit, &QLineEdit::editingFinished, this, &ReplySettings::keep);
    };
    field(m_agents, tr("Replies of"), tr("Luc, Marta"));
    field(m_tags, tr("Replies to what is tagged"), tr("legal, press"));
    m_column->addLayout(form);
    auto *box = new QWidget(this);
    auto *flow = new FlowLayout(space::around, box);
    for (const Channel channel : allChannels()) {
        if (channel == Channel::Email || channel == Channel::Logged)
            continue; // there is no public there
        auto *check = new QCheckBox(tr("Public replies on %1").arg(Words::channel(channel)), box);
        connect(check, &QCheckBox::clicked, this, &ReplySettings::keep);
        m_channels.insert(channel, check);
        flow->addWidget(check);
    }
    m_column->addWidget(box);
    m_column->addWidget(m_notices);
    connect(m_notices, &QCheckBox::clicked, this, &ReplySettings::keep);
    addCaption(tr("Nobody releases what they wrote themselves. Nothing set: every reply goes out at once."));
}

void ReplySettings::addChecks()
{
    addHeading(tr("Looked at before a reply goes out"));
    for (const CheckKind kind : allCheckKinds()) {
        auto *check = new QCheckBox(CheckWords::kind(kind), this);
        connect(check, &QCheckBox::clicked, this, &ReplySettings::keep);
        m_checks.insert(kind, check);
        m_column->addWidget(check);
    }
}

void ReplySettings::addSignatures()
{
    addHeading(tr("Below a mail"));
    const auto field = [&](QPlainTextEdit *edit, const QString &title) {
        edit->setAccessibleName(title);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(4 * edit->fontMetrics().lineSpacing() + space::around);
        edit->installEventFilter(this);
        auto *label = new QLabel(title, this);
        label->setBuddy(edit);
        m_column->addWidget(label);
        m_column->addWidget(edit);
    };
    field(m_teamSignature, tr("Of everybody who has none of their own"));
    field(m_ownSignature, tr("Yours, %1").arg(Words::isolated(m_context.data.agent())));
    addCaption(tr("Placeholders as {agent.name} are filled when you write."));
}

void ReplySettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

bool ReplySettings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}

void ReplySettings::load()
{
    whenDone(m_context.replies.rules(), this, [this, turn = ++m_turn](const Result<ReplyRules> &rules) {
        if (turn != m_turn)
            return;
        if (!rules)
            return m_context.notices.fail(rules.error());
        m_rules = *rules;
        m_loaded = true;
        take();
    });
}

void ReplySettings::take()
{
    m_undo->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(m_rules.undoWindow).count()));
    m_agents->setText(m_rules.approval.agents.join(u", "_s));
    m_tags->setText(m_rules.approval.tags.join(u", "_s));
    for (auto each = m_channels.cbegin(); each != m_channels.cend(); ++each)
        each.value()->setChecked(m_rules.approval.channels.contains(each.key()));
    m_notices->setChecked(m_rules.approval.notices);
    for (auto each = m_checks.cbegin(); each != m_checks.cend(); ++each)
        each.value()->setChecked(!m_rules.checksOff.contains(each.key()));
    const auto show = [this](QPlainTextEdit *edit, const QString &agent) {
        if (edit->toPlainText() != m_rules.signatures.value(agent))
            edit->setPlainText(m_rules.signatures.value(agent));
    };
    show(m_teamSignature, {});
    show(m_ownSignature, m_context.data.agent());
}

ReplyRules ReplySettings::edited() const
{
    ReplyRules rules = m_rules;
    rules.undoWindow = std::chrono::seconds(m_undo->value());
    rules.approval.agents = replyNames(m_agents->text());
    rules.approval.tags = replyNames(m_tags->text());
    rules.approval.notices = m_notices->isChecked();
    for (auto each = m_channels.cbegin(); each != m_channels.cend(); ++each) {
        rules.approval.channels.removeAll(each.key());
        if (each.value()->isChecked())
            rules.approval.channels.append(each.key());
    }
    for (auto each = m_checks.cbegin(); each != m_checks.cend(); ++each) {
        rules.checksOff.removeAll(each.key());
        if (!each.value()->isChecked())
            rules.checksOff.append(each.key());
    }
    const auto sign = [&rules](const QString &agent, const QString &text) {
        if (text.trimmed().isEmpty())
            rules.signatures.remove(agent);
        else
            rules.signatures.insert(agent, text);
    };
    sign({}, m_teamSignature->toPlainText());
    sign(m_context.data.agent(), m_ownSignature->toPlainText());
    return rules;
}

void ReplySettings::keep()
{
    const ReplyRules rules = edited();
    if (!m_loaded || rules == m_rules)
        return;
    ++m_turn;
    const ReplyRules before = std::exchange(m_rules, rules);
    whenDone(m_context.replies.setRules(rules), this, [this, before, turn = m_turn](const Result<void> &kept) {
        m_complaint->setText(kept ? QString() : Words::problem(kept.error()));
        m_complaint->setVisible(!kept);
        if (!kept)
            giveBack(before, turn);
    });
}

// The fields show what is kept; what was changed after is on its way itself, or still being typed.
void ReplySettings::giveBack(const ReplyRules &before, int turn)
{
    m_context.notices.say(
        {Tone::Bad, tr("This was not kept, and stands as it was: %1").arg(m_complaint->text()), {}, {}});
    if (turn != m_turn)
        return load();
    const bool isAsSent = edited() == m_rules;
    m_rules = before;
    if (isAsSent)
        take();
}

}
