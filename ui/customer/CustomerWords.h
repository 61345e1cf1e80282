// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/CustomerData.h"

#include <QCoreApplication>

namespace firstmile
{

/// The one place where what is known of a customer becomes words.
class CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)

public:
    /// Also of who has no name, or was erased.
    static QString name(const Customer &customer);

    /// By how much earlier they stand in the queue, and why; empty: by nothing.
    static QString reach(Milliseconds headStart, const Reach &reach);

    /// The channel that they asked for, else the one that they use, with the word which of the two; empty: neither.
    static QString preferredChannel(const CustomerSheet &sheet);
    static QString language(const QString &tag); ///< in that language; what is no language stands as it is

    static QString followUp(const FollowUp &followUp); ///< what is to be done
    /// By when, and whether that is past: "Late: due yesterday"; of a done one by whom.
    static QString due(const FollowUp &followUp, Instant now);
    static QString kind(FollowUpKind kind);

    static QString repeat(const Repeat &repeat, Instant now);
    static QString consent(const Consent &consent);                    ///< what they said
    static QString consentSource(const Consent &consent, Instant now); ///< who wrote it down, when, in what words
    static QString purpose(ConsentPurpose purpose);

    /// `whose`: the customer on whose page it stands; `other`: the name of the other one, may be empty.
    static QString deed(const CustomerDeed &deed, CustomerId whose, const QString &other);
    static QString source(const ProfileRecord &record, Instant now); ///< "Marta, 3 May", "from clients.csv, 3 May"
    static QString field(const QString &field, const QList<ProfileField> &fields);
    /// As people write it: days, yes and no, names of channels and languages.
    static QString value(const QString &field, const QString &text, const QList<ProfileField> &fields);
};

}
