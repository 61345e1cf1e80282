// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/AccountEdit.h"
#include "tests/support/Printers.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("An edit changes what it names and leaves the rest of the settings alone", "[account-edit]")
{
    Account account;
    account.channel = Channel::Email;
    account.settings = {{u"imapHost"_s, u"imap.example"_s}, {u"watches"_s, QJsonArray{u"#old"_s}}};
    AccountEdit edit = AccountEdit::of(account);
    CHECK(edit.watches == QStringList{u"#old"_s});
    edit.watches.clear();
    edit.mailboxes = {u"INBOX"_s, u"Support"_s};
    edit.sentMailbox = u"Sent Items"_s;
    account.settings = edit.appliedTo(account.settings);
    CHECK_FALSE(account.settings.contains(u"watches"_s));
    CHECK(account.settings[u"imapHost"_s].toString() == u"imap.example"_s);
    CHECK(AccountEdit::of(account) == edit);
}
