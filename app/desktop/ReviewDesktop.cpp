// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ReviewDesktop.h"

#include "app/desktop/Languages.h"
#include "core/metrics/SelectionMeasures.h"
#include "core/review/redaction/RedactionLists.h"
#include "ui/ConsolePages.h"
#include "ui/MainWindow.h"
#include "ui/Shots.h"
#include "ui/review/PassphraseDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

ReviewDesktop::ReviewDesktop(Options options, QSettings &machine, QSettings &place, Theme &theme)
    : m_options(std::move(options)), m_machine(machine), m_place(place), m_theme(theme), m_workspace(m_options.file)
{
    connect(&m_links, &LinksStay::asked, this, &ReviewDesktop::copyLink);
}

ReviewDesktop::~ReviewDesktop() = default;

void ReviewDesktop::start()
{
    open();
}

void ReviewDesktop::open(const QString &passphrase)
{
    whenDone(m_workspace.open(passphrase), this, [this](const Result<void> &result) { opened(result); });
}

void ReviewDesktop::opened(const Result<void> &result)
{
    if (!result && result.error().kind == ErrorKind::Unauthorised && m_options.shots.isEmpty())
        return askPassphrase();
    if (m_dialog) {
        m_dialog->disconnect(this); // its end is not a cancelling now
        m_dialog->close();
    }
    if (!result)
        return tellFailure(result.error());
    makeParts();
    showWindow();
}

void ReviewDesktop::askPassphrase()
{
    if (m_dialog)
        return m_dialog->refuse();
    m_dialog = new PassphraseDialog(m_options.file);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PassphraseDialog::given, this, [this](const QString &passphrase) {
        m_dialog->wait(true);
        open(passphrase);
    });
    connect(m_dialog, &QDialog::rejected, this, [] { QApplication::quit(); });
    m_dialog->show();
}

void ReviewDesktop::makeParts()
{
    const BundleManifest &manifest = m_workspace.manifest();
    Database &database = m_workspace.database();
    const Clock &clock = m_workspace.clock();
    const QString agent = manifest.agent; // "mine" is what was theirs when they exported it
    m_data = std::make_unique<ReviewedConsole>(
        ReviewedConsole::Parts{
            database, clock, manifest.title,
            [this](MessageId message, AttachmentId attachment) { return m_workspace.attachment(message, attachment); },
            [this](MessageId message) { return m_workspace.html(message); }},
        agent);
    m_customers = std::make_unique<ReviewedCustomers>(database, clock, agent, m_place);
    m_replies = std::make_unique<ReviewedReplies>();
    m_measures = std::make_unique<ReviewedMeasures>(
        WorkspaceMeasures::Parts{database, m_workspace.measures(), clock, m_place}, agent);
    ExportTools tools{database, nullptr, clock, measuresOf, makeExportSink};
    tools.attachment = [this](MessageId message, AttachmentId file) {
        return m_workspace.attachmentNow(message, file);
    };
    tools.html = [this](MessageId message) { return m_workspace.htmlNow(message); };
    m_exports = std::make_unique<WorkspaceExports>(std::move(tools), agent);
    makeDesk();
    m_context = std::make_unique<ConsoleContext>(ConsoleContext{*m_data, *m_customers, *m_replies, *m_measures, clock,
                                                                m_place, m_theme, m_notices, m_exports.get()});
    m_context->review = m_desk.get();
    readRedactions();
}

void ReviewDesktop::makeDesk()
{
    OpenedBundle bundle;
    bundle.file = m_workspace.file();
    bundle.passphrase = m_workspace.passphrase();
    bundle.manifest = m_workspace.manifest();
    bundle.reviews = m_workspace.reviews();
    bundle.measures = m_workspace.exportedMeasures();
    m_desk = std::make_unique<ReviewDesk>(bundle, m_machine, m_now);
    m_desk->setFilled(m_workspace.filled());
    connect(&m_workspace, &ReviewWorkspace::filledChanged, m_desk.get(), &ReviewDesk::setFilled);
    connect(&m_workspace, &ReviewWorkspace::sealChanged, m_desk.get(), [this] { m_desk->setSeal(m_workspace.seal()); });
    connect(&m_workspace, &ReviewWorkspace::failed, m_desk.get(), &ReviewDesk::tellFailed);
    connect(m_desk.get(), &ReviewData::failed, &m_notices, &Notices::fail);
}

