// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Ids.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace firstmile
{

/// What an export can take out.
enum class RedactionClass {
    Handles,   ///< of customers on networks, and the addresses of their profiles
    Mail,      ///< e-mail addresses
    Phones,    ///< telephone numbers
    Numbers,   ///< card and account numbers
    Names,     ///< of customers, as their records have them
    Selection, ///< the words that a person gave
    Images     ///< pictures, whole
};

QString toString(RedactionClass kind); ///< "handles", "mail", "phones", "numbers", "names", "selection", "images"
std::optional<RedactionClass> redactionClassFromString(const QString &name);

/// What is to be taken out of an export. The workspace itself is never changed.
struct RedactionRules
{
    QList<RedactionClass> classes;
    QStringList selection; ///< for Selection: words and phrases, in any case and with any accents
    QStringList keep;      ///< never taken out: our own handles, addresses and names
    bool isEmpty() const { return classes.isEmpty(); }
    bool removes(RedactionClass kind) const { return classes.contains(kind); }
    bool operator==(const RedactionRules &) const = default;
};

QJsonObject toJson(const RedactionRules &rules); ///< without the selection itself: how many words there were
/// With the selection and what is kept, for our own programs: {"classes","selection","keep"}.
QJsonObject toJsonWithWords(const RedactionRules &rules);
Result<RedactionRules> redactionRulesFromJson(const QJsonObject &json);

/// One place where something was taken out; never says what it was.
struct RedactionEntry
{
    ConversationId conversation;
    MessageId message; ///< none: of the conversation or its customer
    QString field;     ///< "text", "html", "subject", "from", "attachment-name", "profile", …
    RedactionClass kind = RedactionClass::Mail;
    QString stands; ///< what stands there now: "[email K7Q2MXD]"
    QString why;    ///< English, technical: "e-mail address", "name in the customer's record"
    bool operator==(const RedactionEntry &) const = default;
};

/// A file that no rule can judge: a person has to look at it.
struct FileToJudge
{
    ConversationId conversation;
    MessageId message;
    QString name; ///< as exported
    QString type;
    QString why; ///< "picture", "PDF", "archive", …
    bool operator==(const FileToJudge &) const = default;
};

}
