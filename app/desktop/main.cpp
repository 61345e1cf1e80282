// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"
#include "app/desktop/ExportRun.h"
#include "app/desktop/Given.h"
#include "app/desktop/Languages.h"
#include "app/desktop/ReportRun.h"
#include "app/desktop/ReviewRun.h"
#include "app/desktop/SingleInstance.h"
#include "core/base/Resources.h"
#include "core/review/export/ExportRequestJson.h"
#include "ui/MainWindow.h"
#include "ui/widgets/LineIcon.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QString defaultWorkspace()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/firstmile"_s;
    QDir().mkpath(folder);
    return qEnvironmentVariable("FIRSTMILE_WORKSPACE", folder + u"/workspace.firstmile"_s);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "One inbox for posts and mails."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"file"_s, QCoreApplication::translate("main", "An export to be reviewed (.fmreview), or a workspace."),
        u"[FILE]"_s);
    parser.addOptions({
        {u"review"_s, QCoreApplication::translate("main", "Opens an export to be reviewed."), u"FILE"_s},
        {u"workspace"_s, QCoreApplication::translate("main", "File or postgresql:// URL of the workspace."), u"URL"_s},
        {u"demo"_s, QCoreApplication::translate("main", "Opens a workspace of invented customers to look around in.")},
        {u"awkward"_s,
         QCoreApplication::translate("main", "With --demo or --shots: the workspace that layouts break on.")},
        {u"shots"_s, QCoreApplication::translate("main", "Renders every screen into a folder and ends."), u"DIR"_s},
        {u"report"_s,
         QCoreApplication::translate("main",
                                     "Writes the dashboard's report as PDF (or .csv) and ends; needs no display."),
         u"FILE"_s},
        {u"report-pages"_s, QCoreApplication::translate("main", "With --report: which pages, as JSON."), u"JSON"_s},
        {u"export-pdf"_s, QCoreApplication::translate(
                              "main", "Draws the conversations that a request in JSON on standard input names, as "
                                      "PDF, and ends; needs no display.")},
        {u"now"_s, QCoreApplication::translate("main", "With --report: as of this time."), u"T"_s},
        {u"language"_s, QCoreApplication::translate("main", "Speaks this language instead of the system's."), u"L"_s},
    });
}

/// The offscreen platform has no system font; a picture needs one that people would have.
void chooseFontForPictures()
{
    if (QFontDatabase::families().contains(u"Noto Sans"_s))
        QApplication::setFont(QFont(u"Noto Sans"_s, 10));
}

void complain(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
}

int runReport(const QCommandLineParser &parser, const WorkspaceUrl &url)
{
    const auto now = fromIso(parser.value(u"now"_s));
    if (parser.isSet(u"now"_s) && !now) {
        complain(QCoreApplication::translate("main", "%1 is no time; write 2026-05-03T10:00:00Z")
                     .arg(parser.value(u"now"_s)));
        return 2;
    }
    const auto pages = reportPages(parser.value(u"report-pages"_s).toUtf8());
    if (!pages) {
        complain(pages.error().detail);
        return 2;
    }
    ReportRun report({url, parser.value(u"report"_s), *pages, now});
    report.start();
    return QApplication::exec();
}

int runExport(const WorkspaceUrl &url)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const auto request = requestFromJson(input.readAll());
    if (!request) {
        complain(request.error().detail);
        return 2;
    }
    ExportRun exporting(url, *request);
    exporting.start();
    return QApplication::exec();
}

/// What is asked for, read before there is a display that may be missing. Options that are wrong are told later.
struct Asked
{
    QString review;    ///< a file
    QString workspace; ///< that stands there without --workspace
    QString problem;   ///< what stands there is neither
    bool pictures = false;
    bool draws = false; ///< a report or a PDF: without a display; whoever asks for one may have none
};