void ReviewDesktop::readRedactions()
{
    if (!m_workspace.manifest().redaction)
        return;
    whenDone(m_workspace.entry(u"redaction.jsonl"_s), this, [this](const Result<QByteArray> &places) {
        if (!places)
            return m_notices.fail(places.error());
        whenDone(m_workspace.entry(u"to-judge.jsonl"_s), this,
                 [this, places = *places](const Result<QByteArray> &files) {
                     m_desk->setRedaction(redactedPlaces(places), filesToJudge(files.value_or(QByteArray())));
                 });
    });
}

void ReviewDesktop::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_context);
    addConsolePages(*m_window, *m_context);
    m_window->begin();
    m_window->show();
    if (!m_options.shots.isEmpty())
        takeShotsWhenVerified();
}

void ReviewDesktop::tellFailure(const Error &error)
{
    if (!m_options.shots.isEmpty()) {
        qCritical("%s: %s", qUtf8Printable(m_options.file), qUtf8Printable(Words::problem(error)));
        return QApplication::exit(1);
    }
    auto *page = new EmptyState;
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->setWindowTitle(tr("First Mile"));
    page->resize(560, 320);
    const QString name = QFileInfo(m_options.file).fileName();
    switch (error.kind) {
    case ErrorKind::Malformed:
        page->say(u"warning"_s, tr("This file cannot be reviewed"),
                  tr("%1 is damaged, or no export of First Mile. Ask whoever sent it for another copy.").arg(name) +
                      u"\n\n"_s + error.detail);
        break;
    case ErrorKind::Conflict:
        page->say(u"warning"_s, tr("This export is newer than the program"),
                  tr("%1 was made by a newer First Mile. Install that version to open it.").arg(name));
        break;
    case ErrorKind::NotFound:
        page->say(u"warning"_s, tr("There is no such file"), m_options.file);
        break;
    default:
        page->say(u"warning"_s, tr("The export could not be opened"), name + u"\n\n"_s + Words::problem(error));
    }
    page->offer(tr("Quit"), [] { QApplication::quit(); });
    page->show();
}

/// A link tells its owner who reads, and when: a person may follow it, elsewhere.
void ReviewDesktop::copyLink(const QUrl &link)
{
    QApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
    m_notices.say(tr("A review opens nothing outside of its file. The link was copied."));
}

void ReviewDesktop::takeShotsWhenVerified()
{
    connect(&m_workspace, &ReviewWorkspace::sealChanged, this, &ReviewDesktop::takeShots);
    connect(&m_workspace, &ReviewWorkspace::failed, this, [this](const Error &error) {
        qCritical("%s", qUtf8Printable(Words::problem(error)));
        m_options.shots.clear();
        QApplication::exit(1);
    });
    if (m_workspace.seal().state != BundleSeal::State::Unchecked)
        takeShots();
}

void ReviewDesktop::takeShots()
{
    if (m_options.shots.isEmpty())
        return;
    bool good = true;
    const QStringList all{u"en"_s, u"fr"_s, u"pt_PT"_s};
    for (const QString &language : m_options.language.isEmpty() ? all : QStringList{m_options.language}) {
        speak(language);
        m_window = std::make_unique<MainWindow>(*m_context);
        addConsolePages(*m_window, *m_context);
        m_window->begin();
        m_window->show();
        good &= Shots(*m_window, m_theme, QDir(m_options.shots)).takeAll(language);
    }
    QApplication::exit(good ? 0 : 1);
}

}
