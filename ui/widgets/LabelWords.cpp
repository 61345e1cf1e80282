// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LabelWords.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

QString LabelWords::intent(Intent intent)
{
    switch (intent) {
    case Intent::Help:
        return tr("Wants help");
    case Intent::Praise:
        return tr("Praises");
    case Intent::Share:
        return tr("Shares an experience");
    case Intent::Vent:
        return tr("Complains");
    case Intent::AskOthers:
        return tr("Asks other customers");
    case Intent::Other:
        return tr("Something else", "why a customer wrote");
    }
    return {};
}

QString LabelWords::complexity(Complexity complexity)
{
    return complexity == Complexity::Simple ? tr("Simple", "question") : tr("Complex", "question");
}

QString LabelWords::menuIntent(Intent intent)
{
    switch (intent) {
    case Intent::Help:
        return tr("Wants &help or an answer");
    case Intent::Praise:
        return tr("&Praises or thanks");
    case Intent::Share:
        return tr("&Shares an experience");
    case Intent::Vent:
        return tr("&Vents or complains");
    case Intent::AskOthers:
        return tr("Asks other customers a &question");
    case Intent::Other:
        return tr("&Other: none of these");
    }
    return {};
}

QString LabelWords::menuComplexity(Complexity complexity)
{
    return complexity == Complexity::Simple ? tr("&1  Simple question") : tr("&2  Complex question");
}

QString LabelWords::label(const CaseLabel &label)
{
    QStringList parts;
    if (label.intent)
        parts << intent(*label.intent);
    if (label.complexity)
        parts << complexity(*label.complexity);
    return parts.join(u" · "_s);
}

QString LabelWords::suggestion(const CaseLabel &label, const SuggestedLabel &suggested)
{
    const CaseLabel open = openSuggestion(label, suggested);
    const auto sure = [](const QString &words, double share) {
        return tr("%1, %2 %", "a suggested label, how sure it is")
            .arg(words, QLocale().toString(static_cast<int>(std::lround(100 * share))));
    };
    QStringList parts;
    if (open.intent)
        parts << sure(intent(*open.intent), suggested.intentShare);
    if (open.complexity)
        parts << sure(complexity(*open.complexity), suggested.complexityShare);
    return parts.join(u" · "_s);
}

QString LabelWords::ofHistory(const QString &detail)
{
    CaseLabel label;
    for (const QString &part : detail.split(u", "_s)) {
        if (const auto intent = intentFromString(part))
            label.intent = intent;
        else if (const auto complexity = complexityFromString(part))
            label.complexity = complexity;
    }
    return LabelWords::label(label);
}

CaseLabel openSuggestion(const CaseLabel &label, const SuggestedLabel &suggested)
{
    return {label.intent ? std::nullopt : suggested.intent, label.complexity ? std::nullopt : suggested.complexity};
}

}
