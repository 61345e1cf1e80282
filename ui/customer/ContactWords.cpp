// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ContactWords.h"

#include "ui/widgets/Words.h"

#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;

QList<ContactColumn> ContactWords::columns()
{
    using enum ContactColumn;
    return {Ignore,      Keep,       FullName,
            GivenName,   FamilyName, Email,
            Phone,       Street,     City,
            Region,      Country,    PostalCode,
            Company,     Title,      Birthday,
            Language,    Note,       Tags,
            Url,         X,          Facebook,
            Mastodon,    Bluesky,    PreferredChannel,
            Product,     Value,      MarketingConsent,
            DoNotContact};
}

QString ContactWords::column(ContactColumn column)
{
    switch (column) {
    case ContactColumn::Ignore:
        return tr("Leave out");
    case ContactColumn::Keep:
        return tr("Keep as it is");
    case ContactColumn::FullName:
        return tr("Name");
    case ContactColumn::GivenName:
        return tr("Given name");
    case ContactColumn::FamilyName:
        return tr("Family name");
    case ContactColumn::Email:
        return tr("E-mail address");
    case ContactColumn::Phone:
        return tr("Phone");
    case ContactColumn::Street:
        return tr("Street");
    case ContactColumn::City:
        return tr("Town");
    case ContactColumn::PostalCode:
        return tr("Postal code");
    case ContactColumn::Region:
        return tr("Region");
    case ContactColumn::Country:
        return tr("Country");
    case ContactColumn::Company:
        return tr("Company");
    case ContactColumn::Title:
        return tr("Job title");
    case ContactColumn::Birthday:
        return tr("Birthday");
    case ContactColumn::Language:
        return tr("Language");
    case ContactColumn::Note:
        return tr("Note");
    case ContactColumn::Tags:
        return tr("Tags");
    case ContactColumn::Url:
        return tr("Web page");
    case ContactColumn::X:
        return tr("%1 handle", "channel").arg(Words::channel(Channel::X));
    case ContactColumn::Facebook:
        return tr("%1 profile", "channel").arg(Words::channel(Channel::Facebook));
    case ContactColumn::Mastodon:
        return tr("%1 handle", "channel").arg(Words::channel(Channel::Mastodon));
    case ContactColumn::Bluesky:
        return tr("%1 handle", "channel").arg(Words::channel(Channel::Bluesky));
    case ContactColumn::PreferredChannel:
        return tr("Preferred channel");
    case ContactColumn::Product:
        return tr("Product");
    case ContactColumn::Value:
        return tr("Value");
    case ContactColumn::MarketingConsent:
        return tr("Wants news and offers");
    case ContactColumn::DoNotContact:
        return tr("May not be written to");
    case ContactColumn::CustomField:
        return tr("Your own field");
    }
    return {};
}

QString ContactWords::delimiter(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return tr("Comma");
    case u';':
        return tr("Semicolon");
    case u'\t':
        return tr("Tab");
    case u'|':
        return tr("Bar");
    default:
        return delimiter;
    }
}

QString ContactWords::counts(const ContactImportSummary &summary)
{
    const QLocale locale;
    QStringList parts;
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            parts << text.arg(locale.toString(count));
    };
    add(summary.added, tr("%1 new", "people"));
    add(summary.updated, tr("%1 known, of whom more is told", "people"));
    add(summary.unchanged, tr("%1 known as they are", "people"));
    add(summary.linked, tr("%1 linked", "people"));
    add(summary.skipped, tr("%1 skipped: nothing to know them by", "people"));
    add(summary.problemCount, tr("%1 problem(s)"));
    return parts.isEmpty() ? tr("Nobody is in it.") : parts.join(u", "_s);
}

QString ContactWords::problem(const ContactProblem &problem)
{
    return tr("Line %1: %2").arg(QLocale().toString(problem.line), problem.words);
}

}
