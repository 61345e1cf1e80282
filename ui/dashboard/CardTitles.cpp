// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardWords.h"

#include <QHash>

namespace firstmile
{

using CardForm = MeasureCard::Form;

using namespace Qt::StringLiterals;

QString CardWords::pageTitle(PageId page)
{
    switch (page) {
    case PageId::Start:
        return tr("Today", "title of the dashboard's first page");
    case PageId::Response:
        return tr("Response");
    case PageId::Coverage:
        return tr("Coverage");
    case PageId::WhyTheyWrite:
        return tr("Why they write");
    case PageId::Channels:
        return tr("Channels");
    case PageId::Advocacy:
        return tr("Advocacy");
    case PageId::HandOffs:
        return tr("Hand-offs");
    case PageId::Team:
        return tr("Team");
    case PageId::AtStake:
        return tr("What is at stake");
    }
    return {};
}

QString CardWords::question(const MeasureCard &card)
{
    static const QHash<QString, const char *> questions{
        {u"start.figures"_s, QT_TR_NOOP("How do we stand?")},
        {u"start.timeline"_s, QT_TR_NOOP("Do we answer within a day, day by day?")},
        {u"start.waiting"_s, QT_TR_NOOP("Who waits now, and for how long?")},
        {u"start.channels"_s, QT_TR_NOOP("On which channel do we answer within a day?")},
        {u"response.figures"_s, QT_TR_NOOP("How fast do we answer?")},
        {u"response.channels"_s, QT_TR_NOOP("Do we answer within a day?")},
        {u"response.timeline"_s, QT_TR_NOOP("Do we get better at answering within a day?")},
        {u"response.times"_s, QT_TR_NOOP("Do our answers come sooner or later than they did?")},
        {u"response.curve"_s, QT_TR_NOOP("How many have an answer after how long?")},
        {u"response.distribution"_s, QT_TR_NOOP("How long do our answers take?")},
        {u"response.heat"_s, QT_TR_NOOP("When do those write whom we answer too late?")},
        {u"coverage.arc"_s, QT_TR_NOOP("How far does a mention get, from being seen to praise?")},
        {u"coverage.lost"_s, QT_TR_NOOP("What became of those without an answer?")},
        {u"coverage.waiting"_s, QT_TR_NOOP("How long do those wait who wait now, and how far do they reach?")},
        {u"coverage.backlog"_s, QT_TR_NOOP("Does the stock of open cases grow?")},
        {u"coverage.never"_s, QT_TR_NOOP("On which channel is nobody answered at all?")},
        {u"coverage.companies"_s, QT_TR_NOOP("What do companies say that they do?")},
        {u"why.labelled"_s, QT_TR_NOOP("Of how many cases do we know why they were written?")},
        {u"why.intents"_s, QT_TR_NOOP("Why do customers write to us?")},
        {u"why.complexity"_s, QT_TR_NOOP("How hard are the questions?")},
        {u"why.use"_s, QT_TR_NOOP("How many people turn to social media for service?")},
        {u"channels.mix"_s, QT_TR_NOOP("On which channels do customers reach us?")},
        {u"channels.complexity"_s, QT_TR_NOOP("Which channels bring the hard questions?")},
        {u"channels.phone"_s, QT_TR_NOOP("How many cases end up on the phone?")},
        {u"channels.surveys"_s, QT_TR_NOOP("Which channels did surveys ask about that we do not have?")},
        {u"advocacy.figures"_s, QT_TR_NOOP("Do customers speak well of us?")},
        {u"advocacy.timeline"_s, QT_TR_NOOP("Are we praised more often than we were?")},
        {u"advocacy.recovered"_s, QT_TR_NOOP("How many complaints end in thanks?")},
        {u"advocacy.times"_s, QT_TR_NOOP("And how long does an answer take?")},
        {u"advocacy.surveys"_s, QT_TR_NOOP("Why does praise stand before speed here?")},
        {u"hand-offs.figures"_s, QT_TR_NOOP("Does what we hand over come back?")},
        {u"hand-offs.teams"_s, QT_TR_NOOP("Which team gives back what it was handed, and when?")},
        {u"hand-offs.timeline"_s, QT_TR_NOOP("How much do we hand over?")},
        {u"team.agents"_s, QT_TR_NOOP("Who answers, and how?")},
        {u"team.assignees"_s, QT_TR_NOOP("Whose desk do waiting cases lie on?")},
        {u"team.teams"_s, QT_TR_NOOP("How does each team answer?")},
        {u"team.fairness"_s, QT_TR_NOOP("Do those with many followers get their answer sooner?")},
        {u"stake.spend"_s, QT_TR_NOOP("What would people spend more for good service?")},
        {u"stake.purchase"_s, QT_TR_NOOP("How many give up a purchase after poor service?")},
        {u"stake.told"_s, QT_TR_NOOP("How many people hear of good and of poor service?")},
    };
    const char *found = questions.value(card.id);
    return found ? tr(found) : QString();
}

QString CardWords::nothing(const MeasureCard &card)
{
    if (card.id.startsWith(u"why."_s) || card.id == u"channels.complexity"_s)
        return tr("Nobody has said yet why customers wrote. Label conversations, and the figures begin.");
    if (card.id.startsWith(u"hand-offs."_s))
        return tr("Nothing was handed over in this period.");
    if (card.form == CardForm::Curve || card.form == CardForm::Distribution || card.id == u"response.times"_s)
        return tr("It begins with the first answer.");
    if (card.id.endsWith(u".waiting"_s))
        return tr("Nobody waits.");
    return tr("No case of this period is old enough to say. Choose a longer period or fewer filters.");
}

}
