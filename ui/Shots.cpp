// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Shots.h"

#include "ui/MainWindow.h"
#include "ui/customer/ClaimDialog.h"
#include "ui/customer/ConsentDialog.h"
#include "ui/customer/ContactImportDialog.h"
#include "ui/customer/CustomerCommands.h"
#include "ui/customer/CustomerListModel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomersPage.h"
#include "ui/customer/DuplicatesDialog.h"
#include "ui/customer/EraseDialog.h"
#include "ui/customer/ExportDialog.h"
#include "ui/customer/HistoryPane.h"
#include "ui/customer/LinkDialog.h"
#include "ui/customer/SplitDialog.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/SearchBox.h"
#include "ui/inbox/Sidebar.h"
#include "ui/settings/AccountWizard.h"
#include "ui/settings/AccountsPage.h"
#include "ui/settings/wizard/CertificateStep.h"
#include "ui/settings/wizard/FetchStep.h"
#include "ui/settings/wizard/MailServersStep.h"
#include "ui/settings/wizard/XStep.h"
#include "ui/widgets/Theme.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QPixmap>
#include <QProgressBar>
#include <QTemporaryDir>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString longestWord(const QString &text)
{
    QString longest;
    for (const QString &word : text.split(u' ')) {
        const bool plain = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
        if (plain && word.size() > longest.size())
            longest = word;
    }
    return longest;
}

}

Shots::Shots(MainWindow &window, Theme &theme, const QDir &directory)
    : m_window(window), m_theme(theme), m_directory(directory)
{}

