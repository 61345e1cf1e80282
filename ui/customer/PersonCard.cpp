// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/PersonCard.h"

#include "ui/customer/CustomerWords.h"
#include "ui/customer/EvidenceWords.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostIdentitiesShown = 6;

QString personFacts(const CustomerSheet &sheet)
{
    QStringList facts;
    for (const auto *field : {"title", "company"}) {
        if (const QString text = sheet.profile.text(QLatin1String(field)); !text.isEmpty())
            facts << Words::isolated(text);
    }
    if (!sheet.customer.language.isEmpty())
        facts << CustomerWords::language(sheet.customer.language);
    for (const QString &tag : sheet.profile.texts(u"tag"_s))
        facts << Words::isolated(u'#' + tag);
    return facts.join(u" · "_s);
}

}

PersonCard::PersonCard(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(36, this))
    , m_name(new ElidedLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_lines(new QVBoxLayout)
{
    setType(m_name, Type::Title);
    setType(m_facts, Type::Caption, true);
    m_lines->setSpacing(space::half);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addWidget(m_avatar);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::between, space::around, space::between);
    column->setSpacing(space::inside);
    column->addLayout(head);
    column->addLayout(m_lines);
    column->addStretch(1);
}

void PersonCard::show(const CustomerSheet &sheet, const QList<HistoryEntry> &lastWords, Instant now)
{
    const QString name = CustomerWords::name(sheet.customer);
    setAccessibleName(name);
    m_avatar->show(name, {});
    m_name->setText(name);
    m_facts->setText(personFacts(sheet));
    m_facts->setVisible(!m_facts->text().isEmpty());
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addIdentities(sheet.customer.identities);
    addFields(sheet);
    addHeading(countsOf(sheet.counts, now));
    addLastWords(lastWords, now);
}

QString PersonCard::countsOf(const HistoryCounts &counts, Instant now)
{
    if (counts.conversations == 0)
        return tr("No conversation yet");
    QString text = tr("%n conversation(s)", nullptr, counts.conversations);
    if (counts.waiting > 0)
        text += u", "_s + tr("%n waiting", "conversations", counts.waiting);
    if (counts.firstContact && counts.lastContact) {
        const QDate today = toDateTime(now).toLocalTime().date();
        const auto dayOf = [&](Instant at) { return Words::day(toDateTime(at).toLocalTime().date(), today); };
        text += u" · "_s + tr("first %1, last %2", "days").arg(dayOf(*counts.firstContact), dayOf(*counts.lastContact));
    }
    return text;
}

void PersonCard::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(label, Type::Caption, true);
    label->setContentsMargins(0, space::inside, 0, 0);
    m_lines->addWidget(label);
}

void PersonCard::addLine(const QString &icon, const QString &text, const QString &spoken, bool muted)
{
    auto *line = new QWidget(this);
    auto *mark = new QLabel(line);
    mark->setPixmap(lineIcon(icon).pixmap(16, 16));
    auto *words = new ElidedLabel(line);
    words->setText(text);
    words->setAccessibleName(spoken);
    setType(words, Type::Body, muted);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(mark);
    row->addWidget(words, 1);
    m_lines->addWidget(line);
}

void PersonCard::addIdentities(const QList<Identity> &identities)
{
    for (const Identity &identity : identities.mid(0, mostIdentitiesShown)) {
        const QString handle = EvidenceWords::handleOf(identity);
        QString text = Words::isolated(handle);
        if (identity.followers >= 0)
            text += u" · "_s + Words::followers(identity.followers);
        if (identity.verified)
            text += u" · "_s + tr("verified");
        addLine(markName(identity.channel), text,
                tr("%1 on %2", "handle, channel").arg(handle, EvidenceWords::kindOf(identity)));
    }
    const auto more = static_cast<int>(identities.size()) - mostIdentitiesShown;
    if (more > 0)
        addHeading(tr("and %n more", "identities", more));
}

void PersonCard::addFields(const CustomerSheet &sheet)
{
    for (const ProfileField &field : sheet.fields) {
        const QString key = u"custom:"_s + field.key;
        const QString text = CustomerWords::value(key, sheet.profile.text(key), sheet.fields);
        if (!text.isEmpty())
            addLine(u"information"_s, tr("%1: %2", "field, value").arg(field.label, Words::isolated(text)),
                    field.label + u", "_s + text, true);
    }
}

void PersonCard::addLastWords(const QList<HistoryEntry> &entries, Instant now)
{
    for (const HistoryEntry &entry : entries) {
        const QString text = (entry.subject.isEmpty() ? entry.text : entry.subject).simplified();
        const QString when = Words::briefTime(entry.key.at, now);
        addLine(markName(entry.channel), when + u" · "_s + Words::isolated(text),
                QStringList{Words::channel(entry.channel), when, text}.join(u", "_s), true);
    }
}

void PersonCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

}
