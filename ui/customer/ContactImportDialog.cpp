// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ContactImportDialog.h"

#include "ui/customer/ContactImportRun.h"
#include "ui/customer/ContactPreview.h"
#include "ui/customer/ContactWords.h"
#include "ui/customer/CustomerDeeds.h"
#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

ContactImportDialog::ContactImportDialog(const ConsoleContext &context, CustomerDeeds &deeds, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_deeds(deeds)
    , m_run(new ContactImportRun(context, this))
    , m_empty(new EmptyState(this))
    , m_file(new QLabel(this))
    , m_other(new QPushButton(tr("Another file …"), this))
    , m_preview(new ContactPreview(this))
    , m_counts(new QLabel(this))
    , m_problems(new QPlainTextEdit(this))
    , m_progress(new QProgressBar(this))
    , m_foot(new DialogFoot(tr("Import"), tr("Close"), this))
    , m_undo(m_foot->addButton(tr("Take it all back")))
{
    setWindowTitle(tr("Import contacts"));
    setMinimumSize(680, 440);
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(std::min(960, room.width() - 2 * space::around), std::min(640, room.height() - 2 * space::around));
    arrange();
    connectAll();
    setStage(Stage::Choosing);
    whenDone(context.customers.rules(), this, [this](const Result<CustomerRules> &rules) {
        if (rules)
            m_preview->setFields(rules->fields);
    });
}

void ContactImportDialog::arrange()
{
    m_empty->say(u"import"_s, tr("Contacts of another program"),
                 tr("A table (CSV, whatever separates its columns) or vCards. You see what would happen before "
                    "anything is written, and can take all of it back afterwards."));
    m_empty->offer(tr("Choose a file …"), [this] { choosePath(); });
    m_other->setAccessibleName(m_other->text());
    m_other->setAutoDefault(false);
    m_file->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_file, m_counts})
        label->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setMaximumHeight(5 * fontMetrics().lineSpacing());
    m_problems->setAccessibleName(tr("What could not be taken as it stands"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(m_file, 1);
    head->addWidget(m_other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::between);
    column->addWidget(m_empty, 1);
    column->addLayout(head);
    column->addWidget(m_preview, 1);
    column->addWidget(m_counts);
    column->addWidget(m_problems);
    column->addWidget(m_progress);
    column->addWidget(m_foot);
}

void ContactImportDialog::connectAll()
{
    connect(m_other, &QPushButton::clicked, this, &ContactImportDialog::choosePath);
    connect(m_preview, &ContactPreview::readingChanged, this, &ContactImportDialog::readFile);
    connect(m_preview, &ContactPreview::mappingChanged, this, &ContactImportDialog::count);
    connect(m_run, &ContactImportRun::counted, this, [this](const ContactImportSummary &summary) {
        showSummary(tr("In %1 people of this file:", "a list follows").arg(QLocale().toString(summary.read)), summary);
        m_foot->act().setEnabled(summary.added + summary.updated + summary.linked > 0);
    });
    connect(m_run, &ContactImportRun::imported, this, &ContactImportDialog::onImported);
    connect(m_run, &ContactImportRun::failed, this, &ContactImportDialog::onFailed);
    connect(&m_foot->act(), &QPushButton::clicked, this, &ContactImportDialog::act);
    connect(&m_context.customers, &CustomerData::contactsProgressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(1000.0 * static_cast<double>(done) / double(total)) : 0);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_deeds.undo(m_deed);
        accept();
    });
}

void ContactImportDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Import contacts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Contacts (*.vcf *.vcard *.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { open(path); });
    dialog->open();
}

void ContactImportDialog::open(const QString &path)
{
    m_path = path;
    m_file->setText(Words::isolated(QFileInfo(path).fileName()));
    readFile({});
}

void ContactImportDialog::readFile(const ContactTable &table)
{
    m_foot->complain({});
    whenDone(m_context.customers.previewContacts(m_path, table), this,
             [this, turn = ++m_turn](const Result<ContactTablePreview> &preview) {
                 if (turn != m_turn)
                     return;
                 if (!preview)
                     return m_foot->complain(CustomerTroubles::importing(preview.error()));
                 m_isVCard = preview->isVCard;
                 m_preview->show(*preview);
                 setStage(Stage::Looking);
                 count();
             });
}

void ContactImportDialog::count()
{
    m_foot->complain({});
    m_foot->act().setEnabled(false);
    m_counts->setText(tr("Counting …"));
    m_problems->hide();
    m_run->count({m_path, m_preview->table(), {}, true});
}

void ContactImportDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool choosing = stage == Stage::Choosing;
    m_empty->setVisible(choosing);
    m_file->setVisible(!choosing);
    m_other->setVisible(stage == Stage::Looking);
    m_preview->setVisible(!choosing);
    m_preview->setEnabled(stage == Stage::Looking);
    m_counts->setVisible(!choosing);
    m_problems->setVisible(!choosing && !m_problems->document()->isEmpty());
    m_progress->setVisible(stage == Stage::Importing);
    m_undo->setVisible(stage == Stage::Done && m_deed);
    m_foot->act().setText(stage == Stage::Importing ? tr("Stop") : stage == Stage::Done ? tr("Done") : tr("Import"));
    m_foot->act().setAccessibleName(m_foot->act().text());
    m_foot->act().setEnabled(stage == Stage::Importing || stage == Stage::Done);
}

QString ContactImportDialog::counts() const
{
    return m_counts->text();
}

void ContactImportDialog::showSummary(const QString &sentence, const ContactImportSummary &summary)
{
    m_counts->setText(sentence + u' ' + ContactWords::counts(summary));
    QStringList lines;
    for (const ContactProblem &problem : summary.problems)
        lines << ContactWords::problem(problem);
    if (summary.problemCount > summary.problems.size() && !lines.isEmpty())
        lines
            << tr("… and %1 more of the kind").arg(QLocale().toString(summary.problemCount - summary.problems.size()));
    m_problems->setPlainText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
}

void ContactImportDialog::onImported(const ContactImportSummary &summary)
{
    m_deed = summary.deed;
    setStage(Stage::Done);
    showSummary(tr("Imported:", "a list follows"), summary);
    m_foot->act().setFocus(Qt::OtherFocusReason);
}

void ContactImportDialog::onFailed(const Error &error, bool dryRun)
{
    if (dryRun) {
        m_counts->clear();
        return m_foot->complain(CustomerTroubles::importing(error));
    }
    setStage(Stage::Looking);
    m_foot->complain(CustomerTroubles::importing(error));
    m_foot->act().setEnabled(true);
}

void ContactImportDialog::act()
{
    switch (m_stage) {
    case Stage::Looking:
        m_foot->complain({});
        setStage(Stage::Importing);
        m_progress->setRange(0, 0);
        return m_run->import({m_path, m_preview->table(), {}, false});
    case Stage::Importing:
        m_foot->act().setEnabled(false);
        return m_run->cancel();
    case Stage::Done:
        return accept();
    case Stage::Choosing:
        return;
    }
}

// Escape stops an import, and leaves the dialog only once it has stopped.
void ContactImportDialog::reject()
{
    if (m_stage == Stage::Importing)
        return m_run->cancel();
    QDialog::reject();
}

}
