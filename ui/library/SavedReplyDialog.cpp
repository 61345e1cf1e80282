// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SavedReplyDialog.h"

#include "core/base/Clock.h"
#include "ui/library/LibraryWords.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualDaysValid = 90;

}

SavedReplyDialog::SavedReplyDialog(const ConsoleContext &context, const SavedReply &reply, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_reply(reply)
    , m_name(new QLineEdit(reply.name, this))
    , m_title(new QLineEdit(reply.title, this))
    , m_owner(new QLineEdit(reply.owner, this))
    , m_approved(new QCheckBox(tr("An approved position: sent word for word, changed by its owner alone"), this))
    , m_expires(new QCheckBox(tr("Expires on"), this))
    , m_day(new QDateEdit(this))
    , m_variants(new QComboBox(this))
    , m_language(new QLineEdit(this))
    , m_channel(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_removeVariant(new QPushButton(tr("Remove this text"), this))
    , m_problem(new MeaningLabel(this))
    , m_foot(new DialogFoot(reply.id ? tr("Keep") : tr("Add"), tr("Cancel"), this))
{
    setWindowTitle(reply.id ? tr("Edit a saved reply") : tr("New saved reply"));
    setMinimumWidth(620);
    if (m_reply.texts.isEmpty())
        m_reply.texts.append(SavedReplyText());
    const QDate usual = toDateTime(context.clock.now()).toLocalTime().date().addDays(usualDaysValid);
    m_day->setCalendarPopup(true);
    m_day->setDate(reply.expiresAt ? toDateTime(*reply.expiresAt).toLocalTime().date() : usual);
    m_expires->setChecked(reply.expiresAt.has_value());
    m_approved->setChecked(reply.approved);
    arrange();
    fillVariants(0);
    listen();
    m_name->setFocus(Qt::OtherFocusReason);
    refresh();
}

void SavedReplyDialog::listen()
{
    for (QLineEdit *edit : {m_name, m_title, m_owner, m_language})
        connect(edit, &QLineEdit::textChanged, this, &SavedReplyDialog::refresh);
    for (QCheckBox *box : {m_approved, m_expires})
        connect(box, &QCheckBox::toggled, this, &SavedReplyDialog::refresh);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &SavedReplyDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SavedReplyDialog::refresh);
    connect(m_variants, &QComboBox::currentIndexChanged, this, &SavedReplyDialog::showVariant);
    connect(m_removeVariant, &QPushButton::clicked, this, &SavedReplyDialog::removeVariant);
    connect(&m_foot->act(), &QPushButton::clicked, this, &SavedReplyDialog::keep);
}

void SavedReplyDialog::arrange()
{
    m_name->setPlaceholderText(tr("refund-delay"));
    m_name->setAccessibleName(tr("Name"));
    m_title->setAccessibleName(tr("Title"));
    m_owner->setAccessibleName(tr("Owner"));
    m_day->setAccessibleName(tr("Day on which it expires"));
    auto *expiry = new QHBoxLayout;
    expiry->setSpacing(space::inside);
    expiry->addWidget(m_expires);
    expiry->addWidget(m_day);
    expiry->addStretch(1);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::inside);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Owner"), m_owner);
    form->addRow({}, m_approved);
    form->addRow({}, expiry);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(form);
    column->addWidget(makeText(), 1);
    column->addWidget(m_problem);
    column->addWidget(m_foot);
}

QWidget *SavedReplyDialog::makeText()
{
    m_variants->setAccessibleName(tr("Texts by language and channel"));
    m_language->setPlaceholderText(tr("Language, as in pt or pt-BR; empty: any"));
    m_language->setAccessibleName(tr("Language of this text"));
    m_channel->setAccessibleName(tr("Channel of this text"));
    m_channel->addItem(tr("Any channel"), -1);
    for (const Channel channel : allChannels())
        m_channel->addItem(lineIcon(markName(channel)), Words::channel(channel), static_cast<int>(channel));
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(7 * fontMetrics().lineSpacing());
    auto *add = new QPushButton(tr("Another text"), this);
    add->setAccessibleName(tr("Add a text for another language or channel"));
    auto *placeholder = new QPushButton(tr("Insert a placeholder"), this);
    placeholder->setAccessibleName(placeholder->text());
    m_removeVariant->setAccessibleName(m_removeVariant->text());
    for (QPushButton *button : {add, placeholder, m_removeVariant})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &SavedReplyDialog::addVariant);
    makePlaceholderMenu(placeholder);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_variants, 1);
    choice->addWidget(add);
    choice->addWidget(m_removeVariant);
    auto *place = new QHBoxLayout;
    place->addWidget(m_language, 1);
    place->addWidget(m_channel);
    place->addWidget(placeholder);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(choice);
    column->addLayout(place);
    column->addWidget(m_text, 1);
    return part;
}