// Answers of the store arrive by the event loop; a moment in which nothing says that it is loading is taken as their
// end.
void Shots::settle() const
{
    const auto isLoading = [this] {
        const auto bars = m_window.findChildren<QProgressBar *>();
        return std::any_of(bars.begin(), bars.end(), [](const QProgressBar *bar) { return bar->isVisible(); });
    };
    QDeadlineTimer atMost(10'000);
    for (QDeadlineTimer moment(400); !moment.hasExpired() || (isLoading() && !atMost.hasExpired());)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

bool Shots::take(const QString &name)
{
    settle();
    return m_directory.mkpath(u"."_s) && m_window.grab().save(m_directory.filePath(name + u".png"_s));
}

// What the list can look like besides itself.
bool Shots::takeList(const QString &name, const QString &suffix)
{
    ConversationListPane &pane = m_window.inbox().list();
    ListSelection &selection = pane.list().selection();
    SearchBox &search = pane.search();
    m_window.sidebar().choose(u"view/open"_s);
    settle();
    selection.addRows(1, 3);
    bool good = take(name + u"selected"_s + suffix);
    selection.selectAll();
    good &= take(name + u"selected-all"_s + suffix);
    selection.clear();
    const ConversationRow *first = pane.model().rowCount() > 0 ? pane.model().at(0) : nullptr;
    for (const auto &[state, text] : {std::pair(u"search"_s, first ? longestWord(first->conversation.preview) : u"a"_s),
                                      {u"bad"_s, u"refund is:wating"_s},
                                      {u"nothing"_s, u"zzzzz"_s},
                                      {u"completion"_s, u"t"_s}}) {
        search.setText(text);
        if (state == "completion"_L1)
            search.offerCompletions();
        good &= take(name + state + suffix);
    }
    search.clear();
    return good;
}

// The page of whoever wrote last, and what a history looks like where nothing fits; then at the smallest size.
bool Shots::takeCustomer(const QString &name, const QString &suffix)
{
    auto *customers = m_window.findChild<CustomersPage *>();
    if (!customers)
        return false;
    settle();
    if (customers->model().rowCount() == 0)
        return true; // nobody is here: the list says so
    bool good = true;
    customers->open(customers->model().idAt(0));
    good &= take(name + u"page"_s + suffix);
    HistoryPane &history = customers->page().history();
    history.search().setText(u"zzzzz"_s);
    good &= take(name + u"nothing"_s + suffix);
    history.search().clear();
    const QSize before = m_window.size();
    m_window.resize(900, 600);
    good &= take(name + u"page-small"_s + suffix);
    customers->showList();
    good &= take(name + u"small"_s + suffix);
    m_window.resize(before);
    return good;
}

// The pages of adding an account, each as it is first seen.
bool Shots::takeWizard(const QString &name, const QString &suffix)
{
    auto *page = m_window.findChild<AccountsPage *>();
    if (!page)
        return false;
    AccountWizard *wizard = page->addAccount();
    bool good = true;
    const auto take = [&](const QString &step) {
        settle();
        good &= wizard->grab().save(m_directory.filePath(name + step + suffix + u".png"_s));
    };
    take(u"network"_s);
    for (const Channel channel : allChannels()) {
        wizard->begin(channel);
        take(toString(channel));
    }
    MailSetup mail{.address = u"support@alameda.example"_s};
    mail.imap = {u"imap.alameda.example"_s, 993, Security::Tls};
    mail.smtp = {u"smtp.alameda.example"_s, 587, Security::StartTls};
    MailSettingsGuess guess;
    guess.source = MailSource::Service;
    guess.evidence = u"_imaps._tcp.alameda.example"_s;
    wizard->go(new MailServersStep(*wizard, mail, guess));
    take(u"email-servers"_s);
    wizard->go(new XStep(*wizard, {}));
    take(u"x-keys"_s);
    wizard->go(new CertificateStep(*wizard, mail,
                                   u"reason: The certificate is self-signed, and untrusted\nsubject: "
                                   u"mail.alameda.example\nissuer: mail.alameda.example\nsha256: "_s +
                                       QString(64, u'a')));
    take(u"certificate"_s);
    Enrolled enrolled;
    enrolled.account.channel = Channel::Mastodon;
    enrolled.account.handle = u"@alameda@social.alameda.example"_s;
    enrolled.account.name = u"Alameda"_s;
    enrolled.limits.maxLength = 500;
    wizard->go(new FetchStep(*wizard, enrolled));
    take(u"fetch"_s);
    delete wizard;
    return good;
}

bool Shots::takeDialog(QDialog *dialog, const QString &name)
{
    settle();
    const bool good = dialog->grab().save(m_directory.filePath(name + u".png"_s));
    delete dialog;
    return good;
}

// What can be done about the customer of the first conversation.
bool Shots::takeCustomerDeeds(const QString &name, const QString &suffix)
{
    m_window.sidebar().choose(u"view/open"_s);
    settle();
    const ConversationListModel &model = m_window.inbox().list().model();
    if (model.rowCount() > 0 && model.at(0))
        m_window.showConversation(model.at(0)->conversation.id);
    settle();
    CustomerCommands &commands = m_window.customerCommands();
    bool good = takeDialog(commands.reviewDuplicates(), name + u"duplicates"_s + suffix);
    const CustomerId customer = commands.subject();
    if (!customer)
        return good; // nobody is there
    good &= takeDialog(commands.link(customer), name + u"link"_s + suffix);
    good &= takeDialog(commands.split(customer), name + u"split"_s + suffix);
    good &= takeDialog(commands.claim(customer), name + u"claim"_s + suffix);
    good &= takeDialog(commands.consent(customer), name + u"consent"_s + suffix);
    good &= takeDialog(commands.erase(customer), name + u"erase"_s + suffix);
    good &= takeDialog(commands.exportContacts(customer), name + u"export"_s + suffix);
    return good;
}

// An import, before a file was chosen and with one that has a little of everything.
bool Shots::takeContacts(const QString &name, const QString &suffix)
{
    bool good = takeDialog(m_window.customerCommands().importContacts(), name + u"import-choose"_s + suffix);
    const QTemporaryDir place;
    QFile file(place.filePath(u"customers.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Name;E-mail;Phone;Company;Town;Customer since\n"
               "Noa Cohen;noa@cohen.example;+972 50 123 4567;Cohen & Daughters;Haifa;2019\n"
               "José Ribeiro;jose.ribeiro@vento.example;;Vento, Lda.;Évora;2022\n"
               "Without Address;;;;;2023\n"
               "Clara \"Weiß;clara@weiss.example;+49 30 901820;;Berlin;2021\n");
    file.close();
    ContactImportDialog *dialog = m_window.customerCommands().importContacts();
    dialog->open(file.fileName());
    return takeDialog(dialog, name + u"import"_s + suffix) && good;
}

bool Shots::takeOfPage(const QString &page, const QString &name, const QString &suffix)
{
    const QString begin = name + u'-' + page + u'-';
    if (page == "customers"_L1)
        return takeCustomer(begin, suffix);
    if (page == "accounts"_L1)
        return takeWizard(name + u"-wizard-"_s, suffix);
    if (page == "dashboard"_L1)
        return takeDashboard(begin, suffix);
    if (page == "outbox"_L1)
        return takeOutbox(begin, suffix);
    if (page == "library"_L1)
        return takeLibrary(begin, suffix);
    if (page == "notices"_L1)
        return takeNotice(begin, suffix);
    return page != "settings"_L1 || takeReplySettings(begin, suffix);
}

bool Shots::takeAll(const QString &name)
{
    if (m_window.review())
        return takeReview(name);
    bool good = true;
    for (const QSize size : {QSize(1280, 800), QSize(2560, 1440)}) {
        m_window.resize(size);
        for (const auto look : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_theme.choose(look);
            const QString suffix =
                u"-%1-%2"_s.arg(look == Theme::Choice::Dark ? u"dark"_s : u"light"_s).arg(size.width());
            m_window.sidebar().choose(u"view/waiting"_s);
            good &= take(name + u"-inbox"_s + suffix);
            if (size.width() == 1280)
                good &= takeList(name + u"-list-"_s, suffix) && takeCustomerDeeds(name + u"-customer-"_s, suffix) &&
                        takeContacts(name + u"-contacts-"_s, suffix) && takeComposer(name + u"-reply-"_s, suffix);
            for (const QString &page : m_window.pageIds()) {
                m_window.showPage(page);
                good &= take(name + u'-' + page + suffix);
                if (size.width() == 1280)
                    good &= takeOfPage(page, name, suffix);
            }
        }
    }
    return good;
}

}