Asked askedFor(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(arguments);
    Asked asked{parser.value(u"review"_s),
                {},
                {},
                parser.isSet(u"shots"_s),
                parser.isSet(u"report"_s) || parser.isSet(u"export-pdf"_s)};
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty() || !asked.review.isEmpty())
        return asked;
    switch (files.size() > 1 ? Given::Other : whatIs(files.first())) {
    case Given::Review:
        asked.review = files.first();
        break;
    case Given::Workspace:
        asked.workspace = files.first();
        break;
    case Given::Missing:
        asked.problem = u"there is no file %1"_s.arg(files.first());
        break;
    case Given::Other:
        asked.problem = u"%1 is neither an export to be reviewed nor a workspace"_s.arg(files.join(u' '));
    }
    return asked;
}

int run(QApplication &application, const QCommandLineParser &parser, const WorkspaceUrl &url)
{
    const bool pictures = parser.isSet(u"shots"_s);
    const bool demo = parser.isSet(u"demo"_s) ||
                      (pictures && parser.positionalArguments().isEmpty() && !parser.isSet(u"workspace"_s));
    SingleInstance instance(url.display());
    if (!demo && !pictures && instance.askOther())
        return 0;
    QTemporaryDir scratch;
    QSettings settings(demo || pictures ? scratch.filePath(u"settings.ini"_s)
                                        : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                              u"/firstmile/desktop.ini"_s,
                       QSettings::IniFormat);
    Theme theme(application, settings);
    theme.apply();
    Desktop::Options options;
    options.url = url;
    options.demo = demo;
    options.demoSet = parser.isSet(u"awkward"_s) ? DemoSet::Awkward : DemoSet::Workspace;
    options.network = !demo && !pictures;
    options.shots = parser.value(u"shots"_s);
    Desktop desktop(options, settings, theme);
    QObject::connect(&instance, &SingleInstance::asked, &desktop, [&desktop] {
        if (desktop.window())
            desktop.window()->comeForward();
    });
    if (!demo && !pictures)
        instance.listen();
    desktop.start();
    return QApplication::exec();
}

int openWorkspace(QApplication &application, const QCommandLineParser &parser, const Asked &asked)
{
    QTemporaryDir demoFolder;
    const bool named = parser.isSet(u"workspace"_s) || !asked.workspace.isEmpty();
    const bool demo = !named && (parser.isSet(u"demo"_s) || parser.isSet(u"shots"_s));
    const QString where = demo                           ? demoFolder.filePath(u"alameda.firstmile"_s)
                          : !asked.workspace.isEmpty()   ? asked.workspace
                          : parser.isSet(u"workspace"_s) ? parser.value(u"workspace"_s)
                                                         : defaultWorkspace();
    const auto url = WorkspaceUrl::parse(where);
    if (!url) {
        complain(QCoreApplication::translate("main", "%1 is no workspace: %2").arg(where, url.error().detail));
        return 2;
    }
    if (parser.isSet(u"export-pdf"_s))
        return runExport(*url);
    return parser.isSet(u"report"_s) ? runReport(parser, *url) : run(application, parser, *url);
}

}

int main(int argc, char *argv[])
{
    const Asked asked = askedFor(argc, argv);
    const bool reviews = !asked.review.isEmpty();
    if (asked.draws || (reviews && asked.pictures && !hasDisplay()))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (reviews && !hasDisplay()) {
        complain(sayReview(asked.review));
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"firstmile"_s);
    QApplication::setApplicationDisplayName(u"First Mile"_s);
    QApplication::setApplicationVersion(QStringLiteral(FM_VERSION));
    QApplication::setDesktopFileName(u"firstmile"_s);
    initUiResources();
    initResources();
    speak({});
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (!asked.problem.isEmpty()) {
        complain(asked.problem);
        return 2;
    }
    if (parser.isSet(u"language"_s))
        speak(parser.value(u"language"_s));
    if (asked.pictures || asked.draws)
        chooseFontForPictures();
    if (reviews)
        return runReview(application, {asked.review, parser.value(u"shots"_s), parser.value(u"language"_s)});
    return openWorkspace(application, parser, asked);
}
