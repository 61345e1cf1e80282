// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"
#include "core/model/OutboxItem.h"
#include "core/text/SearchFold.h"

#include <optional>

namespace firstmile
{

/// What is looked at before a reply goes out. Each can be switched off; none blocks without saying why.
enum class CheckKind {
    Placeholder,  ///< one that nothing filled; blocks
    DoNotContact, ///< blocks
    NewMessage,   ///< the customer wrote since the agent last looked; blocks until it was seen
    OtherAgent,   ///< somebody else is writing to them, or has a reply on its way
    PersonalData, ///< in a public post: addresses, telephone, card and account numbers
    Language,     ///< not the one that the customer writes in
    NoLanguage,   ///< a post without a language, on a network that asks for one
    Promise,      ///< something was promised and no follow-up says so
    Tone,
    Link,    ///< that does not parse
    AltText, ///< a picture without a description
    Expired  ///< an approved position that has expired, or was changed
};

QString toString(CheckKind kind); ///< "placeholder", "do-not-contact", "new-message", "other-agent", ...
std::optional<CheckKind> checkKindFromString(const QString &name);
const QList<CheckKind> &allCheckKinds();

/// Something that a check found.
struct CheckFinding
{
    CheckKind kind = CheckKind::Tone;
    bool blocks = false; ///< it cannot be sent as it is; otherwise it can, knowingly
    TextRange place;     ///< in the text; empty: the whole
    QString what;   ///< the words found, who else is writing, the language it is in, the file: what a sentence names
    QString detail; ///< which of several: "card", "iban", "phone", "email", "address"; "capitals", "exclamation",
                    ///< "blame"; "expired", "changed"; of Language the one that it should be in
    bool operator==(const CheckFinding &) const = default;
};

/// All that the checks look at; nothing of it is read by them.
struct CheckedReply
{
    QString text;
    Channel channel = Channel::Email;
    Visibility visibility = Visibility::Public;
    QString language;         ///< that it says it is in; empty: it says none
    QString customerLanguage; ///< of their messages, "pt"; empty: not known
    QList<OutgoingFile> files = {};
    QString refusal;          ///< why the customer may not be written to; empty: they may
    bool isOvertaken = false; ///< the customer wrote since the agent last looked
    QString otherAgent;       ///< who else is writing, or has a reply on its way
    bool hasFollowUp = false; ///< an open one stands beside the conversation
    QString position;         ///< of an approved saved reply: its words; empty: it is none
    bool isExpired = false;
};

/// What the checks that are not off find, those that block first, then by place. Pure; linear in the text.
QList<CheckFinding> checkReply(const CheckedReply &reply, const QList<CheckKind> &off);

}
