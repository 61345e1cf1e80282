// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WrittenBundle.h"

#include "tests/support/RandomInbox.h"

#include <QFile>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int bundleSteps = 250;
constexpr qsizetype conversationsAPart = 6;

template <class T>
T wanted(Result<T> result)
{
    if (!result)
        failWith(result.error());
    return std::move(*result);
}

void wanted(const Result<void> &result)
{
    if (!result)
        failWith(result.error());
}

}

WrittenBundle::WrittenBundle(const QString &passphrase, quint32 seed)
{
    RandomInbox inbox(m_original, seed);
    for (int step = 0; step < bundleSteps; ++step)
        inbox.step();
    m_asOf = inbox.now();
    m_exported = m_original.read([](Session &session) { return ExportedByHand::read(session); });
    auto writer = wanted(BundleWriter::open(file(), "a test"));
    put(*writer);
    BundleManifest &manifest = m_exported.manifest;
    manifest.id = u"0e7f5b1e-5a3e-4b43-9c0e-000000000001"_s;
    manifest.workspace = u"0e7f5b1e-5a3e-4b43-9c0e-000000000002"_s;
    manifest.title = u"Unanswered"_s;
    manifest.agent = u"lena"_s;
    manifest.program = u"First Mile test"_s;
    manifest.asOf = m_asOf;
    manifest = wanted(writer->finish(manifest, {{}, {}, passphrase}));
}

void WrittenBundle::put(BundleWriter &writer)
{
    for (ExportedConversation &conversation : m_exported.all.conversations) {
        for (ExportedMessage &each : conversation.messages) {
            each.html = htmlOf(each.message);
            for (qsizetype i = 0; i < each.message.attachments.size(); ++i) {
                const Attachment &attachment = each.message.attachments[i];
                each.files[i] = wanted(writer.addFile(each.message.id, attachment.name, bytesOf(attachment)));
            }
        }
    }
    for (const ExportedPart &part : m_exported.parts(conversationsAPart))
        wanted(writer.addPart(part, {}));
}

QByteArray WrittenBundle::bytesOf(const Attachment &attachment)
{
    return "bytes of " + QByteArray::number(attachment.id.value);
}

QString WrittenBundle::htmlOf(const Message &message)
{
    return message.id.value % 3 == 0 ? u"<p>Message <b>%1</b></p>"_s.arg(message.id.value) : QString();
}

void WrittenBundle::damage(const QByteArray &entry) const
{
    constexpr qsizetype behindName = 24;
    QFile zip(file());
    if (!zip.open(QIODevice::ReadWrite))
        failWith({ErrorKind::Storage, zip.errorString(), {}});
    const QByteArray bytes = zip.readAll();
    const qsizetype place = bytes.indexOf(entry) + entry.size() + behindName;
    zip.seek(place);
    zip.write(QByteArray(1, static_cast<char>(~bytes.at(place))));
}

}
