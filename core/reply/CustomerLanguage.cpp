// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/CustomerLanguage.h"

#include "core/store/CustomerRepository.h"
#include "core/store/ProfileRepository.h"
#include "core/text/LanguageGuess.h"
#include "core/text/QuoteFold.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<QString> customerLanguage(Session &session, CustomerId id, const QList<Message> &messages)
{
    for (auto each = messages.crbegin(); each != messages.crend(); ++each) {
        const Message &message = *each;
        if (message.direction != Direction::Inbound || message.automatic != Automatic::None)
            continue;
        const QString language =
            message.language.isEmpty() ? guessLanguage(foldQuotes(message.text).visible) : message.language;
        if (!language.isEmpty())
            return language;
    }
    FM_ASSIGN(const auto customer, CustomerRepository(session).find(id));
    if (!customer)
        return QString();
    FM_ASSIGN(const auto records, ProfileRepository(session).of(id));
    const QString told = profileOf(records).text(u"language"_s);
    return told.isEmpty() ? customer->language : told;
}

}
