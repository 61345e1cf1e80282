// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ProfileEditor.h"

#include "core/model/Channel.h"
#include "ui/customer/CustomerWords.h"
#include "ui/widgets/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool hasSeveral(const QString &field)
{
    return field == "tag"_L1 || field == "product"_L1;
}

QList<std::pair<QString, QString>> languageChoices()
{
    QList<std::pair<QString, QString>> choices;
    for (const auto *tag : {"en", "fr", "pt", "pt-BR", "es", "de", "it", "nl", "pl", "uk", "ro", "tr", "ar", "he"})
        choices.append({QLatin1String(tag), CustomerWords::language(QLatin1String(tag))});
    return choices;
}

QList<std::pair<QString, QString>> channelChoices()
{
    QList<std::pair<QString, QString>> choices;
    for (const Channel channel : allChannels())
        choices.append({toString(channel), Words::channel(channel)});
    return choices;
}

}

ProfileEditor::ProfileEditor(const QString &field, const ProfileField *custom, const QStringList &texts,
                             QWidget *parent)
    : QWidget(parent), m_field(field), m_custom(custom ? std::optional(*custom) : std::nullopt)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const QString now = texts.value(0);
    if (field == "language"_L1) {
        makeChoice(languageChoices(), now);
    } else if (field == "preferred-channel"_L1) {
        makeChoice(channelChoices(), now);
    } else if (custom && custom->type == ProfileFieldType::YesNo) {
        makeChoice({{u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}}, now);
    } else if (custom && custom->type == ProfileFieldType::Choice) {
        QList<std::pair<QString, QString>> choices;
        for (const QString &choice : custom->choices)
            choices.append({choice, choice});
        makeChoice(choices, now);
    } else {
        m_line = new QLineEdit(texts.join(u", "_s), this);
        if (hasSeveral(field))
            m_line->setPlaceholderText(tr("Several, with commas between them"));
        else if (field == "birthday"_L1 || (custom && custom->type == ProfileFieldType::Date))
            m_line->setPlaceholderText(tr("Year-month-day: 2026-05-31"));
        m_line->selectAll();
    }
    QWidget *editor = m_line ? static_cast<QWidget *>(m_line) : m_choice;
    const QString name = CustomerWords::field(field, custom ? QList<ProfileField>{*custom} : QList<ProfileField>());
    editor->setAccessibleName(name);
    editor->installEventFilter(this);
    row->addWidget(editor);
    setFocusProxy(editor);
}

void ProfileEditor::makeChoice(const QList<std::pair<QString, QString>> &choices, const QString &now)
{
    m_choice = new QComboBox(this);
    m_choice->addItem(tr("Not known"), QString());
    for (const auto &[value, words] : choices)
        m_choice->addItem(words, value);
    if (m_choice->findData(now) < 0)
        m_choice->addItem(now, now); // what somebody else wrote there is not lost by looking at it
    m_choice->setCurrentIndex(m_choice->findData(now));
}

std::optional<QStringList> ProfileEditor::texts() const
{
    if (m_choice)
        return QStringList{m_choice->currentData().toString()};
    const QString text = m_line->text().trimmed();
    if (hasSeveral(m_field)) {
        QStringList several;
        for (const QString &part : text.split(u',')) {
            if (!part.trimmed().isEmpty() && !several.contains(part.trimmed()))
                several << part.trimmed();
        }
        return several;
    }
    if (m_field == "birthday"_L1 && !text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid())
        return std::nullopt;
    if (!m_custom || text.isEmpty())
        return QStringList{text};
    const auto accepted = acceptedValue(*m_custom, text);
    return accepted ? std::optional(QStringList{*accepted}) : std::nullopt;
}

QString ProfileEditor::why() const
{
    if (m_field == "birthday"_L1 || (m_custom && m_custom->type == ProfileFieldType::Date))
        return tr("This is not a day. Write it as 2026-05-31.");
    if (m_custom && m_custom->type == ProfileFieldType::Number)
        return tr("This is not a number.");
    if (m_custom && m_custom->type == ProfileFieldType::Link)
        return tr("This is not the address of a page. It begins with https://.");
    return tr("This does not fit the field.");
}

bool ProfileEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered();
        return true;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return true;
    default:
        return false;
    }
}

}
