// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/LabelRepository.h"

namespace firstmile::tests
{

/// Short messages in three languages whose reason is plain from their words; `number` makes each one different.
inline LabelledText plainText(int number)
{
    using namespace Qt::StringLiterals;
    static const QStringList things{u"kettle"_s, u"bell"_s, u"invoice"_s, u"pedal"_s, u"order"_s, u"map"_s, u"lamp"_s};
    static const QList<std::pair<Intent, QStringList>> reasons{
        {Intent::Help,
         {u"How can I change my %1?"_s, u"Comment puis-je changer mon %1 ?"_s, u"Como posso trocar o meu %1?"_s}},
        {Intent::Praise,
         {u"Thank you, the %1 is wonderful"_s, u"Merci, le %1 est magnifique"_s, u"Obrigada, o %1 é maravilhoso"_s}},
        {Intent::Vent,
         {u"The %1 is broken again, shame on you!"_s, u"Le %1 est encore en panne, une honte !"_s,
          u"O %1 quebrou de novo, uma vergonha!"_s}}};
    const auto &[intent, words] = reasons[number % 3];
    LabelledText text;
    text.message = MessageId(number + 1);
    text.text = words[number / 3 % 3].arg(things[number * 5 % 7]) + u" %1"_s.arg(number);
    text.label = {intent, intent == Intent::Vent ? Complexity::Complex : Complexity::Simple};
    return text;
}

inline QList<LabelledText> plainTexts(int count)
{
    QList<LabelledText> texts;
    for (int i = 0; i < count; ++i)
        texts.append(plainText(i));
    return texts;
}

}
