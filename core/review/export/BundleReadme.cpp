// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/BundleSink.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QByteArray bundleReadme(const BundleManifest &manifest)
{
    QStringList lines{
        u"%1"_s.arg(manifest.title.isEmpty() ? u"Exported conversations"_s : manifest.title),
        {},
        u"%1 conversations, %2 messages, %3 customers, as of %4."_s.arg(manifest.conversations)
            .arg(manifest.messages)
            .arg(manifest.customers)
            .arg(toIso(manifest.asOf)),
        {},
        u"index.html       to be read in any browser, without a network"_s,
        u"conversations/   a conversation a line, as JSON"_s,
        u"customers/       a customer a line, as JSON"_s,
        u"attachments/     the files that came with messages"_s,
        u"measures.json    the figures, with their definitions"_s,
        u"manifest.json    what this is, and the hash chain over everything"_s,
    };
    if (manifest.redaction) {
        lines << u"redaction.jsonl  where something was taken out, and why"_s
              << u"to-judge.jsonl   files that a person has to look at: no rule can judge them"_s;
    }
    lines << QString() << u"First Mile opens the .fmreview file itself, to read, search, score and comment."_s
          << u"\"firstmilectl review verify FILE\" says whether it is as it was written."_s;
    if (!manifest.choice.notes)
        lines << u"Internal notes were left out."_s;
    if (!manifest.choice.attachments)
        lines << u"The contents of files were left out."_s;
    if (!manifest.choice.internals)
        lines << u"Who of the team wrote, tags and teams were left out, and with them the figures."_s;
    if (!manifest.choice.profiles)
        lines << u"What is known of customers besides names and handles was left out."_s;
    return (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

}