void SavedReplyDialog::makePlaceholderMenu(QPushButton *button)
{
    auto *menu = new QMenu(button);
    for (const auto &placeholder : LibraryWords::placeholders()) {
        const QString name = placeholder.first;
        menu->addAction(u"%1\t{%2}"_s.arg(placeholder.second, name), this, [this, name] {
            m_text->insertPlainText(u'{' + name + u'}');
            m_text->setFocus(Qt::OtherFocusReason);
        });
    }
    button->setMenu(menu);
}

void SavedReplyDialog::fillVariants(int current)
{
    {
        const QSignalBlocker quiet(m_variants);
        m_variants->clear();
        for (const SavedReplyText &text : std::as_const(m_reply.texts))
            m_variants->addItem(LibraryWords::variant(text));
        m_variants->setCurrentIndex(current);
    }
    m_shown = -1;
    showVariant(current);
}

void SavedReplyDialog::showVariant(int index)
{
    takeVariant();
    m_shown = -1; // what is set now was typed by nobody
    const SavedReplyText &text = m_reply.texts.at(index);
    m_language->setText(text.language);
    m_channel->setCurrentIndex(m_channel->findData(text.channel ? static_cast<int>(*text.channel) : -1));
    m_text->setPlainText(text.text);
    m_shown = index;
    refresh();
}

void SavedReplyDialog::takeVariant()
{
    if (m_shown < 0 || m_shown >= m_reply.texts.size())
        return;
    SavedReplyText &text = m_reply.texts[m_shown];
    const int channel = m_channel->currentData().toInt();
    text.language = m_language->text().trimmed();
    text.channel = channel < 0 ? std::nullopt : std::optional(static_cast<Channel>(channel));
    text.text = m_text->toPlainText();
    m_variants->setItemText(m_shown, LibraryWords::variant(text));
}

void SavedReplyDialog::addVariant()
{
    takeVariant();
    m_reply.texts.append(SavedReplyText());
    fillVariants(static_cast<int>(m_reply.texts.size()) - 1);
    m_language->setFocus(Qt::OtherFocusReason);
}

void SavedReplyDialog::removeVariant()
{
    if (m_reply.texts.size() < 2)
        return;
    m_reply.texts.removeAt(m_shown);
    fillVariants(0);
}

SavedReply SavedReplyDialog::reply() const
{
    SavedReply reply = m_reply;
    reply.name = m_name->text().trimmed();
    reply.title = m_title->text().simplified();
    reply.owner = m_owner->text().simplified();
    reply.approved = m_approved->isChecked();
    reply.expiresAt = m_expires->isChecked() ? std::optional(fromDateTime(m_day->date().startOfDay())) : std::nullopt;
    return reply;
}

void SavedReplyDialog::refresh()
{
    if (m_shown < 0)
        return;
    takeVariant();
    m_day->setEnabled(m_expires->isChecked());
    m_removeVariant->setEnabled(m_reply.texts.size() > 1);
    const QString problem = LibraryWords::problems(m_text->toPlainText());
    m_problem->say(problem, problem.isEmpty() ? MeaningLabel::Meaning::Plain : MeaningLabel::Meaning::Late);
    const SavedReply typed = reply();
    const bool lacks = typed.approved && (typed.owner.isEmpty() || !typed.expiresAt);
    m_foot->complain(lacks ? tr("An approved position needs an owner and a day on which it expires.") : QString());
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    m_foot->act().setEnabled(!typed.name.isEmpty() && hasText && !lacks);
}

void SavedReplyDialog::keep()
{
    takeVariant();
    m_foot->act().setEnabled(false);
    whenDone(m_context.replies.saveReply(reply()), this, [this](const Result<SavedReplyId> &id) {
        m_foot->act().setEnabled(true);
        if (!id)
            return m_foot->complain(LibraryWords::trouble(id.error()));
        Q_EMIT kept();
        accept();
    });
}

}
